import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakIn, mendedJson } from '../../src/formats/loose-json';
import { readJson } from '../../src/formats/read-json';
import { parseBrief } from '../brief/make';
import { collect } from '../collection/make';

function place(name: string, coordinates = '[12,41]', more = ''): string {
  return `{"type":"Feature","properties":{"name":"${name}"${more}},"geometry":{"type":"Point","coordinates":${coordinates}}}`;
}

const LISTS: readonly (readonly [what: string, features: string, places: number, lost: number])[] =
  [
    ['a comma before an end', `${place('A')},${place('B', '[1,2,]')},`, 2, 0],
    ['NaN for no value', `${place('A', '[1,2]', ',"depth":NaN')},${place('B')}`, 2, 0],
    ['NaN in a position', `${place('A')},${place('B', '[NaN,2]')}`, 1, 1],
    ['remarks', `\n// first\n${place('A')},/* second */${place('B')}`, 2, 0],
    ['numbers of JavaScript', `${place('A', '[+1.5,.5]')},${place('B', '[-.5,5.]')}`, 2, 0],
    ['a number of two meanings', `${place('A')},${place('B', '[012,2]')}`, 1, 1],
    ['text between features', `${place('A')},x y z,${place('B')}`, 2, 1],
    ['a line break within a text', `${place('A\nB')},${place('C')}`, 2, 0],
    ['a number beyond all numbers', `${place('A')},${place('B', '[1e400,2]')}`, 1, 1],
    ['quotation marks of Python', `${place('A').replaceAll('"', "'")},${place('It’s')}`, 2, 0],
  ];

describe.each(LISTS)('a file with %s', (_, features, places, lost) => {
  const text = `{"type":"FeatureCollection","features":[${features}]}`;

  it('costs only what cannot be read', () => {
    const { brief, issues } = parseBrief(readJson(text, null).json);
    expect(brief?.places).toHaveLength(places);
    expect(issues.filter(({ lostFeature }) => lostFeature !== null)).toHaveLength(lost);
    expect(brief?.featureCount).toBe(places + lost);
  });

  it('costs as little where it is read as it arrives', async () => {
    const { arrival } = await collect(text);
    expect(arrival.progress).toMatchObject({ places, features: places + lost });
  });
});

it('says where a file is no JSON, whether it could be read or not', () => {
  const read = readJson('{"type": "Point",\n "coordinates": [1, 2,]}', null);
  expect(read.json).toEqual({ type: 'Point', coordinates: [1, 2] });
  expect(read.faults).toMatchObject([
    {
      code: 'json-mended',
      severity: 'warning',
      values: { found: ']', at: { line: 2, column: 23 } },
    },
  ]);
  expect(() => readJson('{"type": "Point",\n "coordinates": [1 2]}', 'x')).toThrow('not-json');
});

it.each([
  ['[1 2]', 'Unexpected “2” at line 1, column 4'],
  ['{"type":\n  [{', 'Unexpected end at line 2, column 5'],
])('says what it did not expect of %j, and names no empty words', (text, reason) => {
  expect(() => readJson(text, null)).toThrow(
    expect.objectContaining({ fault: expect.objectContaining({ values: { url: null, reason } }) }),
  );
});

it('shows what has arrived of a file that ends too early', () => {
  const text = `{"type":"FeatureCollection","features":[${place('A')},${place('B')}]}`;
  const { json, faults } = readJson(text.slice(0, -9), null);
  expect(parseBrief(json).brief?.places).toHaveLength(1);
  expect(faults).toMatchObject([{ code: 'format-cut', severity: 'fault' }]);
});

it('reads what was written twice', () => {
  expect(readJson(JSON.stringify('{"a": 1}'), null)).toEqual({ json: { a: 1 }, faults: [] });
});

it('takes no sign in a remark for one of JSON', () => {
  expect(JSON.parse(mendedJson('[1, // a, "b\n 2 /* ] */]'))).toEqual([1, 2]);
});

it.each(['/**/', '//\n', '/* ', '//', '"', "'", '\\', ', ', '[{}'])(
  'ends, however often %j stands in it',
  (part) => {
    expect(mendedJson(`[1,${part.repeat(20_000)}x`)).toContain('1');
  },
);

it('leaves JSON as it is, and finds no fault in it', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), fc.nat(4), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), null, space);
      expect(JSON.parse(mendedJson(text))).toEqual(JSON.parse(text));
      expect(breakIn(text)).toBeNull();
    }),
  );
});

it('finds a fault wherever a parser finds one', () => {
  const signs = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '1', '-', '0', '.', 'a');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 9 }), (list) => {
      const text = list.join('');
      let isSound = true;
      try {
        JSON.parse(text);
      } catch {
        isSound = false;
      }
      expect(breakIn(text) === null).toBe(isSound);
    }),
    { numRuns: 2000 },
  );
});
