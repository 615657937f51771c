import { ancestry, isHtml, windowOf } from '../../page/dom';

/** How far down the visible part one reads, as a part of it. */
const READ_AT = 0.35;

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far down the visible part of an article one reads, in pixels. That is the top at its beginning and the bottom at
 * its end, so that each line has its turn, however little there is to scroll. `above` and `below` are the pixels of the
 * article before and after the visible `height`; none are negative.
 */
export function readingLine(above: number, below: number, height: number): number {
  const scrolls = above + below;
  if (scrolls === 0) return 0;
  if (scrolls <= height) return (height * above) / scrolls;
  if (above < height * READ_AT) return above;
  return Math.max(height * READ_AT, height - below);
}

/** Where an article is being read, as a height in the window; null if nothing of it is visible. */
export function readingHeight(article: HTMLElement, bar: Element | null): number | null {
  const whole = article.getBoundingClientRect();
  const { top, bottom } = seenOf(article, bar);
  if (whole.height === 0 || whole.bottom <= top || whole.top >= bottom) return null;
  const above = Math.max(0, top - whole.top);
  const below = Math.max(0, whole.bottom - bottom);
  return top + readingLine(above, below, bottom - top);
}

/** The visible part of the box in which an element scrolls, below a bar that stays over it. */
export function seenOf(element: HTMLElement, bar: Element | null): Stretch {
  let { top, bottom } = { top: 0, bottom: windowOf(element).innerHeight };
  for (const node of ancestry(element)) {
    if (!isHtml(node) || node === element || clips(node) === false) continue;
    const box = node.getBoundingClientRect();
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  const over = bar?.getBoundingClientRect();
  if (over && over.top <= top + 1) top = Math.max(top, over.bottom);
  return { top, bottom: Math.max(top, bottom) };
}

function clips(node: HTMLElement): boolean {
  return node.localName !== 'body' && getComputedStyle(node).overflowY !== 'visible';
}

/** The last of `count` whose top is not below `height`; the first if all are below. Tops never rise. */
export function lastAbove(count: number, topOf: (at: number) => number, height: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (topOf(middle) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The upper edge of the letter at an offset of an element's text; of the element if its text has changed. */
export function topOfLetter(element: Element, offset: number): number {
  const { ownerDocument } = element;
  const texts = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (rest < node.length) {
      const letter = ownerDocument.createRange();
      letter.setStart(node, rest);
      letter.setEnd(node, rest + 1);
      return letter.getBoundingClientRect().top;
    }
    rest -= node.length;
  }
  return element.getBoundingClientRect().top;
}
