// Runs in the page before anything of its own: puts its time forward, tours, and finds what a hand would touch.
(() => {
  const PATIENCE_MS = 20_000;
  const now = performance.now.bind(performance);
  const { setTimeout: set, clearTimeout: clear } = window;
  /** @type {Map<number, {due: number, act: () => void}>} */
  const timers = new Map();
  let ahead = 0;
  performance.now = () => now() + ahead;
  /** @param {(...args: unknown[]) => void} handler @param {number} wait @param {unknown[]} args */
  const later = (handler, wait = 0, ...args) => {
    const act = () => {
      timers.delete(id);
      handler(...args);
    };
    const id = set(act, wait);
    timers.set(id, { due: performance.now() + wait, act });
    return id;
  };
  /** @param {number} [id] */
  const never = (id = 0) => {
    timers.delete(id);
    clear(id);
  };
  Object.assign(window, {
    setTimeout: later,
    clearTimeout: never,
    soak: { tour, skip, rest, find },
  });

  /**
   * So many places of the tour. Most flights are broken off by the next, as by somebody who presses “Next”.
   * @param {number} steps
   */
  async function tour(steps) {
    for (let step = 0; step < steps; ) {
      // While it invites, the map looks around: less than a whole turn.
      if (skip(state() === 'tour' ? 60_000 : 8000) !== 'tour') continue;
      step += 1;
      if (step % 8 === 0) await rest();
      else await frame();
    }
  }

  /** As after a sleep: what should have happened in these milliseconds happens now, once. @param {number} ms */
  function skip(ms) {
    ahead += ms;
    for (const [id, { due, act }] of [...timers]) {
      if (due > performance.now()) continue;
      clear(id);
      act();
    }
    return state();
  }

  /** Until nothing on the map has moved for some frames, and what waits for an idle moment has had one. */
  async function rest() {
    const map = all('dateline-map')[0]?.shadowRoot;
    if (!map) return;
    let moved = false;
    const moves = new MutationObserver(() => {
      moved = true;
    });
    moves.observe(map, { attributes: true, childList: true, subtree: true });
    const end = now() + PATIENCE_MS;
    for (let still = 0; still < 3; still++) {
      moved = false;
      await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
      await frame();
      // Sheets of the world that are painted anew or moved change their style, too.
      if (moved || !isPainted(map)) still = -1;
      if (now() > end) throw new Error('The map does not come to rest, or is not painted.');
    }
    moves.disconnect();
  }

  /** Whether a sheet of the world is seen. @param {ShadowRoot} map */
  function isPainted(map) {
    const sheets = [...map.querySelectorAll('.leaflet-tile-pane canvas')];
    return sheets.some(
      (sheet) => sheet.clientWidth > 0 && sheet.checkVisibility({ visibilityProperty: true }),
    );
  }

  /**
   * The middle of the nth that can be touched and stands still, the first after the last; null where none does for long.
   * @param {string} selector
   * @param {number} nth
   */
  async function find(selector, nth) {
    let last = '';
    for (const end = now() + PATIENCE_MS; now() < end; await frame()) {
      const points = all(selector).flatMap((element) => middleOf(element) ?? []);
      const point = points[nth % points.length];
      if (point && `${point.x} ${point.y}` === last) return point;
      last = point ? `${point.x} ${point.y}` : '';
    }
    return null;
  }

  function state() {
    return document.querySelector('dateline-kiosk')?.state;
  }

  function frame() {
    return new Promise(requestAnimationFrame);
  }

  /** In shadow trees too. @param {string} selector @param {Document | ShadowRoot} root @returns {Element[]} */
  function all(selector, root = document) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
    ]);
  }

  /** Null where something else lies over it. @param {Element} element */
  function middleOf(element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    return element.contains(root.elementFromPoint(x, y)) ? { x, y } : null;
  }
})();
