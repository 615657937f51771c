import { articleLines } from '../../brief/article/lines';
import type { Article } from '../../brief/brief';
import { windowOf } from '../../page/dom';

const NAME = 'dateline-found';

interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * Highlights passages in an article without touching its nodes, by the CSS Custom Highlight API; in browsers without it,
 * only the passage that a reader steps to is marked. All elements of a page share one `Highlight`: each adds and removes
 * only its own ranges.
 */
export class PassageHighlights {
  #ranges: readonly AbstractRange[] = [];
  #highlight: Highlight | null = null;
  #passages: readonly Passage[] = [];
  #article: Article | null = null;

  clear(): void {
    for (const range of this.#ranges) this.#highlight?.delete(range);
    this.#ranges = [];
    this.#passages = [];
  }

  /** `passages` are in the order of the text. Outside a document nothing is highlighted. */
  paint(root: ShadowRoot, article: Article | null, passages: readonly Passage[]): void {
    if (this.#stand(root, article, passages)) return;
    this.clear();
    if (!root.isConnected || !article || passages.length === 0) return;
    const page = windowOf(root);
    if (!('highlights' in page.CSS)) return;
    const highlight = page.CSS.highlights.get(NAME) ?? new page.Highlight();
    page.CSS.highlights.set(NAME, highlight);
    this.#highlight = highlight;
    const lines = articleLines(article);
    const elements = root.querySelectorAll('article [data-line]');
    const ranges: AbstractRange[] = [];
    let from = 0;
    lines.forEach(({ start, end }, at) => {
      const element = elements[at];
      const own: Passage[] = [];
      for (let next = passages[from]; next && next.start < end; next = passages[++from])
        own.push(next);
      if (!element || own.length === 0) return;
      ranges.push(
        ...rangesIn(
          element,
          own.map((one) => ({ start: one.start - start, end: one.end - start })),
        ),
      );
    });
    for (const range of ranges) highlight.add(range);
    this.#ranges = ranges;
    this.#passages = passages;
    this.#article = article;
  }

  /** Whether they are marked already and nothing has rendered since, as when the pointer passes over a name. */
  #stand(root: ShadowRoot, article: Article | null, passages: readonly Passage[]): boolean {
    const before = this.#passages;
    return (
      root.isConnected &&
      article === this.#article &&
      passages.length > 0 &&
      passages.length === before.length &&
      passages.length === this.#ranges.length &&
      passages.every(({ start, end }, at) => {
        return start === before[at]?.start && end === before[at]?.end;
      }) &&
      this.#ranges.every(
        ({ startContainer, collapsed }) => startContainer.isConnected && !collapsed,
      )
    );
  }
}

/** Stretches of an element's text as ranges. */
function rangesIn(element: Element, stretches: readonly Passage[]): readonly AbstractRange[] {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let length = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    nodes.push({ node, start: length });
    length += node.length;
  }
  const point = (offset: number) => {
    const found = nodes.findLast(({ start }) => start <= offset);
    return found && offset - found.start <= found.node.length
      ? ([found.node, offset - found.start] as const)
      : null;
  };
  return stretches.flatMap(({ start, end }) => {
    const [from, to] = [point(start), point(end - 1)];
    if (!from || !to) return [];
    const range = element.ownerDocument.createRange();
    range.setStart(...from);
    range.setEnd(to[0], to[1] + 1);
    return [range];
  });
}
