import type { Passages } from '../brief/article/passages';
import { type Fault, faultAt } from '../brief/fault';
import type { Filter } from '../brief/queries/filter';
import type { Texts } from '../brief/read/articles';
import type { Bounds } from '../geometry/bounds';
import { Engine } from './engine';
import { ahead, brokenFeed, type Feed, faultIn, type TextsOf } from './feed';
import type { Limits } from './limits';
import { openTiles } from './load-tiles';
import type {
  Arrival,
  Cluster,
  Collection,
  Facets,
  Found,
  Page,
  Progress,
  Range,
  Shape,
  View,
} from './port';
import type { Answer, Asked, FromWorker, Question, ToWorker } from './protocol';
import { loadRare } from './rare';
import { startWorker } from './start-worker';
import type { Turns } from './turns';
import { bytesUnlessArchive } from './unless-archive';

/** A worker that is silent for this long while it owes an answer is taken for dead. */
const PATIENCE_MS = 10_000;
/** How many chunks to read ahead of a worker, and while it starts: more would be in memory twice. */
const AHEAD = 64;

export interface OpenOptions {
  readonly feed: Feed;
  /** The same feed from its beginning: a lost worker takes its bytes with it. */
  readonly again: () => Promise<Feed>;
  readonly limits: Limits;
  readonly textsOf: TextsOf;
  /** How the page takes turns, where there is no worker. */
  readonly turns: Turns;
  readonly arrived: (arrival: Arrival) => void;
  /** Another worker, or none: for tests. */
  readonly start?: () => Worker | null;
}

/** Opens a collection: in a worker where one can be had, and in slices of this thread where not. */
export function openCollection(options: OpenOptions): Collection {
  return new OpenCollection(options);
}

interface Waiting {
  readonly question: Question;
  readonly asked: readonly unknown[];
  readonly signal: AbortSignal | undefined;
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

class OpenCollection implements Collection {
  readonly #options: OpenOptions;
  #feed: Feed;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended = new AbortController();
  #worker: Worker | null = null;
  #engine: Collection | null = null;
  #isReady = false;
  /** The worker waits for texts, or for parts of an archive, and cannot answer before. */
  #isAwaited = false;
  #asks = 0;
  /** Chunks that were sent and have not been read. */
  #ahead = 0;
  #goOn = () => {};
  #watch: ReturnType<typeof setTimeout> | undefined;
  #head: Arrival['head'] = null;
  #progress: Progress;

  constructor(options: OpenOptions) {
    this.#options = options;
    this.#feed = options.feed;
    const { totalBytes } = options.feed;
    const nothing = { bytes: 0, features: 0, places: 0, bounds: null };
    this.#progress = { ...nothing, totalBytes, phase: 'reading' };
    this.#worker = (options.start ?? startWorker)();
    if (this.#worker) this.#begin(this.#worker);
    else void this.#slice(this.#feed);
  }

  get progress(): Progress {
    return this.#progress;
  }

  page(filter: Filter, range: Range, signal?: AbortSignal): Promise<Page> {
    return this.#ask('page', [filter, range], signal);
  }

  rankOf(id: string, filter: Filter, signal?: AbortSignal): Promise<number | null> {
    return this.#ask('rankOf', [id, filter], signal);
  }

  next(prefix: string, from: number, filter: Filter, signal?: AbortSignal): Promise<number | null> {
    return this.#ask('next', [prefix, from, filter], signal);
  }

  place(id: string, signal?: AbortSignal): Promise<Found | null> {
    return this.#ask('place', [id], signal);
  }

  rowsIn(box: Bounds, filter: Filter, limit: number, signal?: AbortSignal): Promise<Page> {
    return this.#ask('rowsIn', [box, filter, limit], signal);
  }

  clusters(view: View, filter: Filter, signal?: AbortSignal): Promise<readonly Cluster[]> {
    return this.#ask('clusters', [view, filter], signal);
  }

  shapes(view: View, filter: Filter, signal?: AbortSignal): Promise<readonly Shape[]> {
    return this.#ask('shapes', [view, filter], signal);
  }

  passages(article: string, signal?: AbortSignal): Promise<Passages> {
    return this.#ask('passages', [article], signal);
  }

  facets(filter: Filter, signal?: AbortSignal): Promise<Facets> {
    return this.#ask('facets', [filter], signal);
  }

  cancel(): void {
    this.#goOn();
    this.#engine?.cancel();
    this.#send({ kind: 'cancel' });
  }

  stop(): void {
    this.#ended.abort();
    this.#goOn();
    this.#leave();
    this.#engine?.stop();
    for (const { reject } of this.#waiting.values()) reject(this.#ended.signal.reason);
    this.#waiting.clear();
  }

  #begin(worker: Worker): void {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      void this.#lose();
    };
    worker.onmessageerror = () => void this.#lose();
    this.#feed = { ...this.#feed, bytes: ahead(this.#feed.bytes, AHEAD) };
    this.#look();
  }

