import { describe, expect, it } from 'vitest';
import { ringSector } from '../../../src/geometry/sector';
import { feature, file, issuesOf, type Json, point, read } from '../make';

const LINE = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 1],
  ],
};
const place = (properties: Json) => read([feature('a', properties)]).places[0];
const RANGE = { from: 'b', meters: [350_000, 650_000], bearings: [60, 100] };
const brief = (band: unknown, geometry: unknown = null, from: unknown = point(125, 39)) => [
  feature('a', { band }, geometry),
  feature('b', {}, from),
];

describe('how far an area reaches', () => {
  it('is by its geometry alone where nothing else is said', () => {
    expect(place({})).not.toHaveProperty('clip');
    expect(place({ clip: null, band: null })).not.toHaveProperty('band');
  });

  it.each(['land', 'sea'])('may be to the end of the %s', (clip) => {
    expect(place({ clip })).toMatchObject({ clip });
  });

  it('may be inferred in part', () => {
    expect(place({ inferredEdge: LINE })).toMatchObject({ inferredEdge: LINE });
  });

  it.each([
    ['clip', 'coast', '“coast”; "land" or "sea" was expected.'],
    ['inferredEdge', point(1, 2), 'an object; a GeoJSON line was expected.'],
    ['inferredEdge', { ...LINE, coordinates: [[0, 0]] }, 'an object; a GeoJSON line was expected.'],
  ])('costs only the %s where that is %j', (member, value, told) => {
    expect(place({ [member]: value })).not.toHaveProperty(member);
    expect(issuesOf(file([feature('a', { [member]: value })]))).toEqual([
      `fault /features/0/properties/${member} The ${member} is ${told}`,
    ]);
  });

  it('may be another thing in other people’s files', () => {
    const features = [feature('a', { clip: 5, band: 'The Beatles', inferredEdge: 'no' })];
    expect(issuesOf({ type: 'FeatureCollection', features })).toEqual([]);
  });
});

describe('a band around a place', () => {
  it('is the shape of a feature without one', () => {
    const [at] = read(brief(RANGE)).places;
    expect(at?.band).toEqual(RANGE);
    expect(at?.geometry).toEqual(ringSector([125, 39], [350_000, 650_000], [60, 100]));
  });

  it('leaves a feature the shape that it has', () => {
    expect(read(brief(RANGE, LINE)).places[0]).toMatchObject({ band: RANGE, geometry: LINE });
  });

  it('is all round where no bearings are given', () => {
    const [at] = read(brief({ from: 'b', meters: [0, 1000] })).places;
    expect(at?.band?.bearings).toBeNull();
    expect(at?.geometry).toMatchObject({ type: 'Polygon' });
  });

  it.each([
    'b',
    { from: 'b' },
    { from: 'b', meters: 650_000 },
    { from: 'b', meters: [650_000, 350_000] },
    { from: 'b', meters: [-1, 350_000] },
    { from: 'b', meters: [0, 1e9] },
    { from: 'b', meters: [0, '5'] },
    { meters: [0, 5] },
    { ...RANGE, bearings: 60 },
    { ...RANGE, bearings: [60] },
    { ...RANGE, bearings: [60, 420] },
  ])('is reported where it is not valid: %j', (band) => {
    const features = brief(band);
    expect(read(features).places.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(read(features).places[0]).not.toHaveProperty('band');
    expect(issuesOf(file(features))).toEqual([
      expect.stringMatching(/^fault \/features\/0\/properties\/band The band is /),
    ]);
  });

  it('needs a place that is a point', () => {
    expect(read(brief(RANGE, null, LINE)).places[0]).not.toHaveProperty('band');
    expect(issuesOf(file(brief(RANGE, null, LINE)))).toEqual([
      'fault /features/0/properties/band The band of “Place a” is measured from “Place b”, which is not a point; the id of one was expected.',
    ]);
    expect(issuesOf(file(brief({ ...RANGE, from: 'bb' })))).toEqual([
      expect.stringMatching(/^warning \/features\/0\/properties\/band The band “bb” of “Place a”/),
    ]);
  });
});
