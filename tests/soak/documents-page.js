// Runs in the page before anything of its own: shows documents, and looks at what a reader has of each.
(() => {
  const FRAMES = 300;
  const frame = () => new Promise(requestAnimationFrame);

  /** Whether something comes true within so many frames. @param {() => boolean} isTrue */
  async function comes(isTrue) {
    for (let i = 0; i < FRAMES; i++) {
      if (isTrue()) return true;
      await frame();
    }
    return false;
  }

  const board = () => /** @type {any} */ (document.querySelector('dateline-dashboard'));
  const part = (/** @type {string} */ name) => board().shadowRoot.querySelector(name)?.shadowRoot;

  /** Whether the map, once it rests, follows a press on its buttons. */
  async function isUsable() {
    // Its bar as long as it is now: a step of the zoom may leave what it says.
    const scale = () => part('dateline-map')?.querySelector('[part~=scale]')?.innerHTML;
    /** @returns {HTMLElement[]} */
    const controls = () => [...(part('dateline-map')?.querySelectorAll('.controls button') ?? [])];
    // A new brief is shown from its opening view.
    let [first, still] = ['', 0];
    await comes(() => {
      still = scale() === first && controls().length > 0 ? still + 1 : 0;
      first = scale();
      return still > 10;
    });
    // In, or out where it is as near as it goes.
    controls()
      .find(({ ariaDisabled }) => ariaDisabled !== 'true')
      ?.click();
    return comes(() => scale() !== first);
  }

  /** @param {string} text */
  async function show(text) {
    const dashboard = board();
    const before = dashboard.brief;
    dashboard.brief = JSON.parse(text);
    await comes(() => dashboard.brief !== before);
    await dashboard.updateComplete;
    return {
      places: dashboard.brief.places.length,
      // Events are listed where they happened.
      listed: dashboard.brief.places.filter(
        (/** @type {any} */ { geometry, location }) => geometry !== null || location === null,
      ).length,
      rows: part('dateline-places')?.querySelectorAll('[part~=place]').length ?? 0,
      lost: dashboard.issues.flatMap((/** @type {any} */ { lostFeature }) => lostFeature ?? []),
      isHacked: 'hacked' in globalThis,
      isUsable: await isUsable(),
    };
  }

  /** A file that is read as it arrives. @param {string} url */
  async function showFile(url) {
    const progress = () => board().store.state.progress;
    board().src = url;
    while (progress()?.phase !== 'done') await frame();
    return {
      places: progress().places,
      isHacked: 'hacked' in globalThis,
      isUsable: await isUsable(),
    };
  }

  Object.assign(globalThis, { documents: { show, showFile } });
})();
