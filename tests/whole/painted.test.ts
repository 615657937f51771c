import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { box, feature, point } from '../support/fixture';
import { type Mounted, mount, prefer } from '../support/mount';
import { partsOf } from '../support/ways';
import { type Crossing, crossings, pictureOf, quantile } from './painted';

/** Lines are measured where they are painted: between two pixels, a colour that has 3 : 1 may be half of itself. */
const LEAST = 3;
/** Where a line is crossed along itself, or ends at the halo of a name, the scan sees hardly any of it. */
const ASKEW = 0.3;

beforeEach(async () => {
  // Larger than the tester's own window, it would be seen scaled.
  await page.viewport(1000, 640);
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  // What means nothing is not measured: rivers, parallels, and the letters of names.
  const style = document.createElement('style');
  style.textContent = `dateline-dashboard {
    --dateline-river: light-dark(#f7f2e7, #1b2730);
    --dateline-graticule: light-dark(#dbe5e8, #0c141b);
    --dateline-map-label: light-dark(#f7f2e7, #1b2730);
    --dateline-sea-label: light-dark(#dbe5e8, #0c141b);
  }`;
  document.head.append(style);
  onTestFinished(() => style.remove());
});

const VIEWS = {
  'the sea between islands': [117, 34.5, 145, 54],
  'a continent of many states': [-10, 36, 30, 60],
};
const area = feature('Area', box(-120, -60, 160, 66), { kind: 'region' });

const STATES: [string, (mounted: Mounted) => void][] = [
  ['nothing is chosen', () => {}],
  ['an area is chosen', ({ dashboard }) => dashboard.select('area')],
  ['an area is highlighted', ({ dashboard }) => dashboard.store.highlight('area')],
];

/** Lines between two grounds that are alike, as borders are, and between two that are not, as coasts are. */
function found(picture: ImageData): Record<'border' | 'coast', Crossing[]> {
  const by = new Map<string, Crossing[]>();
  for (const one of crossings(picture)) by.set(one.grounds, [...(by.get(one.grounds) ?? []), one]);
  const lines = (areAlike: boolean) =>
    [...by]
      .filter(([grounds]) => areAlike === (new Set(grounds.split(' | ')).size === 1))
      .flatMap(([, all]) => (all.length > 300 ? all : []))
      // Hardly another colour than the ground: a letter that has its colour.
      .filter(({ ratio }) => ratio > 1.3);
  return { border: lines(true), coast: lines(false) };
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  describe.each(Object.entries(VIEWS))('in view of %s', (_view, bbox) => {
    it.each(STATES)('coasts and borders are painted with 3 : 1 when %s', async (_state, act) => {
      const mounted = await mount({
        width: 1000,
        height: 640,
        attributes: { theme, basemap: 'world', presentation: 'stage' },
        brief: { type: 'FeatureCollection', bbox, features: [area, feature('Far', point(0, -80))] },
      });
      const map = partsOf(mounted).map.element();
      act(mounted);
      const painted = async () => {
        const { border, coast } = found(await pictureOf(map));
        return Math.min(
          border.length > 300 ? quantile(border, ASKEW) : 0,
          coast.length > 300 ? quantile(coast, ASKEW) : 0,
        );
      };
      // The finer outlines come when the page has a moment.
      await expect.poll(painted, { timeout: 30_000, interval: 500 }).toBeGreaterThanOrEqual(LEAST);
    });
  });
});
