import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Makes the browser look for a new version; how its installation ended. */
export function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    while (worker?.state === 'installing') {
      await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    }
    return worker?.state ?? 'none';
  });
}

/** As if the reader had turned to another tab; a headless browser has none in the background. */
export async function hide(page: Page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** Whether the version that waited has taken over. */
export function hasTakenOver(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { controller } = navigator.serviceWorker;
    const isOver = controller?.state === 'activated' && controller === registration?.active;
    return isOver && !registration?.waiting;
  });
}

/** Hides the page until the version that waited has taken over: another page may still be about to close. */
export async function leave(page: Page) {
  const isLeft = () => hide(page).then(() => hasTakenOver(page));
  await expect.poll(isLeft, { timeout: 60_000 }).toBe(true);
}

/** Calls the version that waits, as a page does, until it has taken over. */
export async function switchNow(page: Page) {
  const call = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      registration?.waiting?.postMessage({ type: 'dateline-switch' });
    });
  await expect.poll(() => call().then(() => hasTakenOver(page)), { timeout: 60_000 }).toBe(true);
}

/** Has the page ask for a file that is kept, again and again, for so many milliseconds; settles at the first. */
export function askAllTheTime(page: Page, ms: number) {
  return page.evaluate(async (term) => {
    const until = performance.now() + term;
    const ask = async () => (await fetch('./index.html')).text();
    const askOn = async () => {
      while (performance.now() < until) await ask();
    };
    await ask();
    for (let at = 0; at < 4; at += 1) void askOn();
  }, ms);
}

/** Whether a version has been installed and has not taken over. */
export function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting?.state === 'installed';
  });
}

/** The title of the page that the worker gives now. */
export async function inForce(page: Page): Promise<string> {
  const html = await page.evaluate(async () => (await fetch('./')).text());
  return /<title>(.*)<\/title>/.exec(html)?.[1] ?? '';
}

export function isOnTrial(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const name = names.find((value) => value.endsWith(' ledger')) ?? '';
    const [ledger] = await (await caches.open(name)).matchAll();
    return (await ledger?.json())?.trial !== null;
  });
}

export async function endWorkers(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}
