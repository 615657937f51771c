import { adopt, isHtml } from '../page/dom';

export interface InputOptions {
  /** A finger, a mouse button or a key went down, anywhere. */
  down(event: Event): void;
  /** Somebody is still there. */
  stir(): void;
  /** A link would have left the page, for this address. */
  link(address: string): void;
}

const CAPTURED = { capture: true, passive: false } as const;
/** Events whose default would show the browser's own interface, or let something in or out. */
const KEPT_AWAY = ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'submit'] as const;
/** Keys of the browser, as are all with Ctrl, Alt or ⌘. */
const BROWSER_KEY = /^(F\d+|Browser.*|Launch.*|ContextMenu|Help|Print.*)$/;

/** In pixels: a mouse on a trembling table is not being moved. */
const TREMOR = 8;
/** Keeps the page from being pinched or pulled: an element fixed over it does not shield it from gestures. */
const STILL = ':root { overscroll-behavior: none; touch-action: pan-x pan-y; }';

/** Hears every touch, key and click, and lets none of them leave the page. Ends with the signal. */
export function watchInput(
  page: Window,
  { down, stir, link }: InputOptions,
  signal: AbortSignal,
): void {
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ) => page.addEventListener(type, listener, { ...CAPTURED, signal });

  const { document } = page;
  signal.addEventListener('abort', adopt(document, STILL));

  listen('pointerdown', down);
  listen('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    const isBrowsers = BROWSER_KEY.test(key) || ((ctrlKey || metaKey || altKey) && key.length > 0);
    // A key that repeats may have something lying on it: it is nobody's touch, and answers no question.
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
    // With Ctrl it is a pinch on a touchpad, which would zoom the page.
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

/** Undoes a pinch of the whole page, if one got through: browsers offer no other way. */
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
