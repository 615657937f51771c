// The page's side of the service worker: registers it, reports that the page works, and says when it may switch.

import { leftAlone } from './left-alone';

/** The part of the Trusted Types API that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Kept apart, or the bundler would take what follows for a source file. */
const SELF = import.meta.url;
const HOUR = 3_600_000;
/** Fetching everything to keep takes all of a small machine, and the reader comes first. */
const ALONE_MS = 2000;
/** How long a version may wait to take over before it is asked for again. */
const AGAIN_MS = 10_000;
/** Where a tab remembers for which version it has been loaded anew. */
const RELOADED = 'dateline-reloaded';
/** Beside the folder of the built scripts, for every page. */
const WORKER = new URL('../service-worker.js', SELF).href;

/** Lets the site work without the network. Starts once the map has been painted and the reader pauses. */
export function offline(): void {
  const workers = import.meta.env.DEV ? null : container();
  if (!workers) return;
  let registration: ServiceWorkerRegistration | null = null;
  let isKept = workers.controller !== null;
  /** Whether a newer version has taken over since this page was loaded. */
  let isOld = false;
  /** Whether nobody is at the kiosk. */
  let isAlone = false;
  /** The version that was already waiting at the last attempt. */
  let awaited: unknown = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  /** A new version takes over when nobody would notice: in a hidden tab, or at a kiosk without a visitor. */
  const settle = () => {
    clearTimeout(again);
    const isKiosk = document.querySelector('dateline-kiosk') !== null;
    if (isKiosk ? !isAlone : !document.hidden) return;
    if (registration?.waiting) {
      registration.waiting.postMessage({ type: 'dateline-switch' });
      // It stays where it is while another page is in sight, and nobody tells when that is closed.
      again = setTimeout(settle, AGAIN_MS);
    }
    if (!isKiosk) return;
    // Chromium leaves a version waiting if the page asks for something in the moment of the change. Loading it anew helps.
    const isStuck = registration?.waiting && awaited !== null && isFirstTime('stuck', awaited);
    if (!isOld && !isStuck) return;
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
    // The first worker ever has the same version as the page.
    isOld = isKept;
    isKept = true;
    settle();
  });
  workers.addEventListener('message', ({ data }) => {
    // The change came while this page was being opened, before it could hear of it.
    if (data?.type === 'dateline-old' && isFirstTime('old', data.version)) {
      isOld = true;
      settle();
    }
    if (data?.type !== 'dateline-switching') return;
    setTimeout(() => {
      awaited = data.version;
      settle();
    }, AGAIN_MS);
  });
  // A browser looks for a new version when it navigates, which a kiosk never does.
  setInterval(() => void registration?.update().catch(() => {}), HOUR);
  /**
   * Tells the worker that the page works. One that is still taking over does not know this page yet, and is told later.
   */
  const report = () => {
    const { controller } = workers;
    if (controller?.state === 'activating') {
      controller.addEventListener('statechange', report, { once: true });
    } else controller?.postMessage({ type: 'dateline-ready' });
  };
  const onReady = () => {
    report();
    void leftAlone(document, ALONE_MS).then(start);
  };
  document.addEventListener('dateline-ready', onReady, { once: true });
}

/**
 * Remembers for which reason and version a tab is reloaded. False if it has been reloaded for these before, or nothing
 * can be remembered: a tab must not reload for ever.
 */
function isFirstTime(reason: string, version: unknown): boolean {
  const value = `${reason} ${String(version)}`;
  try {
    const known = sessionStorage.getItem(RELOADED);
    sessionStorage.setItem(RELOADED, value);
    return known !== value;
  } catch {
    return false;
  }
}

/** Null over plain http. In a sandbox, even asking throws. */
function container(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** Null if refused by a private window, a policy or a full disk. The page works all the same. */
async function register(
  workers: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | null> {
  try {
    // Under Trusted Types the address of a script needs a policy, which the page may or may not allow.
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('dateline', { createScriptURL: (url) => url });
    // TypeScript takes it for a string; the browser gets a TrustedScriptURL.
    const address = (policy?.createScriptURL(WORKER) ?? WORKER) as string;
    return await workers.register(address, { updateViaCache: 'none' });
  } catch {
    return null;
  }
}
