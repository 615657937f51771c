import { beforeEach, expect, it } from 'vitest';
import { BRIEF, feature, point, TEXT } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
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

it.each([360, 820, 1440])(
  'a passage comes to stand a quarter of the way down its pane, whole, and the page stays, at %i pixels',
  async (width) => {
    const mounted = await mount({ brief, width, attributes: { selected: 'quay' } });
    const page = window.scrollY;
    await button(mounted.within, 'Show in the article').click();
    const { article } = partsOf(mounted);
    await expect.element(article).toBeVisible();
    const places = () =>
      [...article.element().querySelectorAll('[part=passage]')].map((mark) => placeOf(mark));
    await expect.poll(() => places()[0]?.top).toBeCloseTo(0.25, 1);
    expect(places().length).toBeGreaterThan(1);
    expect(Math.max(...places().map(({ bottom }) => bottom))).toBeLessThan(1);
    expect(window.scrollY).toBe(page);
  },
);
