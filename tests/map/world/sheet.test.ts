import { expect, it } from 'vitest';
import { leafletParts } from '../../../src/map/basemap/late-world';
import { Sheet } from '../../../src/map/world/sheet';
import { makeMap } from './harness';

it('tells how wide a painted pixel is, and never that it is wider', () => {
  const map = makeMap([40, 20], 4);
  const sheet = new Sheet(map, leafletParts, 1);
  const view = { center: map.getCenter(), zoom: map.getZoom() };
  for (const pad of [0, 1, 7, 401]) {
    for (const fineness of [0.4, 0.62, 1]) {
      let width = 0;
      sheet.paint(view, { x: pad, y: 0 }, fineness, (context, { pixel }) => {
        const { a: across, d: down } = context.getTransform();
        // As a browser counts.
        width = Math.fround(pixel) * Math.fround(Math.max(across, down));
      });
      // By however little a line is wider than a pixel, a browser paints it ten times as long.
      expect(width).toBeLessThanOrEqual(1);
      expect(width).toBeGreaterThan(0.999);
    }
  }
  sheet.remove();
});
