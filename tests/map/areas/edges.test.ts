import type { Geometry, Position } from 'geojson';
import { expect, it } from 'vitest';
import { geodesicCircle } from '../../../src/geometry/geodesic-circle';
import { edgesOf, withoutSeams } from '../../../src/map/areas/edges';
import { MappedPlace } from '../../../src/map/places/mapped-place';
import { read } from '../../brief/make';

function edges(geometry: Geometry, properties = {}) {
  const feature = { type: 'Feature', id: 'a', geometry, properties: { name: 'A', ...properties } };
  const brief = read([feature]);
  const [place] = brief.places;
  if (!place?.geometry) throw new Error('The place of a test was not read');
  const told = { kind: undefined, order: 0, lang: null, center: null, brief };
  return edgesOf(new MappedPlace(place, place.geometry, told));
}

const around: Position[] = [
  [0, 75],
  [120, 72],
  [-120, 78],
  [0, 75],
];

it('a ring round a pole has no edge where it is led over that pole', () => {
  const found = edges({ type: 'Polygon', coordinates: [around] });
  expect(found).toEqual({
    known: [
      [
        [0, 75],
        [120, 72],
        [240, 78],
        [360, 75],
      ],
    ],
    inferred: [],
  });
});

it('an area cut along the edges of a flat map has no edge there, either', () => {
  const antarctica: Position[] = [
    [-180, -84],
    [0, -70],
    [180, -84],
    [180, -90],
    [-180, -90],
    [-180, -84],
  ];
  const found = edges({ type: 'Polygon', coordinates: [antarctica] }, { approximate: true });
  expect(found).toEqual({ known: [], inferred: [antarctica.slice(0, 3)] });
});

it('sides that lead to a pole are edges, where they are two', () => {
  const wedge: Position[] = [
    [-90, -90],
    [-30, -90],
    [-30, -80],
    [-90, -80],
    [-90, -90],
  ];
  expect(edges({ type: 'Polygon', coordinates: [wedge] })?.known).toEqual([wedge.slice(1)]);
});

it('an area that is nowhere near has its edge with it', () => {
  const coordinates = [around.map(([x = 0, y = 0]) => [x / 10, y - 40])];
  expect(edges({ type: 'Polygon', coordinates })).toBeNull();
});

it('a circle round a pole is one line, any other a ring', () => {
  const lines = withoutSeams(geodesicCircle([100, 88], 900_000))?.coordinates ?? [];
  expect(lines).toHaveLength(1);
  expect(lines.flat().every(([, y = 90]) => y < 90)).toBe(true);
  expect(withoutSeams(geodesicCircle([179, 50], 900_000))).toBeNull();
});
