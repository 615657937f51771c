import { expect, it } from 'vitest';
import { point } from '../../support/fixture';
import { mount } from '../../support/mount';
import { partsOf } from '../../support/ways';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

const dated = (count: number, name: string) => ({
  type: 'FeatureCollection',
  features: Array.from({ length: count }, (_, index) => ({
    type: 'Feature',
    geometry: point(index % 40, 10),
    properties: { name: `${name} ${index}`, when: String(1950 + index) },
  })),
});

/** Where the words of an element stand. */
function words(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

const meet = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

it.each([
  [3, LONG, 1000],
  [14, 'Earthquake near the town', 1440],
  [60, 'Earthquake near the town', 1440],
  [60, 'Earthquake near the town', 1000],
])('of %i moments called %s, at %i px, none lies over another', async (count, name, width) => {
  const mounted = await mount({ brief: dated(count, name), width });
  const list = partsOf(mounted).timeline.element();
  const moments = [...list.children].map(words);
  expect(moments).toHaveLength(count);
  expect(moments.every((rects) => rects.length > 0)).toBe(true);
  const [start, end] = [list.getBoundingClientRect().left, list.getBoundingClientRect().right];
  for (const [index, rects] of moments.entries()) {
    expect(Math.min(...rects.map(({ left }) => left))).toBeGreaterThanOrEqual(start);
    expect(Math.max(...rects.map(({ right }) => right))).toBeLessThanOrEqual(end);
    const next = moments[index + 1] ?? [];
    expect(rects.some((one) => next.some((other) => meet(one, other)))).toBe(false);
  }
});
