import { articleLines } from '../../brief/article/lines';
import type { Article } from '../../brief/brief';

/**
 * Copies the selected part of an article character for character: with the signs that are shown as headings and lists,
 * and with its own line ends. A selection that reaches beyond the article is left to the browser.
 */
export function copyArticle(event: ClipboardEvent, element: Element, article: Article): void {
  const selected = selectedStretch(element, article);
  if (!selected || article.text === null || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', article.text.slice(selected.start, selected.end));
  event.preventDefault();
}

/**
 * The selection in the element that shows an article, as offsets in the article's text in UTF-16 code units, the end
 * exclusive. Null if nothing is selected, if the selection reaches beyond the element, or if a translator has put other
 * words there.
 */
export function selectedStretch(
  element: Element,
  article: Article,
): { readonly start: number; readonly end: number } | null {
  const range = selectedIn(element);
  if (!range || range.collapsed) return null;
  const lines = articleLines(article);
  const elements = [...element.querySelectorAll('[data-line]')];
  const reached = elements.flatMap((line, at) => (range.intersectsNode(line) ? at : []));
  const [first, last] = [reached[0], reached.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isWritten = (at: number) =>
    elements[at]?.textContent === article.text?.slice(lines[at]?.start, lines[at]?.end);
  if (!reached.every(isWritten)) return null;
  const [from, to] = [elements[first], elements[last]];
  const start =
    (lines[first]?.start ?? 0) + before(from, range.startContainer, range.startOffset, 0);
  const length = (lines[last]?.end ?? 0) - (lines[last]?.start ?? 0);
  const end = (lines[last]?.start ?? 0) + before(to, range.endContainer, range.endOffset, length);
  return { start, end };
}

/** The selection, if it lies within an element: across a shadow tree, each browser has its own way to get it. */
function selectedIn(element: Element): Range | null {
  const root = element.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  const selection = element.ownerDocument.getSelection();
  const range = element.ownerDocument.createRange();
  if (root.getSelection) {
    const own = root.getSelection();
    if (!own || own.rangeCount === 0) return null;
    return within(element, own.getRangeAt(0)) ? own.getRangeAt(0) : null;
  }
  const [composed] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!composed || !within(element, composed)) return null;
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

function within(element: Element, { startContainer, endContainer }: AbstractRange): boolean {
  return element.contains(startContainer) && element.contains(endContainer);
}

/** How many of a line's code units come before a point in it; `otherwise` if the point is not in it. */
function before(line: Element | undefined, node: Node, offset: number, otherwise: number): number {
  if (!line?.contains(node)) return otherwise;
  const range = line.ownerDocument.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
