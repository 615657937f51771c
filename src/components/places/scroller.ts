import { ancestry, isHtml, windowOf } from '../../page/dom';

/** What scrolls around the list: a column of our own layout, or the page. */
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

/** How far down its scroller the list begins. */
export function distanceTo(list: HTMLElement): number {
  const scroller = scrollerOf(list);
  if (!scroller) return 0;
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  return Math.round(list.getBoundingClientRect().top - top + scroller.scrollTop);
}

/** Calls back with the size of a scroller, now and whenever it changes; returns a function that ends that. */
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

/** Calls back with how far a scroller is scrolled, and whether it is moving; returns a function that ends that. */
export function watchScroll(
  scroller: HTMLElement | null,
  tell: (offset: number, isScrolling: boolean) => void,
): () => void {
  if (!scroller) return () => {};
  const { ownerDocument } = scroller;
  // A page's scroll events go to its document.
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
