import { isHtml } from '../page/dom';
import { sheetFor } from '../page/sheet';

export interface HandsOptions {
  /** A finger, a button of the mouse or a key went down, anywhere. */
  down(event: Event): void;
  /** Somebody is still there. */
  stir(): void;
  /** A link would have left: its address. */
  link(address: string): void;
}

const CAPTURED = { capture: true, passive: false } as const;
/** What would show the browser, or let something in or out. */
const KEPT_AWAY = ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'submit'] as const;
/** Keys that move within the page; all others with a modifier, and all F keys, belong to the browser. */
const BROWSER_KEY = /^(F\d+|Browser.*|Launch.*|ContextMenu|Help|Print.*)$/;

/** In pixels: a mouse that lies on a table that trembles is not being moved. */
const TREMOR = 8;
/** Neither pinched nor pulled: what is fixed over a page does not keep gestures from it. */
const STILL = ':root { overscroll-behavior: none; touch-action: pan-x pan-y; }';

/** Hears every hand and lets none of them out of the page. Ends with the signal. */
export function watchHands(
  page: Window,
  { down, stir, link }: HandsOptions,
  signal: AbortSignal,
): void {
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ) => page.addEventListener(type, listener, { ...CAPTURED, signal });

  const { document } = page;
  const still = sheetFor(document, STILL);
  document.adoptedStyleSheets.push(still);
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  });

  listen('pointerdown', down);
  listen('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    const isBrowsers = BROWSER_KEY.test(key) || ((ctrlKey || metaKey || altKey) && key.length > 0);
    // A key that something lies on is no hand, and answers no question.
    if (isBrowsers || (repeat && key === 'Enter')) event.preventDefault();
    if (!repeat) down(event);
  });
  let [x, y] = [0, 0];
  listen('pointermove', ({ screenX, screenY }) => {
    if (Math.hypot(screenX - x, screenY - y) < TREMOR) return;
    [x, y] = [screenX, screenY];
    stir();
  });
  listen('scroll', stir);
  listen('wheel', (event) => {
    // With ctrl it is a pinch on a touch pad: of the page, unless the map takes it.
    if (event.ctrlKey) event.preventDefault();
    stir();
  });
  for (const type of KEPT_AWAY) listen(type, (event) => event.preventDefault());
  listen('click', (event) => {
    const anchor = event.composedPath().find(isLink);
    if (!anchor) return;
    event.preventDefault();
    link(anchor.href);
  });
}

function isLink(target: EventTarget): target is HTMLAnchorElement {
  const node = target as Node;
  return isHtml(node) && node.matches('a[href]');
}

/** Undoes a pinch of the whole page, where one got through: browsers have no call for it but this. */
export function resetPageZoom(): void {
  if (!window.visualViewport || window.visualViewport.scale === 1) return;
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]');
  for (const meta of metas) {
    const { content } = meta;
    meta.content = `${content}, minimum-scale=1, maximum-scale=1`;
    requestAnimationFrame(() => {
      meta.content = content;
    });
  }
}
