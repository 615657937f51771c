// The built site's service worker. After the first visit everything comes from the version in force. A new version
// installs in the background, takes over when a page says so, and is dropped again if none of its pages reports ready.

import { PrecacheController } from 'workbox-precaching';
import { cacheName, FileCache } from './offline/file-cache';
import {
  type Ledger,
  overdue,
  proven,
  takenOver,
  undecided,
  type Version,
  visited,
} from './offline/ledger';
import { LEDGER, LedgerStore } from './offline/ledger-store';
import { partOf } from './offline/part';
import { mayBeOurs, requestedFile, shownAt, wantsFresh } from './offline/requested-file';
import type { Client, FetchEvent, WorkerScope } from './offline/scope';

declare const self: WorkerScope;
/** Inserted by `withOfflineList`: `pages` report when they are ready, for which a new version has `term` ms. */
declare const DATELINE_SITE: Version & {
  readonly pages: readonly string[];
  readonly term: number;
};

const { pages: reporting, term, ...own } = DATELINE_SITE;
const { caches, clients } = self;
const { scope } = self.registration;
const ledgerStore = new LedgerStore(caches, scope, own);
const fileCache = new FileCache({ caches, scope, fetch: (input, init) => fetch(input, init) });

self.addEventListener('install', (event) => {
  const controller = new PrecacheController({
    cacheName: cacheName(scope, own.id),
    // Revalidates what the page has just loaded, so that it is not sent again.
    plugins: [
      { requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }) },
    ],
  });
  const files = Object.entries(own.files);
  controller.addToCacheList(files.map(([url, integrity]) => ({ url, integrity, revision: null })));
  event.waitUntil(controller.install(event).catch(abandon));
});

/** A file failed or had another hash: the version is not installed and leaves nothing behind. */
async function abandon(reason: unknown): Promise<never> {
  const ledger = await ledgerStore.find();
  const inUse = [ledger?.current.id, ledger?.previous?.id];
  if (!inUse.includes(own.id)) await caches.delete(cacheName(scope, own.id));
  throw reason;
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver(): Promise<void> {
  const { current, previous } = await ledgerStore.change((ledger) => takenOver(ledger, own));
  await fileCache.keepOnly([LEDGER, current.id, previous?.id ?? current.id]);
  // Also the page of the first visit: otherwise the next version would not wait for it.
  await clients.claim();
}

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (!source || typeof data !== 'object' || data === null || !('type' in data)) return;
  if (data.type === 'dateline-switch') event.waitUntil(switchFor(source));
  if (data.type === 'dateline-ready') event.waitUntil(hear(source));
});

/** A page that reports, but is not among those of the version on trial, was given to it while it was being opened. */
async function hear(page: Client): Promise<void> {
  const { trial } = await ledgerStore.change((ledger) => proven(ledger, page.id));
  if (trial) page.postMessage({ type: 'dateline-old', version: own.id });
}

/** This page has nothing open, but another that somebody is looking at may have. */
async function switchFor(asking: Client): Promise<void> {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = pages.filter(({ id, url }) => id !== asking.id && url.startsWith(scope));
  if (!others.every(isHidden)) return;
  asking.postMessage({ type: 'dateline-switching', version: own.id });
  await self.skipWaiting();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = requestedFile(request, scope);
  if (file === null) return;
  // If storage fails altogether, the site works as it would without a worker.
  if (mayBeOurs(file, own.files)) {
    event.respondWith(answer(event, file).catch(() => fetch(request)));
    return;
  }
  const shown = request.mode === 'navigate' ? shownAt(file, new URL(request.url).search) : null;
  if (shown === null) return;
  event.respondWith(fetch(request).catch(() => Response.redirect(scope + shown)));
});

async function answer(event: FetchEvent, file: string): Promise<Response> {
  const { request } = event;
  if (wantsFresh(request, file)) {
    const fresh = await fetch(request).catch(() => null);
    if (fresh) return fresh;
  }
  const isVisit = request.mode === 'navigate' && reporting.includes(file);
  const { current, previous } = await (isVisit ? visit(event) : ledgerStore.read());
  const versions = previous ? [current, previous] : [current];
  const response = await fileCache.get(file, versions);
  if (response) return partOf(response, request.headers.get('range'));
  // A page from the network brings its own files, but a single file from there would not fit the page that asks for it.
  const isKnown = versions.some(({ files }) => Object.hasOwn(files, file));
  return isKnown && request.mode !== 'navigate' ? Response.error() : fetch(request);
}

/** Call when a page that can report is opened. The time of a version on trial runs from its first visit. */
async function visit(event: FetchEvent): Promise<Ledger> {
  if (!(await ledgerStore.read()).trial) return ledgerStore.read();
  // The worker may have ended before the last term was over.
  await judge();
  const page = event.resultingClientId;
  const ledger = await ledgerStore.change((before) => visited(before, page, Date.now()));
  if (ledger.trial) event.waitUntil(afterTerm().then(judge));
  return ledger;
}

/** Waits a little longer than the term: the timer and the clock may disagree. */
function afterTerm(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, term + 50);
  });
}

/** If the version on trial has had its time, goes back to the one before and reloads the pages from that. */
async function judge(): Promise<void> {
  const { current, trial } = await ledgerStore.read();
  if (!trial) return;
  const found = await Promise.all(trial.pages.map((id) => clients.get(id)));
  const pages = found.filter((page) => page !== undefined);
  // A page in the background paints nothing, and so cannot report.
  const isUnseen = pages.length > 0 && pages.every(isHidden);
  const after = await ledgerStore.change((before) =>
    isUnseen ? undecided(before) : overdue(before, Date.now(), term),
  );
  if (after.current.id === current.id) return;
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => null)));
}

function isHidden({ visibilityState }: Client): boolean {
  return visibilityState === 'hidden';
}
