import { ancestry, isHtml, windowOf } from '../../page/dom';

/** What scrolls around the list: of our own layout a column, else the page. */
export function scrollerOf(list: HTMLElement): HTMLElement | null {
  for (const node of ancestry(list)) {
    if (!isHtml(node) || node === list || node.localName === 'html') continue;
    if (node.localName !== 'body' && /auto|scroll/.test(getComputedStyle(node).overflowY)) {
      return node;
    }
  }
  const { scrollingElement } = list.ownerDocument;
  return scrollingElement && isHtml(scrollingElement) ? scrollingElement : null;
}

/** How far down what scrolls the list begins. */
export function distanceTo(list: HTMLElement): number {
  const scroller = scrollerOf(list);
  if (!scroller) return 0;
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  return Math.round(list.getBoundingClientRect().top - top + scroller.scrollTop);
}

/** Tells how large a scroller is, and whenever that changes, until the function that it returns is called. */
export function watchSize(
  scroller: HTMLElement | null,
  tell: (size: { width: number; height: number }) => void,
): () => void {
  if (!scroller) return () => {};
  const say = () => tell({ width: scroller.clientWidth, height: scroller.clientHeight });
  const page = windowOf(scroller);
  const watch = new page.ResizeObserver(say);
  watch.observe(scroller);
  page.addEventListener('resize', say);
  say();
  return () => {
    watch.disconnect();
    page.removeEventListener('resize', say);
  };
}

/** The same of how far it is scrolled, and whether it moves. */
export function watchScroll(
  scroller: HTMLElement | null,
  tell: (offset: number, isScrolling: boolean) => void,
): () => void {
  if (!scroller) return () => {};
  const { ownerDocument } = scroller;
  // The scrolling of a page is told to its document.
  const target = scroller === ownerDocument.scrollingElement ? ownerDocument : scroller;
  const say = () => tell(scroller.scrollTop, true);
  const rest = () => tell(scroller.scrollTop, false);
  target.addEventListener('scroll', say, { passive: true });
  target.addEventListener('scrollend', rest, { passive: true });
  rest();
  return () => {
    target.removeEventListener('scroll', say);
    target.removeEventListener('scrollend', rest);
  };
}
