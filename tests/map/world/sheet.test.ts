import { expect, it, vi } from 'vitest';
import { leafletParts } from '../../../src/map/basemap/late-world';
import { type Context, Sheet } from '../../../src/map/world/sheet';
import type { Region } from '../../../src/map/world/trace';
import { pixelsOf } from '../../support/pixels';
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

it('is the same picture in one band and in many, and is seen only once it is whole', () => {
  const map = makeMap([40, 20], 4);
  const view = { center: map.getCenter(), zoom: map.getZoom() };
  const pad = { x: 7, y: 31 };
  const picture = (most: number) => {
    const sheet = new Sheet(map, leafletParts, 1);
    const canvas = map.getPane('tilePane')?.querySelector('canvas');
    const steps = sheet.painting(view, pad, 0.62, drawn, most);
    let bands = 1;
    for (; !steps.next().done; bands += 1) expect(canvas?.style.visibility).toBe('hidden');
    expect(canvas?.style.visibility).toBe('inherit');
    const data = canvas && pixelsOf(canvas);
    sheet.remove();
    return { bands, data };
  };
  const [one, many] = [picture(Number.POSITIVE_INFINITY), picture(20_000)];
  expect([one.bands, many.bands > 5]).toEqual([1, true]);
  expect(many.data?.length).toBe(one.data?.length);
  const off = many.data?.map((value, at) => Math.abs(value - (one.data?.[at] ?? 0))) ?? [];
  // Where a line is cut, a browser may round its way: hardly to be seen, and only there.
  expect(off.filter((one) => one > 8).length).toBeLessThan(off.length / 500);
});

it('is the same picture where a browser has no canvas but those of the page', () => {
  const map = makeMap([40, 20], 4);
  const view = { center: map.getCenter(), zoom: map.getZoom() };
  const picture = () => {
    const sheet = new Sheet(map, leafletParts, 1);
    sheet.paint(view, { x: 7, y: 31 }, 0.62, drawn);
    const canvas = map.getPane('tilePane')?.querySelector('canvas');
    sheet.remove();
    return canvas;
  };
  const handed = picture();
  vi.stubGlobal('OffscreenCanvas', undefined);
  const painted = picture();
  vi.unstubAllGlobals();
  if (!handed || !painted) throw new Error('There is no picture');
  const [one, other] = [pixelsOf(handed), pixelsOf(painted)];
  expect(other.length).toBe(one.length);
  expect(other.every((value, at) => value === one[at])).toBe(true);
});

/** Lines that stand where they do whatever the band is. */
function drawn(context: Context, { left, top, width, height, pixel }: Region) {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.lineWidth = pixel;
  context.beginPath();
  for (let y = Math.floor(top / 50) * 50 - top; y <= height; y += 50) {
    context.moveTo(0, y);
    // As a coast is: of short lines.
    for (let x = 6; x <= width; x += 6) context.lineTo(x, y + (x % 4));
  }
  for (let x = Math.floor(left / 60) * 60 - left; x <= width; x += 60) {
    context.moveTo(x, -10);
    context.lineTo(x, height + 10);
  }
  context.stroke();
}
