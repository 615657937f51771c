import { describe, expect, it } from 'vitest';
import { writeLines } from '../../../build/line-text';
import { worldX, worldY } from '../../../src/geometry/mercator';
import { detailOf } from '../../../src/map/world/detail';
import { DETAIL_STEPS, type DetailFile } from '../../../src/map/world/detail-file';
import { isWithin } from '../../../src/map/world/discs';
import type { Land } from '../../../src/map/world/land';

const [LON, LAT] = [129.66, 40.86];
const step = ([lon, lat]: [number, number]): [number, number] => [
  Math.round(worldX(lon) * DETAIL_STEPS),
  Math.round(worldY(lat) * DETAIL_STEPS),
];
/** Land in the west of the disc, and its coast a little east of the place. */
const coast: [number, number][] = [
  [LON + 0.1, LAT + 0.4],
  [LON + 0.1, LAT - 0.4],
];
const file: DetailFile = {
  type: 'DatelineDetail',
  version: 1,
  sources: '',
  maxZoom: 12,
  around: [[LON, LAT]],
  reachKm: 60,
  lines: {
    coast: writeLines([coast.map(step)], 0, 0),
    // Against the clock, as detail files have their rings.
    land: writeLines(
      [[[LON - 0.5, LAT] as [number, number], ...coast.toReversed()].map(step)],
      0,
      0,
    ),
  },
  towns: [],
};
const detail = detailOf(file);

/** A world that is all land, with one coast from west to east through the place. */
const across = 2 ** 18;
const left = worldX(LON) * across - 400;
const top = worldY(LAT) * across - 300;
const region = { left, top, width: 800, height: 600, across, pixel: 1 };
const world: Land = {
  rows: () => {
    throw new Error('Nobody asks.');
  },
  outline: () => ({ land: '' }),
  coast: () => 'M-400 300L100 300L300 300L500 300L1200 300',
  holds: () => true,
};
const positions = (path: string) =>
  [...path.matchAll(/([ML])(-?[\d.]+) (-?[\d.]+)/g)].map(([, , x, y]) => [Number(x), Number(y)]);

describe('land with detail', () => {
  it('has one coast: the detail’s within the disc, the world’s outside it', () => {
    const path = detail.landIn(world).coast(region);
    const [worlds = '', own = ''] = path.split(/(?=M4\d\d)/);
    for (const [x = 0, y = 0] of positions(worlds)) {
      const at = [(x + left) / across, (y + top) / across] as const;
      expect(isWithin(detail.discs, ...at), `${x}, ${y}`).toBe(false);
    }
    expect(positions(own).every(([x = 0]) => Math.abs(x - 473) < 2)).toBe(true);
    // Each end on the rim.
    expect(worlds.match(/M/g)).toHaveLength(2);
  });

  it('has rings that run as the world’s do, so that one fill shows both', () => {
    const { finer } = detail.landIn(world).outline(region);
    const ring = positions(finer?.land ?? '');
    const area = ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    // Clockwise on the screen, as the atlas has it.
    expect(ring.length).toBeGreaterThan(2);
    expect(area).toBeGreaterThan(0);
  });

  it('is the world’s from afar', () => {
    expect(detail.landIn(world).outline({ ...region, across: 2 ** 13 })).toEqual(
      world.outline(region),
    );
  });

  it('holds what the detail has within the disc, in any turn of the globe', () => {
    const land = detail.landIn(world);
    expect(land.holds([LON, LAT])).toBe(true);
    expect(land.holds([LON + 0.2, LAT])).toBe(false);
    expect(land.holds([LON + 0.2 + 360, LAT])).toBe(false);
    expect(land.holds([LON + 5, LAT])).toBe(true);
  });
});
