import { describe, expect, it } from 'vitest';
import { warnings } from '../../../src/text/en/warnings';
import { feature, type Json, parseBrief } from '../make';
import { CASES } from './cases';

describe.each(Object.entries(CASES))('%s', (code, [severity, why, data]) => {
  it(`is a ${severity}: ${why}`, () => {
    const { issues } = parseBrief(data);
    const last = issues.at(-1);
    expect(last).toMatchObject({ code, severity });
    // Of many that are alike, the last says how many there are.
    if (code !== 'too-many-faults') expect(issues).toHaveLength(1);
  });
});

it('only warnings have their sentences where no reader’s are', () => {
  const severities = new Map(Object.entries(CASES).map(([code, [severity]]) => [code, severity]));
  const codes = Object.keys(warnings).filter((code) => severities.has(code));
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => severities.get(code) !== 'warning')).toEqual([]);
});

describe('of other people’s properties', () => {
  it.each<Json>([
    { sources: 'GeoNames' },
    { sources: [{ title: 'x' }] },
    { when: 'yesterday' },
    { description: { en: 'x' } },
    { topics: 'x' },
    { coordinateUncertaintyInMeters: '5 km' },
    { excerpts: 'x' },
  ])('%j is nothing to a reader', (properties) => {
    const features = Array.from({ length: 600 }, (_, i) => feature(i, properties));
    const { brief, issues } = parseBrief({ type: 'FeatureCollection', features });
    expect(brief?.places).toHaveLength(600);
    expect(issues.filter(({ severity }) => severity === 'fault')).toEqual([]);
  });
});
