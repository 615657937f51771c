import { expect, it } from 'vitest';
import { Left } from '../../src/formats/format';
import { jsonFormat } from '../../src/formats/json-format';
import { readLinkedPlaces } from '../../src/formats/read-linked-places';

const POINT = { type: 'Point', coordinates: [1, 2] };

function placeWith(timespans: readonly object[], geometry: object = POINT) {
  const left = new Left();
  const feature = { type: 'Feature', '@id': 'urn:a', when: { timespans }, geometry };
  const [place] = [...readLinkedPlaces({ features: [feature] }, left)];
  return { place: place as { properties: { when?: string }; geometry: unknown }, left };
}

it.each([
  ['1600/1699', { start: { in: '1600' }, end: { in: '1699' } }],
  ['1066', { start: { in: '1066' } }],
  // No more exact than it is known.
  ['1066-10-01/1066-10-31', { start: { earliest: '1066-10-01', latest: '1066-10-31' } }],
  ['1066/1150', { start: { in: '1066' }, end: { earliest: '1100', latest: '1150' } }],
  ['-0500/0150', { start: { earliest: '-0500', latest: '-0400' }, end: { latest: '0150' } }],
])('reads a span as %s', (when, span) => {
  expect(placeWith([span]).place.properties.when).toBe(when);
});

it('tells of more spans than a place has room for', () => {
  const { place, left } = placeWith([{ start: { in: '1600' } }, { start: { in: '1700' } }]);
  expect(place.properties.when).toBe('1600');
  expect(left.list()).toMatchObject([{ what: 'timespans', count: 1 }]);
});

it('reads a geometry that is given as text alone', () => {
  expect(placeWith([], { type: 'Point', geowkt: 'POINT (1 2)' }).place.geometry).toEqual(POINT);
});

it.each([
  ['names', { '@id': 'urn:a', names: [{ toponym: 'Rome' }] }],
  ['a path', { temporalGeometry: {} }],
])('does not take a brief for another format, though its places have %s of one', (_what, more) => {
  const features = [{ type: 'Feature', geometry: null, properties: { name: 'Rome' }, ...more }];
  const data = { type: 'FeatureCollection', article: { text: 'Rome.' }, features };
  expect(jsonFormat(data)).toBe('geojson');
});
