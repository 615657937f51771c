// The page's side of the service worker: registers it, reports that the page works, and says when it may switch.

/** The part of the Trusted Types API that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

const HOUR = 3_600_000;
const WORKER = './service-worker.js';

/** Lets the site work without the network, once its map has been painted and there is nothing else to do. */
export function offline(): void {
  const workers = import.meta.env.DEV ? null : container();
  if (!workers) return;
  let registration: ServiceWorkerRegistration | null = null;
  let isKept = workers.controller !== null;
  /** Another version has come under this page. */
  let isOld = false;
  /** A kiosk that nobody is at. */
  let isAlone = false;

  /** A new version takes over when nothing is open: in a tab that nobody looks at, at a kiosk without a visitor. */
  const settle = () => {
    const isKiosk = document.querySelector('dateline-kiosk') !== null;
    if (isKiosk ? !isAlone : !document.hidden) return;
    registration?.waiting?.postMessage({ type: 'dateline-switch' });
    if (!isKiosk || !isOld) return;
    isOld = false;
    location.reload();
  };
  const start = async () => {
    registration = await register(workers);
    registration?.addEventListener('updatefound', () => {
      registration?.installing?.addEventListener('statechange', settle);
    });
    settle();
  };

  document.addEventListener('visibilitychange', settle);
  document.addEventListener('dateline-kiosk-state', (event) => {
    isAlone = 'state' in event && event.state === 'attract';
    settle();
  });
  workers.addEventListener('controllerchange', () => {
    // The first worker of all brings what the page has already.
    isOld = isKept;
    isKept = true;
    settle();
  });
  // Only a navigation makes the browser look for a new version, and a kiosk's page stays.
  setInterval(() => void registration?.update().catch(() => {}), HOUR);
  const onReady = () => {
    workers.controller?.postMessage({ type: 'dateline-ready' });
    // Safari has no idle callback.
    const whenIdle = window.requestIdleCallback ?? setTimeout;
    whenIdle(() => void start());
  };
  document.addEventListener('dateline-ready', onReady, { once: true });
}

/** In a sandbox the mere question throws; over plain http there is nothing to answer it. */
function container(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** Null where it is refused: a private window, a policy, a full disk. The page works all the same. */
async function register(
  workers: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | null> {
  try {
    // Under Trusted Types an address of a script is not just any string; the policy is the page's to allow.
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('dateline', { createScriptURL: (url) => url });
    // Typed as any string is, and known to the browser as more.
    const address = (policy?.createScriptURL(WORKER) ?? WORKER) as string;
    return await workers.register(address, { updateViaCache: 'none' });
  } catch {
    return null;
  }
}
