import type { Fetch } from '../../state/fetch-reader';
import type { LoadBrief, LoadedBrief } from '../../state/load-brief';
import type { State } from '../../state/state';
import { textsOf } from './kept-files';
import { digest, type LastGood } from './last-good';
import { type Clock, HOUR, SECOND } from './time';

/** A brief that is shown, or could be, with its issues. */
type Shown = Pick<State, 'brief' | 'issues'> & Partial<Pick<State, 'status' | 'progress'>>;

/** After the start, and after the first failure with nothing to show. */
const SOON = 5 * SECOND;
/** With nothing to show, the return of the network should be noticed within half a minute, loading included. */
const BLANK_MOST = 18 * SECOND;
const BACK_OFF_MOST = HOUR;
const STALE_INTERVALS = 3;
const LEAST_INTERVAL = 10 * SECOND;

export interface RefresherOptions {
  /** The brief's absolute address. */
  readonly url: string;
  /** Seconds between requests, at least ten; `Infinity` for one request, and more only until something is shown. */
  readonly seconds: number;
  /** What is shown now, such as a store's state. */
  readonly shown: () => Shown;
  readonly clock: Clock;
  readonly load: LoadBrief;
  readonly lastGood: LastGood;
  /** 0 to 1, for the jitter. */
  readonly random?: () => number;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * Asks for the brief at intervals, one request at a time, and holds a sound new one until it is taken.
 * Its owner calls `tick` about once a second.
 */
export class Refresher {
  readonly #options: Required<RefresherOptions>;
  readonly #fetch: Fetch;
  #request: AbortController | null = null;
  #due: number;
  #failures = 0;
  #fresh: LoadedBrief | 'outgrown' | null = null;
  /** The version that the server gave, if it did: of the last answer, and of the last that was too large. */
  #version: string | null = null;
  #outgrown: string | null | undefined;
  /** Digest of the brief that was last handed over or waits to be. */
  #hash: string | null = null;
  #hasTriedLastGood = false;
  /** When the data were last known to be right, by both clocks: one sleeps and the other jumps. */
  #known: { monotonic: number; wall: number };

  /** The brief that is shown at the start counts as fresh. */
  constructor(options: RefresherOptions) {
    const { clock } = options;
    this.#options = { random: Math.random, fetch: globalThis.fetch.bind(globalThis), ...options };
    // The browser's cache sends If-None-Match: an unchanged file costs only headers.
    this.#fetch = async (url, init) => {
      const response = await this.#options.fetch(url, { ...init, cache: 'no-cache' });
      const { headers } = response;
      if (url === options.url) this.#version = headers.get('etag') ?? headers.get('last-modified');
      return response;
    };
    this.#due = clock.monotonic() + SOON;
    this.#known = { monotonic: clock.monotonic(), wall: clock.wall() };
  }

  /** Whether a request is under way. */
  get isAsking(): boolean {
    return this.#request !== null;
  }

