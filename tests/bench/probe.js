// Runs in the page before anything of its own: notes when it was ready, and what kept the main thread.
(() => {
  /** @type {import('./load.mjs').Bench} */
  const bench = { ready: 0, event: 0, tasks: [], frames: [] };
  Object.assign(globalThis, { bench });
  const onReady = () => {
    bench.event = performance.now();
    // In the frame after, what was painted can be seen.
    requestAnimationFrame(() => {
      bench.ready = performance.now();
      performance.mark('bench:ready');
      console.debug('bench:ready');
    });
  };
  for (const name of ['dateline-ready', 'bare-ready']) {
    addEventListener(name, onReady, { once: true });
  }
  observe('longtask', ({ duration }) => bench.tasks.push(duration));
  observe('long-animation-frame', (entry) => {
    // TypeScript's DOM does not know these yet.
    const { startTime, duration, renderStart, scripts } = /** @type {any} */ (entry);
    let script = 0;
    for (const part of scripts) script += part.duration;
    const render = renderStart > 0 ? startTime + duration - renderStart : 0;
    bench.frames.push({ whole: duration, script, render });
  });

  /** @param {string} type @param {(entry: PerformanceEntry) => void} note */
  function observe(type, note) {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  }
})();
