import { windowOf } from '../page/dom';

/** The size of a window on a desk, for which the dashboard's own sizes are made, in CSS pixels. */
const DESK = { landscape: [1240, 690], portrait: [690, 1180] } as const;

/** How much larger than on a desk everything is on a screen of this size in CSS pixels. */
function zoomFor(width: number, height: number): number {
  const [w, h] = DESK[width >= height ? 'landscape' : 'portrait'];
  return Math.max(1, Math.round(Math.min(width / w, height / h) * 100) / 100);
}

const STEP = 0.08;
/** Down to the first factor, words stay whole; down to the second, they may break. */
const PASSES = [
  { isTight: false, smallest: 0.7 },
  { isTight: true, smallest: 0.35 },
] as const;

/** Sets `--_fit` on a box of words to the largest factor at which they all fit. */
export function fitWords(box: HTMLElement): void {
  for (const { isTight, smallest } of PASSES) {
    // One overlong word must not make all the others small: it is broken.
    box.toggleAttribute('data-tight', isTight);
    for (let fit = 1; fit >= smallest; fit -= STEP) {
      box.style.setProperty('--_fit', String(fit));
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
      if (scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1) return;
    }
  }
}

export interface Fitted {
  readonly host: HTMLElement;
  /** Takes `--_zoom`, and as `--_block` the height of the room for the dashboard. */
  readonly screen: HTMLElement;
  readonly mapBox: HTMLElement;
  readonly words: HTMLElement | null;
}

/** Keeps everything fitted to the size of the screen until the signal. */
export function watchSize(look: () => Fitted, signal: AbortSignal): void {
  const { host, mapBox } = look();
  const sizes = new (windowOf(host).ResizeObserver)(() => {
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