  #hear(message: FromWorker): void {
    clearTimeout(this.#watch);
    this.#watch = undefined;
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        void this.#pump();
        break;
      case 'taken':
        this.#ahead -= 1;
        this.#goOn();
        break;
      case 'texts-of':
        this.#isAwaited = true;
        void this.#options.textsOf(message.root).then((texts: Texts) => {
          this.#isAwaited = false;
          this.#send({ kind: 'texts', texts });
        });
        break;
      case 'arrived':
        this.#arrived({ ...message.arrival, head: message.arrival.head ?? this.#head });
        if (this.#isOver) this.#goOn();
        break;
      case 'answer':
        this.#waiting.get(message.id)?.resolve(message.answer);
        this.#waiting.delete(message.id);
        break;
      case 'unanswered':
        this.#waiting.get(message.id)?.reject(new Error(message.reason));
        this.#waiting.delete(message.id);
    }
    // A worker does not acknowledge chunks after the end.
    if (this.#waiting.size > 0 || (this.#ahead > 0 && !this.#isOver)) this.#look();
  }

  #arrived(arrival: Arrival): void {
    this.#head = arrival.head;
    this.#progress = arrival.progress;
    if (!this.#ended.signal.aborted) this.#options.arrived(arrival);
  }

  /** Passes the file on as it arrives, no faster than it is read. */
  async #pump(): Promise<void> {
    const { limits } = this.#options;
    const feed = this.#feed;
    const { totalBytes, url } = feed;
    const worker = this.#worker;
    const bytes = await bytesUnlessArchive(feed);
    if (bytes === null) {
      this.#isAwaited = true;
      clearTimeout(this.#watch);
      this.#send({ kind: 'archive', from: feed.blob ?? url ?? '', url });
      return;
    }
    this.#send({ kind: 'open', limits, totalBytes, url });
    let fault: Fault | null = null;
    try {
      for await (const chunk of bytes) {
        if (this.#worker !== worker || this.#progress.phase !== 'reading') return;
        // A copy if the chunk is part of a buffer that others may hold.
        const isWhole = chunk.byteLength === chunk.buffer.byteLength;
        const bytes = isWhole ? chunk : chunk.slice();
        this.#ahead += 1;
        this.#send({ kind: 'chunk', bytes }, [bytes.buffer]);
        while (this.#ahead >= AHEAD && this.#worker === worker && !this.#isOver) {
          await new Promise<void>((resolve) => {
            this.#goOn = resolve;
          });
        }
      }
    } catch (error) {
      fault = faultIn(error) ?? faultAt('', 'broke-off', { url });
    }
    if (this.#worker === worker) this.#send({ kind: 'end', fault });
  }

  get #isOver(): boolean {
    return this.#ended.signal.aborted || this.#progress.phase !== 'reading';
  }

  #send(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker?.postMessage(message, transfer);
    if (message.kind === 'chunk' || message.kind === 'ask') this.#look();
  }

  #look(): void {
    if (!this.#worker || this.#isAwaited) return;
    this.#watch ??= setTimeout(() => void this.#lose(), PATIENCE_MS);
  }

  /** Lets the worker go. */
  #leave(): void {
    clearTimeout(this.#watch);
    this.#watch = undefined;
    this.#worker?.terminate();
    this.#worker = null;
    this.#goOn();
  }

  /** The worker failed to start, or is gone: everything starts again here, from the beginning. */
  async #lose(): Promise<void> {
    if (!this.#worker) return;
    this.#leave();
    if (!this.#isReady) return await this.#slice(this.#feed);
    if (this.#ended.signal.aborted) return;
    const { url } = this.#feed;
    const feed = await this.#options.again().catch((error: unknown) => brokenFeed(error, url));
    if (!this.#ended.signal.aborted) await this.#slice(feed);
  }

  async #slice(feed: Feed): Promise<void> {
    const bytes = await bytesUnlessArchive(feed);
    const engine = bytes === null ? await this.#tiles(feed) : this.#read({ ...feed, bytes });
    if (!engine) return;
    if (this.#ended.signal.aborted) return engine.stop();
    this.#engine = engine;
    for (const [id, waiting] of this.#waiting) {
      this.#waiting.delete(id);
      this.#askHere(engine, waiting);
    }
  }

  #read(feed: Feed): Collection {
    const { limits, turns, textsOf } = this.#options;
    const arrived = (arrival: Arrival) => this.#arrived(arrival);
    const engine = new Engine(feed, { limits, turns, textsOf, rare: loadRare, arrived });
    void engine.read();
    return engine;
  }

  #tiles({ blob, url }: Feed): Promise<Collection | null> {
    const arrived = (arrival: Arrival) => this.#arrived(arrival);
    const { turns } = this.#options;
    return openTiles({ from: blob ?? url ?? '', url, turns, rare: loadRare, arrived });
  }

  #ask<Q extends Question>(question: Q, asked: Asked<Q>, signal?: AbortSignal): Promise<Answer<Q>> {
    return new Promise((resolve, reject) => {
      for (const end of [signal, this.#ended.signal]) if (end?.aborted) return reject(end.reason);
      const waiting: Waiting = {
        question,
        asked,
        signal,
        resolve: (answer) => resolve(answer as Answer<Q>),
        reject,
      };
      if (this.#engine) return this.#askHere(this.#engine, waiting);
      const id = this.#asks++;
      this.#waiting.set(id, waiting);
      signal?.addEventListener('abort', () => this.#abort(id, signal.reason), { once: true });
      this.#send({ kind: 'ask', id, question, asked });
    });
  }

  #abort(id: number, reason: unknown): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    this.#send({ kind: 'abort', id });
    waiting.reject(reason);
  }

  #askHere(engine: Collection, { question, asked, signal, resolve, reject }: Waiting): void {
    const ask = engine[question] as (...asked: unknown[]) => Promise<unknown>;
    ask.call(engine, ...asked, signal).then(resolve, reject);
  }
}
