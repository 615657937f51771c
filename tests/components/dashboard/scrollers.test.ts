import { expect, it } from 'vitest';
import { descendants } from '../../../src/page/dom';
import { mount } from '../../support/mount';

// Without LCD text at stake, Chromium gives a scroller its own layer only on an opaque ground. A thousand moments in the
// map's layer cost 26 ms in each frame of a drag.
it.each([
  [1440, 900],
  [900, 700],
  [390, 800],
])('at %i × %i, whatever scrolls stands on an opaque ground', async (width, height) => {
  const { dashboard } = await mount({ width, height });
  const scrollers = [...descendants(dashboard)].filter((element) => {
    const { overflowY, overflowX, display } = getComputedStyle(element);
    // A row of chips holds too little to count.
    const isRow = element.part.contains('chips');
    return display !== 'none' && !isRow && /auto|scroll/.test(`${overflowY}${overflowX}`);
  });
  expect(scrollers.length).toBeGreaterThan(0);
  const clear = scrollers.filter((element) => {
    const paint = document.createElement('canvas').getContext('2d');
    if (!paint) throw new Error('There is no canvas to see the ground on.');
    paint.fillStyle = getComputedStyle(element).backgroundColor;
    paint.fillRect(0, 0, 1, 1);
    return paint.getImageData(0, 0, 1, 1).data[3] !== 255;
  });
  expect(clear.map(({ localName, className }) => `${localName} ${className}`)).toEqual([]);
});