  /** Sends a request if one is due. Never throws. */
  tick(): void {
    if (this.#request || this.#options.clock.monotonic() < this.#due) return;
    const request = new AbortController();
    this.#request = request;
    void this.#ask(request.signal);
  }

  /**
   * The new brief, once; null if there is none, and `outgrown` if it is too large to be held and must be shown as it
   * arrives. Call it between two steps of the tour, and each second while nothing is shown.
   */
  take(): LoadedBrief | 'outgrown' | null {
    const fresh = this.#fresh;
    this.#fresh = null;
    return fresh;
  }

  /** The age of the data in milliseconds, once it is worth saying: after three intervals; null before. */
  staleFor(): number | null {
    const { clock } = this.#options;
    // Better too old than too fresh: the wall clock counts sleep, the other is immune to jumps.
    const age = Math.max(
      clock.wall() - this.#known.wall,
      clock.monotonic() - this.#known.monotonic,
    );
    return age > STALE_INTERVALS * this.#interval ? age : null;
  }

  /** Ends the request that is under way, and sends no more. */
  stop(): void {
    this.#due = Number.POSITIVE_INFINITY;
    this.#request?.abort();
    this.#request = null;
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const succeeded = await this.#load(signal).catch(() => false);
    if (signal.aborted) return;
    this.#failures = succeeded ? 0 : this.#failures + 1;
    if (!succeeded) await this.#fallBack(signal);
    if (signal.aborted) return;
    this.#due = this.#options.clock.monotonic() + this.#wait();
    this.#request = null;
  }

  /** Rejects, or returns false, if there is no sound brief to be had. */
  async #load(signal: AbortSignal): Promise<boolean> {
    const { url, shown, clock, load, lastGood } = this.#options;
    const loaded = await this.#read(load, url, signal);
    if (loaded === 'outgrown') {
      if (signal.aborted) return false;
      this.#outgrow(shown());
      this.#known = { monotonic: clock.monotonic(), wall: clock.wall() };
      return true;
    }
    if (!isSound(loaded, shown())) return false;
    const files = textsOf(loaded.files);
    const hash = await digest(JSON.stringify(files));
    if (signal.aborted) return false;
    if (hash !== this.#hash) this.#fresh = loaded;
    this.#hash = hash;
    this.#known = { monotonic: clock.monotonic(), wall: clock.wall() };
    await lastGood.save(files, clock.wall());
    return true;
  }

  /** Reads no more of a brief too large to be held than it takes to find that out. */
  async #read(
    load: LoadBrief,
    url: string,
    signal: AbortSignal,
  ): Promise<LoadedBrief | 'outgrown'> {
    const reading = new AbortController();
    const either = AbortSignal.any([signal, reading.signal]);
    try {
      return await load(url, { signal: either, fetch: this.#fetch });
    } catch (error) {
      // Not by `instanceof`: the dashboard's is another script.
      if (error instanceof Error && error.name === 'Outgrown') return 'outgrown';
      throw error;
    } finally {
      reading.abort();
    }
  }

  /** What is shown counts as the version found first; if the server gives none, any may be newer. */
  #outgrow({ brief, status, progress }: Shown): void {
    const isFirst = this.#outgrown === undefined;
    const isOther = this.#version === null || this.#version !== this.#outgrown;
    const isWhole = brief !== null && status !== 'failed' && progress?.phase !== 'cut';
    if (!isWhole || !progress || (isOther && !isFirst)) this.#fresh = 'outgrown';
    this.#outgrown = this.#version;
    this.#hash = null;
  }

  async #fallBack(signal: AbortSignal): Promise<void> {
    const { url, shown, clock, lastGood } = this.#options;
    if (shown().brief || this.#hasTriedLastGood) return;
    this.#hasTriedLastGood = true;
    const copy = await lastGood.load(url, signal);
    if (!copy || signal.aborted || shown().brief) return;
    this.#fresh = copy.loaded;
    this.#known = { monotonic: clock.monotonic(), wall: copy.savedAt };
  }

  /** Milliseconds until the next request, with jitter: a hundred kiosks that start together must not ask together. */
  #wait(): number {
    const { shown, random } = this.#options;
    const double = 2 ** Math.max(0, this.#failures - 1);
    const isBlank = this.#failures > 0 && !shown().brief && !this.#fresh;
    const wait = isBlank
      ? Math.min(SOON * double, BLANK_MOST)
      : Math.min(this.#interval * double, Math.max(this.#interval, BACK_OFF_MOST));
    return wait * (0.9 + 0.2 * random());
  }

  get #interval(): number {
    const interval = this.#options.seconds * SECOND;
    // Not `Math.max`: NaN must not become a request a second.
    return interval > LEAST_INTERVAL ? interval : LEAST_INTERVAL;
  }
}

/**
 * Whether a loaded brief may replace the one that is shown.
 *
 * It must have a place, so that there is a tour. It must have its articles' texts if the shown one has, with no
 * more faults: a server in the middle of an update sends the new brief with the old article or with none,
 * and every excerpt would be gone. The number of places and their faults do not count: an editor may remove
 * places, and a slip in one must not hold back the news in the others.
 */
export function isSound(next: Shown, shown: Shown): boolean {
  if (!next.brief || next.brief.places.length === 0) return false;
  if (!shown.brief) return true;
  const { articles } = next.brief;
  const read = shown.brief.articles.filter(({ text }) => text !== null);
  const hasLost = read.some(({ id }) => articles.find((other) => other.id === id)?.text === null);
  const hasLostAll = read.length > 0 && articles.every(({ text }) => text === null);
  return !hasLost && !hasLostAll && articleFaults(next) <= articleFaults(shown);
}

function articleFaults({ issues }: Shown): number {
  return issues.filter(
    ({ severity, pointer }) => severity === 'fault' && pointer.startsWith('/article'),
  ).length;
}
