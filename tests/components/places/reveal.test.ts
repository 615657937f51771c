import { beforeEach, expect, it } from 'vitest';
import { BRIEF, feature, point, TEXT } from '../../support/fixture';
import { type Mounted, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const PASSAGE =
  'In the middle stands Quay, of which it is said, in a sentence that goes on for longer than one line of any pane, ' +
  'that nobody has ever seen it whole, for its end was always cut off.';
const NAMES = Array.from({ length: 20 }, (_, i) => `Harbour ${i}`);
const between = '\nA paragraph between.\n'.repeat(30);
const brief = {
  ...BRIEF,
  article: { ...BRIEF.article, text: `${TEXT}${between}\n${PASSAGE}\n${between}` },
  features: [
    ...NAMES.map((name, i) => feature(name, point(i, 50))),
    // The mention breaks the passage into pieces.
    feature('Quay', point(3, 54), {
      excerpts: [{ exact: PASSAGE }],
      mentions: [{ exact: 'Quay' }],
    }),
  ],
};

/** The nearest ancestor that a reader could scroll, across shadow trees. */
function paneOf(element: Element): HTMLElement {
  const outOf = (node: Node) => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  for (let node: Node | null = element; node; node = outOf(node)) {
    if (!(node instanceof HTMLElement) || node.scrollHeight <= node.clientHeight + 1) continue;
    if (getComputedStyle(node).overflowY === 'auto') return node;
  }
  throw new Error('Nothing scrolls around it.');
}

/** Where something stands in its pane: from its top, as a part of its height. */
function placeOf(element: Element): { top: number; bottom: number } {
  const pane = paneOf(element).getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return { top: (top - pane.top) / pane.height, bottom: (bottom - pane.top) / pane.height };
}

/** Whether the entry of a place can be seen in the list as it is. */
function inListOf(mounted: Mounted): (name: string) => boolean {
  const { entry } = partsOf(mounted);
  return (name) => {
    const { top, bottom } = placeOf(entry(name).element());
    return top >= 0 && bottom <= 1;
  };
}

it('the chosen place is in view in the list, whoever chose it', async () => {
  const mounted = await mount({ brief, width: 1440 });
  const inView = inListOf(mounted);
  expect(inView('Quay')).toBe(false);
  mounted.dashboard.select('quay');
  await expect.poll(() => inView('Quay')).toBe(true);
  mounted.dashboard.select('harbour-0');
  await expect.poll(() => inView('Harbour 0')).toBe(true);
});

it('the chosen place stays in view in the list where something below takes of its room', async () => {
  const mounted = await mount({ brief, width: 1440, attributes: { selected: 'quay' } });
  const inView = inListOf(mounted);
  await expect.poll(() => inView('Quay')).toBe(true);
  const room = () => paneOf(partsOf(mounted).entry('Quay').element()).clientHeight;
  const before = room();
  await mounted.within.getByText('What the marks mean').click();
  await expect.poll(room).toBeLessThan(before - 50);
  await expect.poll(() => inView('Quay')).toBe(true);
});

it('the chosen place is in view in the list once its tab is opened', async () => {
  const mounted = await mount({ brief, width: 360, attributes: { selected: 'quay' } });
  await button(mounted.within, 'Places').click();
  await expect.element(partsOf(mounted).places).toBeVisible();
  await expect.poll(() => inListOf(mounted)('Quay')).toBe(true);
});
