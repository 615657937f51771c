/** The events that anything a reader does with a page causes. */
const DEEDS = ['pointerdown', 'pointermove', 'touchmove', 'wheel', 'keydown'];

/** Settles once nobody has done anything with a page for `ms` milliseconds, or the page is out of sight. */
export function leftAlone(page: Document, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = () => {
      clearTimeout(timer);
      life.abort();
      resolve();
    };
    const wait = () => {
      clearTimeout(timer);
      if (page.hidden) return done();
      timer = setTimeout(done, ms);
    };
    const options = { capture: true, passive: true, signal: life.signal };
    for (const deed of [...DEEDS, 'visibilitychange']) page.addEventListener(deed, wait, options);
    wait();
  });
}
