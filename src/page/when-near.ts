import { windowOf } from './dom';

/** How far from the window, as a part of its height, something counts as near. */
const NEAR = '100%';

/** Resolves when an element is in sight or will be soon, or once aborted. */
export function whenNear(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const watch = new (windowOf(element).IntersectionObserver)(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        resolve();
      },
      { rootMargin: NEAR },
    );
    watch.observe(element);
    const stop = () => {
      watch.disconnect();
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
