import { describe, expect, it } from 'vitest';
import { worldSize } from '../../../src/geometry/mercator';
import type * as L from '../../../src/map/leaflet';
import { colourAtPixel, LAND, makeBasemap, makeMap, onlyCoarse, SEA } from './harness';

describe('the land of a basemap', () => {
  const views: [name: string, center: L.LatLngTuple, zoom: number][] = [
    ['around Korea', [40, 128], 5],
    ['across the date line', [66, 180], 4],
    ['in another turn of the globe', [43, 132 - 720], 6],
    ['around the Caspian Sea', [42, 51], 5],
  ];

  it.each(views)('is what is painted, %s', async (_name, center, zoom) => {
    const map = makeMap(center, zoom);
    const { basemap } = makeBasemap(map, onlyCoarse);
    expect(basemap.land).toBeNull();
    await basemap.painted;
    const { land } = basemap;
    if (!land) throw new Error('There is no land.');
    const { x, y } = map.getPixelBounds().min ?? { x: 0, y: 0 };
    const across = worldSize(zoom);
    const outline = land.outline({ left: x, top: y, width: 800, height: 600, across, pixel: 1 });
    const area = new Path2D(outline.land);
    const context = document.createElement('canvas').getContext('2d');
    const seen = new Set<string | null>();
    for (let px = 7; px < 800; px += 41) {
      for (let py = 5; py < 600; py += 37) {
        const colour = colourAtPixel(map, px, py);
        // A line is neither.
        if (colour !== LAND && colour !== SEA) continue;
        seen.add(colour);
        const isLand = colour === LAND;
        const { lng, lat } = map.containerPointToLatLng([px, py]);
        expect(context?.isPointInPath(area, px, py), `drawn at ${lat}, ${lng}`).toBe(isLand);
        expect(land.holds([lng, lat]), `asked at ${lat}, ${lng}`).toBe(isLand);
      }
    }
    expect(seen.size).toBe(2);
  });
});
