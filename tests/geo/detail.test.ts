import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { keepDetails } from '../../build/detail/keep-details';
import { worldX, worldY } from '../../src/geometry/mercator';
import type { Layer } from '../../src/map/world/atlas';
import { detailOf } from '../../src/map/world/detail';
import { DETAIL_STEPS, readDetailFile } from '../../src/map/world/detail-file';
import { isWithin } from '../../src/map/world/discs';
import { readLines } from '../../src/map/world/line-text';
import { folderNames } from './read-folder';

const text = readFileSync('geo/vostochny/detail.json', 'utf8');
const file = readDetailFile(JSON.parse(text));
const linesOf = (layer: Layer) => readLines(file.lines[layer] ?? '', 0, 0);

function isLand(lon: number, lat: number): boolean {
  const [x, y] = [worldX(lon) * DETAIL_STEPS, worldY(lat) * DETAIL_STEPS];
  return linesOf('land').reduce((is, { points }) => {
    let isOdd = is;
    for (let i = 0; i + 1 < points.length; i += 2) {
      const [ax = 0, ay = 0] = points.subarray(i, i + 2);
      const [bx = 0, by = 0] = points.subarray((i + 2) % points.length);
      if (ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) > x) isOdd = !isOdd;
    }
    return isOdd;
  }, false);
}

describe.each(folderNames)('the detail of geo/%s', (name) => {
  it('weighs little', () => {
    const bytes = readFileSync(`geo/${name}/detail.json`);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(60_000);
  });

  it('is of the brief as it stands', async () => {
    expect(await keepDetails('.', [`geo/${name}/brief.geojson`])).toEqual([]);
  });
});

describe('the detail of the flagship', () => {
  it.each([
    ['the pad of Tonghae', 129.663606, 40.8557],
    ['the pad of Sohae', 124.705, 39.66],
    ['the Kremlin', 37.617778, 55.751667],
    ['Vladivostok', 131.87353, 43.10562],
    ['Seoul', 126.9784, 37.566],
  ])('has %s on land', (_name, lon, lat) => {
    expect(isLand(lon, lat)).toBe(true);
  });

  it.each([
    ['off Tonghae', 129.72, 40.78],
    ['in Tokyo Bay', 139.88, 35.5],
    ['in the Amur Bay', 131.75, 43.15],
  ])('has sea %s', (_name, lon, lat) => {
    expect(isLand(lon, lat)).toBe(false);
  });

  it('has the Tumen and the border beneath the Friendship Bridge', () => {
    const [x, y] = [worldX(130.641056) * DETAIL_STEPS, worldY(42.415167) * DETAIL_STEPS];
    const isNear = (layer: Layer) =>
      linesOf(layer).some(({ points }) => {
        for (let i = 0; i + 1 < points.length; i += 2) {
          // Some 800 metres.
          if (Math.hypot((points[i] ?? 0) - x, (points[i + 1] ?? 0) - y) < 28) return true;
        }
        return false;
      });
    expect(isNear('border')).toBe(true);
    expect(isNear('river')).toBe(true);
  });

  it('lies within its discs, but for rivers, which go on', () => {
    const detail = detailOf({ ...file, reachKm: file.reachKm + 1 });
    for (const layer of ['land', 'lake', 'coast', 'shore', 'border'] as const) {
      const outside = linesOf(layer).filter(({ points }) =>
        points.some(
          (value, i) =>
            i % 2 === 0 &&
            !isWithin(detail.discs, value / DETAIL_STEPS, (points[i + 1] ?? 0) / DETAIL_STEPS),
        ),
      );
      expect(outside, layer).toEqual([]);
    }
  });

  it('has towns around Vostochny that the world has not', () => {
    const names = file.towns.flatMap((group) => group.names.split('|'));
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(file.towns.map(({ zoom }) => zoom > 8))).toEqual(new Set([true]));
  });
});
