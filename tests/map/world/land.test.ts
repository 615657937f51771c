import { describe, expect, it } from 'vitest';
import { worldSize } from '../../../src/geometry/mercator';
import type * as L from '../../../src/map/leaflet';
import { colourAtPixel, fetchAtlas, LAND, makeBasemap, makeMap, onlyCoarse, SEA } from './harness';

describe('the land of a basemap', () => {
  const views: [name: string, center: L.LatLngTuple, zoom: number][] = [
    ['around Korea', [40, 128], 5],
    ['across the date line', [66, 180], 4],
    ['in another turn of the globe', [43, 132 - 720], 6],
    ['around the Caspian Sea', [42, 51], 5],
    ['where the first sketch is cut, at the equator', [0.3, 14], 5.5],
    ['where the fine atlas is cut, in China', [40.98, 112.5], 5.5],
  ];

  it.each(views)('is what is painted, %s', async (name, center, zoom) => {
    const map = makeMap(center, zoom);
    const load = name.includes('fine') ? () => fetchAtlas('50m') : onlyCoarse;
    const { basemap } = makeBasemap(map, load);
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
        // Those who take the land away from something count edges; where slices meet there must be two or none.
        expect(context?.isPointInPath(area, px, py, 'evenodd')).toBe(isLand);
        expect(land.holds([lng, lat]), `asked at ${lat}, ${lng}`).toBe(isLand);
      }
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  it.each([
    ['coarse', [0, 20], [0.5, 20.5]],
    ['fine', [40.979898, 112.5], [41.5, 111.5]],
  ] as const)(
    'has no seam where the %s atlas is cut',
    async (detail, [lat, lng], [inLat, inLng]) => {
      for (const zoom of [5, 5.25, 6.75]) {
        const map = makeMap([lat, lng], zoom);
        const load = detail === 'fine' ? () => fetchAtlas('50m') : onlyCoarse;
        await makeBasemap(map, load).basemap.painted;
        const { x, y } = map.latLngToContainerPoint([lat, lng]);
        const aside = map.latLngToContainerPoint([inLat, inLng]);
        for (let d = -3; d <= 3; d++) {
          expect(colourAtPixel(map, aside.x, y + d), `zoom ${zoom}, ${d} below`).toBe(LAND);
          if (detail === 'fine') {
            expect(colourAtPixel(map, x + d, aside.y), `zoom ${zoom}, ${d} right`).toBe(LAND);
          }
        }
      }
    },
  );
});
