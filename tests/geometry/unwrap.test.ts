import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../src/geometry/positions';
import { unwrapGeometry } from '../../src/geometry/unwrap';
import { geometry } from './arbitrary';

describe('unwrapGeometry', () => {
  it('leads a line the short way across the date line, eastwards and westwards', () => {
    const east: Geometry = {
      type: 'LineString',
      coordinates: [
        [170, 10],
        [-170, 12],
      ],
    };
    const west: Geometry = {
      type: 'LineString',
      coordinates: [
        [-170, 10],
        [170, 12],
        [160, 0],
      ],
    };
    expect(unwrapGeometry(east)).toEqual({
      type: 'LineString',
      coordinates: [
        [170, 10],
        [190, 12],
      ],
    });
    expect(unwrapGeometry(west)).toEqual({
      type: 'LineString',
      coordinates: [
        [-170, 10],
        [-190, 12],
        [-200, 0],
      ],
    });
  });

  it('keeps a hole with its polygon and further parts near the first', () => {
    const fiji: Geometry = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [177, -18],
            [-179, -18],
            [-179, -16],
            [177, -16],
            [177, -18],
          ],
          [
            [-179.5, -17.5],
            [-179.3, -17.5],
            [-179.3, -17],
            [-179.5, -17.5],
          ],
        ],
        [
          [
            [-180, -16],
            [-179.9, -16],
            [-179.9, -15],
            [-180, -16],
          ],
        ],
      ],
    };
    const longitudes = [...runsOf(unwrapGeometry(fiji))].flat().map(([longitude]) => longitude);
    expect(Math.min(...longitudes.map(Number))).toBe(177);
    expect(Math.max(...longitudes.map(Number))).toBe(181);
  });

  it('keeps members of a collection together', () => {
    const both: Geometry = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [179, 0] },
        {
          type: 'MultiPoint',
          coordinates: [
            [-179, 0],
            [178, 0],
          ],
        },
      ],
    };
    expect(unwrapGeometry(both)).toMatchObject({
      geometries: [
        { coordinates: [179, 0] },
        {
          coordinates: [
            [181, 0],
            [178, 0],
          ],
        },
      ],
    });
  });

  it('leaves a box round the world, and a ring cut along the date line, as written', () => {
    const world: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [-180, -90],
          [180, -90],
          [180, 90],
          [-180, 90],
          [-180, -90],
        ],
      ],
    };
    expect(unwrapGeometry(world)).toEqual(world);
    const antarctica: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [-180, -84],
          [-90, -70],
          [0, -70],
          [90, -70],
          [180, -84],
          [180, -90],
          [-180, -90],
          [-180, -84],
        ],
      ],
    };
    expect(unwrapGeometry(antarctica)).toEqual(antarctica);
  });

  it('leads a ring round a pole over that pole', () => {
    const cap: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 80],
          [120, 80],
          [-120, 80],
          [0, 80],
        ],
      ],
    };
    expect(unwrapGeometry(cap)).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 80],
          [120, 80],
          [240, 80],
          [360, 80],
          [360, 90],
          [0, 90],
          [0, 80],
        ],
      ],
    });
  });

  it('drops height and does not touch what it was given', () => {
    const given: Geometry = {
      type: 'LineString',
      coordinates: [
        [170, 1, 30],
        [-170, 2, 40],
      ],
    };
    const before = structuredClone(given);
    expect(unwrapGeometry(given)).toEqual({
      type: 'LineString',
      coordinates: [
        [170, 1],
        [190, 2],
      ],
    });
    expect(given).toEqual(before);
  });

  it('changes nothing when done twice, and never goes half round the globe in a line', () => {
    fc.assert(
      fc.property(geometry, (any) => {
        const once = unwrapGeometry(any);
        expect(unwrapGeometry(once)).toEqual(once);
        if (once.type !== 'LineString') return;
        once.coordinates.slice(1).forEach(([longitude = 0], i) => {
          const [before = 0] = once.coordinates[i] ?? [];
          expect(Math.abs(longitude - before)).toBeLessThanOrEqual(180 + 1e-9);
        });
      }),
      { numRuns: 500 },
    );
  });
});
