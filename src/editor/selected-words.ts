import type { Article } from '../brief/brief';
import { countWords, findWords, type Phrase } from '../brief/edit/phrase';

/** Of a shadow root in older Chromium. */
interface Selecting {
  getSelection?(): Selection | null;
}

/** The stretch of an article that is selected in the element that shows it; null where there is none. */
export function selectedWords(shown: Element, article: Article): Phrase | null {
  const root = shown.shadowRoot;
  const text = root?.querySelector('[part~="article"]');
  const range = root && rangeIn(root);
  if (!text || !range || article.text === null) return null;
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  const words = range.toString();
  if (words.trim() === '') return null;
  const before = text.ownerDocument.createRange();
  before.setStart(text, 0);
  before.setEnd(range.endContainer, range.endOffset);
  // The last of those that have been seen up to its end.
  const nth = countWords(before.toString(), words) - 1;
  const found = findWords(article.text, words, nth);
  return found && { ...found, article: article.id };
}

function rangeIn(root: ShadowRoot): Range | null {
  const selection = root.ownerDocument.getSelection();
  const roots = [root];
  for (let host: Node = root.host; ; ) {
    const around = host.getRootNode();
    if (!(around instanceof ShadowRoot)) break;
    roots.push(around);
    host = around.host;
  }
  const [composed] = selection?.getComposedRanges?.({ shadowRoots: roots }) ?? [];
  if (composed && !composed.collapsed) {
    const range = root.ownerDocument.createRange();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return range;
  }
  const own = (root as ShadowRoot & Selecting).getSelection?.();
  return own && !own.isCollapsed && own.rangeCount > 0 ? own.getRangeAt(0) : null;
}
