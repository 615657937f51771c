import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/brief/read/limits';
import { feature, file, issuesOf, parseBrief, point, read, TITLE } from '../make';

/** Lists in one another, made without recursion. */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}

describe('the limits', () => {
  it('refuse a million features before any is read', () => {
    let reads = 0;
    const watched = new Proxy(feature('a'), {
      get: () => {
        reads += 1;
      },
    });
    const features: unknown[] = new Array(1_000_000).fill(watched);
    const { brief, issues } = parseBrief(file(features));
    expect(reads).toBe(0);
    expect(brief).toBeNull();
    expect(issues).toMatchObject([
      { pointer: '/features', message: expect.stringContaining('1000000') },
    ]);
  });

  it('refuse lists nested 100,000 deep', () => {
    const deep = nested(100_000);
    const { brief, issues } = parseBrief(
      file([
        feature('a', {}, { type: 'MultiPolygon', coordinates: deep }),
        feature('b', { name: deep }),
        feature('c', {
          description: deep,
          sources: deep,
          excerpts: deep,
          topics: deep,
          when: deep,
        }),
      ]),
    );
    expect(brief?.places.map(({ id }) => id)).toEqual(['c']);
    expect(issues.filter(({ lostFeature }) => lostFeature !== null)).toHaveLength(2);
  });

  it('bound collections in one another', () => {
    const wrapped = (depth: number): unknown =>
      depth === 0 ? point(1, 2) : { type: 'GeometryCollection', geometries: [wrapped(depth - 1)] };
    expect(read([feature('a', {}, wrapped(LIMITS.depth))]).places).toHaveLength(1);
    expect(read([feature('a', {}, wrapped(LIMITS.depth + 1))]).places).toHaveLength(0);
    expect(read([feature('a', {}, wrapped(2_000))]).places).toHaveLength(0);
  });

  it('bound the positions of a geometry', () => {
    const coordinates = new Array(LIMITS.positions + 1).fill([1, 2]);
    expect(issuesOf(file([feature('a', {}, { type: 'MultiPoint', coordinates })]))).toEqual([
      expect.stringContaining(`more than ${LIMITS.positions} positions`),
    ]);
    const lines = [coordinates.slice(0, 150_000), coordinates.slice(0, 150_000)];
    expect(
      read([feature('a', {}, { type: 'MultiLineString', coordinates: lines })]).places,
    ).toEqual([]);
  });

  it('cut prose with a warning, and split no pair of code units', () => {
    const long = `${'x'.repeat(LIMITS.name - 2)}😀 and more`;
    const { brief, issues } = parseBrief(
      file([feature('a', { name: long, description: 'y'.repeat(1e6) })]),
    );
    const [place] = brief?.places ?? [];
    expect(place?.name).toBe(`${'x'.repeat(LIMITS.name - 2)}…`);
    expect(place?.description).toHaveLength(LIMITS.description);
    expect(issues.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('list a number of issues and count the rest, and neither kind hides the other', () => {
    const features = [
      ...Array.from({ length: 900 }, (_, i) => feature(i, { statedBy: 'nobody' })),
      ...Array.from({ length: 800 }, () => null),
    ];
    const { issues } = parseBrief(file(features));
    expect(issues).toHaveLength(LIMITS.issues + 1);
    expect(issues.filter(({ lostFeature }) => lostFeature !== null)).toHaveLength(
      LIMITS.issues / 2,
    );
    expect(issues.at(-1)).toMatchObject({
      severity: 'fault',
      message: '300 more faults and 400 more warnings are not listed.',
    });
  });

  it('bound the quotes of a feature and the length of an article', () => {
    const excerpts = new Array(LIMITS.quotesPerFeature + 1).fill({ exact: 'Nobody' });
    const { brief, issues } = parseBrief(file([feature('a', { excerpts })]));
    expect(brief?.places[0]?.excerpts).toHaveLength(LIMITS.quotesPerFeature);
    expect(issues).toHaveLength(1);
    const article = { title: TITLE, text: 'x'.repeat(LIMITS.article + 1) };
    expect(parseBrief(file([], { article })).brief?.article?.text).toBeNull();
  });

  it('keep a long wrong value out of the message', () => {
    const [issue = ''] = issuesOf(file([feature('a', { when: 'z'.repeat(1e6) })]));
    expect(issue).toMatch(/^fault \/features\/0\/properties\/when /);
    expect(issue.length).toBeLessThan(300);
  });
});
