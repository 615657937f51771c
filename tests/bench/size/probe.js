// Runs in the page before anything of its own: notes when it was ready, what kept the main thread, and, between
// `bench.begin()` and `bench.end()`, how long frames took.
(() => {
  /** @type {{duration: number, end: number}[]} */
  const tasks = [];
  /** @type {number[]} */
  let frames = [];
  let [id, before] = [0, 0];
  const note = (/** @type {number} */ now) => {
    if (before > 0) frames.push(now - before);
    before = now;
    id = requestAnimationFrame(note);
  };
  const bench = {
    ready: 0,
    tasks,
    begin: () => {
      frames = [];
      before = 0;
      id = requestAnimationFrame(note);
    },
    end: () => {
      cancelAnimationFrame(id);
      return frames;
    },
    sought: 0,
    restSince: () => 0,
    /** From now on, `bench.sought` is how long after the last key the list and what stands over it have changed. */
    seek: () => {
      const root = /** @type {any} */ (document.querySelector('dateline-dashboard')).shadowRoot;
      let key = performance.now();
      let change = key;
      addEventListener('keydown', () => (key = performance.now()), { capture: true });
      const observer = new MutationObserver(() => {
        change = performance.now();
        bench.sought = change - key;
      });
      for (const name of ['dateline-places', 'dateline-search']) {
        const part = root.querySelector(name)?.shadowRoot;
        if (part) observer.observe(part, { subtree: true, childList: true, characterData: true });
      }
      bench.restSince = () => performance.now() - change;
    },
    panel: 0,
    /** From the next press, `bench.panel` becomes how long it took until the panel was on screen. */
    arm: () => {
      bench.panel = 0;
      const dashboard = /** @type {any} */ (document.querySelector('dateline-dashboard'));
      const before = dashboard.selected;
      const panel = () =>
        dashboard.shadowRoot.querySelector('dateline-excerpts') ??
        dashboard.querySelector('dateline-excerpts');
      const isShown = () =>
        dashboard.selected !== before &&
        panel()?.shadowRoot.querySelector('[part~=heading]')?.checkVisibility();
      const start = () => {
        const pressed = performance.now();
        const look = () => {
          if (!isShown()) return requestAnimationFrame(look);
          // Seen in this frame, on screen with it.
          return requestAnimationFrame(() => {
            bench.panel = performance.now() - pressed;
          });
        };
        requestAnimationFrame(look);
      };
      addEventListener('pointerdown', start, { capture: true, once: true });
    },
  };
  Object.assign(globalThis, { bench });
  const onReady = (/** @type {Event} */ event) => {
    // In the frame after, what was painted can be seen.
    requestAnimationFrame(() => {
      bench.ready = (event instanceof CustomEvent && event.detail) || performance.now();
      console.debug('bench:ready');
    });
  };
  addEventListener('bare-ready', onReady, { once: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ duration, end: startTime + duration });
    }
  }).observe({ type: 'longtask', buffered: true });
})();
