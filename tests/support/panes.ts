import { BRIEF, feature, point, TEXT } from './fixture';

const PASSAGE =
  'In the middle stands Quay, of which it is said, in a sentence that goes on for longer than one line of any pane, ' +
  'that nobody has ever seen it whole, for its end was always cut off.';
export const NAMES = Array.from({ length: 20 }, (_, i) => `Harbour ${i}`);
const between = '\nA paragraph between.\n'.repeat(30);
/** A brief whose article and list are longer than any pane; Quay is its last place. */
export const longBrief = {
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
export function paneOf(element: Element): HTMLElement {
  const outOf = (node: Node) => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  for (let node: Node | null = element; node; node = outOf(node)) {
    if (!(node instanceof HTMLElement) || node.scrollHeight <= node.clientHeight + 1) continue;
    if (getComputedStyle(node).overflowY === 'auto') return node;
  }
  throw new Error('Nothing scrolls around it.');
}

/** Where something stands in its pane: from its top, as a part of its height. */
export function placeOf(element: Element): { top: number; bottom: number } {
  const pane = paneOf(element).getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return { top: (top - pane.top) / pane.height, bottom: (bottom - pane.top) / pane.height };
}
