/** The width and height of a desk's window that the dashboard's own sizes are made for, landscape and portrait. */
const DESK = { landscape: [1240, 690], portrait: [690, 1180] } as const;

/** How much larger than on a desk everything is drawn on a screen of this size, in CSS pixels. */
function zoomFor(width: number, height: number): number {
  const [w, h] = DESK[width >= height ? 'landscape' : 'portrait'];
  return Math.max(1, Math.round(Math.min(width / w, height / h) * 100) / 100);
}

const SMALLEST = 0.4;
const STEP = 0.08;

/** Sets `--_fit` on a box of words to the largest factor at which all of them are seen. */
export function fitWords(box: HTMLElement): void {
  box.toggleAttribute('data-tight', false);
  for (let fit = 1; fit >= SMALLEST; fit -= STEP) {
    box.style.setProperty('--_fit', String(fit));
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
    if (scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1) return;
  }
  // A word too long for any size is broken after all.
  box.toggleAttribute('data-tight', true);
}

export interface Fitted {
  readonly host: HTMLElement;
  /** Takes `--_zoom` and, of the room for the dashboard, `--_block`. */
  readonly screen: HTMLElement;
  readonly mapBox: HTMLElement;
  readonly words: HTMLElement | null;
}

/** Keeps everything fitted to the size of the screen, until the signal. */
export function watchSize(look: () => Fitted, signal: AbortSignal): void {
  const { host, mapBox } = look();
  const sizes = new ResizeObserver(() => {
    const { screen, words } = look();
    const { clientWidth, clientHeight } = host;
    if (clientWidth === 0 || clientHeight === 0) return;
    screen.style.setProperty('--_zoom', String(zoomFor(clientWidth, clientHeight)));
    screen.style.setProperty('--_block', `${mapBox.clientHeight}px`);
    if (words) fitWords(words);
  });
  sizes.observe(host);
  sizes.observe(mapBox);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
