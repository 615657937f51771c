// Shows the places that the address names, and tells when all of them are read and the map has come to rest.
(() => {
  /** The map asks again within this time, in ms, while a collection grows. */
  const REST_MS = 700;
  const dashboard = /** @type {any} */ (document.querySelector('dateline-dashboard'));
  dashboard.src = new URLSearchParams(location.search).get('places');
  addEventListener('dateline-ready', onReady, { once: true });

  function onReady() {
    const { progress } = dashboard.store.state;
    if (progress) onceRead();
    else dispatchEvent(new Event('bare-ready'));
  }

  function onceRead() {
    if (dashboard.store.state.progress.phase === 'reading') {
      requestAnimationFrame(onceRead);
      return;
    }
    const map = dashboard.querySelector('dateline-map') ?? part('dateline-map');
    let last = performance.now();
    const observer = new MutationObserver(() => {
      last = performance.now();
    });
    observer.observe(map.shadowRoot, { subtree: true, childList: true, attributes: true });
    const look = () => {
      if (performance.now() - last < REST_MS) {
        requestAnimationFrame(look);
        return;
      }
      observer.disconnect();
      dispatchEvent(new CustomEvent('bare-ready', { detail: last }));
    };
    look();
  }

  function part(/** @type {string} */ name) {
    return dashboard.shadowRoot.querySelector(name);
  }
})();
