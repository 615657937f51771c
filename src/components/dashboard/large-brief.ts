/**
 * A brief too large to be held: loaded for one, as dateline-collection.js. It imports nothing of dateline.js: it is
 * handed what it needs.
 */

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Brief } from '../../brief/brief';
import type { Fault } from '../../brief/fault';
import { articleSources } from '../../brief/read/article-sources';
import type { Feed } from '../../collection/feed';
import { type Limits, SANE } from '../../collection/limits';
import { openCollection } from '../../collection/open';
import { bytesOf } from '../../collection/parsed-file';
import type { Arrival, Collection } from '../../collection/port';
import { Tasks } from '../../collection/turns';
import { weighed } from '../../collection/weigh';
import { chunkOf } from '../../formats/chunks';
import { adopt } from '../../page/dom';
import { type LargeFile, mostHeld } from '../../state/outgrown';
import type { ReadArticles } from '../../state/read-articles';
import type { Store } from '../../state/store';
import { crowds as english } from '../../text/en/crowds';
import type { LoadedLanguage } from '../../text/languages';
import type { LargeBrief } from './brief-source';
import styles from './large-brief.css?inline';

export { exceeds } from '../../collection/parsed-file';

/** How long a turn on the page's own thread may last: half a frame. */
const TURN_MS = 8;
/** A reader who waits longer is told how far it is. */
const PATIENCE_MS = 1_000;

interface Host extends ReactiveControllerHost {
  readonly store: Store;
  readonly language: LoadedLanguage;
  readonly shadowRoot: ShadowRoot | null;
}

export interface LargeOptions {
  readonly host: Host;
  readonly limits: Partial<Limits> | null;
  /** Gives the id of the place to choose. */
  readonly wanted: () => string | null;
  readonly lit: Pick<typeof import('lit'), 'html' | 'nothing'>;
  /** Whether nothing else is to be shown by now. */
  readonly isCurrent: () => boolean;
  /** Takes all of a file that turns out not to be too large. */
  readonly whole: (bytes: Uint8Array) => void;
  /** Reading has ended; `faults` are what is wrong, and `head` is null if nothing can be shown. */
  readonly ended: (faults: readonly Fault[], head: Brief | null) => void;
}

/** Brings a large brief into the store of its dashboard as it arrives, and says how far it is. */
export class Large {
  readonly #brief: LargeBrief;
  readonly #options: LargeOptions;
  readonly #tasks = new Tasks();
  #collection: Collection | null = null;
  readonly #forget: () => void;
  readonly #timer: ReturnType<typeof setTimeout>;
  #articles: ReadArticles | null = null;
  /** The head as it arrived, and with addresses that hold. */
  #written: Brief | null = null;
  #head: Brief | null = null;
  #isShown = false;
  #isStopped = false;
  #isLong = false;
  #undress = () => {};
  /** How many faults were reported once reading had ended. */
  #told: number | null = null;

  constructor(brief: LargeBrief, options: LargeOptions) {
    this.#brief = brief;
    this.#options = options;
    // Nothing is kept that is no longer shown.
    this.#forget = options.host.store.subscribe(({ collection }) => {
      if (this.#isShown && collection !== this.#collection) this.stop();
    });
    this.#timer = setTimeout(() => this.#tellOfWaiting(), PATIENCE_MS);
    void this.#weigh(feedOf(brief.file));
  }

  /** Whether it is shown but no longer answers. */
  get isLost(): boolean {
    const { collection } = this.#options.host.store.state;
    return this.#isStopped && collection !== null && collection === this.#collection;
  }

  stop(): void {
    this.#isStopped = true;
    this.#forget();
    clearTimeout(this.#timer);
    this.#collection?.stop();
    this.#tasks.close();
    this.#undress();
  }

  /** How far it has come, and a button to stop there; null if it has ended. */
  render(): TemplateResult | null {
    const { html, nothing } = this.#options.lit;
    if (!this.#collection || !this.#isShown || !this.#isLong || this.#isStopped) return null;
    const { bytes, totalBytes, places, phase } = this.#collection.progress;
    if (phase !== 'reading') return null;
    const share = totalBytes === null ? null : Math.min(bytes / totalBytes, 1);
    const said = this.#words.arriving(places, share);
    return html`<div class="arriving" part="notice">
      <span>${said}</span>
      ${share === null ? nothing : html`<progress max="1" .value=${share} aria-label=${said}></progress>`}
      <button type="button" @click=${() => this.#collection?.cancel()}>${this.#words.enough}</button>
    </div>`;
  }

  get #words(): typeof english {
    return this.#options.host.language.crowds ?? english;
  }

  /** Opens a collection for a file too large to be held, as soon as that is likely. */
  async #weigh(feed: Feed): Promise<void> {
    const weighing = weighed(feed, {
      most: mostHeld(this.#options.limits),
      likely: () => this.#open({ ...feed, bytes: once(weighing) }),
    });
    const bytes = await weighing;
    if (!(bytes instanceof Uint8Array)) this.#open({ ...feed, bytes });
    else if (!this.#isStopped) {
      this.stop();
      this.#options.whole(bytes);
    }
  }

  /** A file with an article is opened whole, unless it has too many bytes: its features came before that was known. */
  async #weighAgain(): Promise<void> {
    const feed = feedOf(await this.#brief.again());
    const most = { ...mostHeld(this.#options.limits), features: Number.POSITIVE_INFINITY };
    const bytes = await weighed(feed, { most, likely: () => {} });
    if (!(bytes instanceof Uint8Array)) await bytes[Symbol.asyncIterator]().return?.();
    else if (!this.#isStopped) this.#options.whole(bytes);
  }

  #open(feed: Feed): void {
    if (this.#collection || this.#isStopped) return;
    this.#collection = openCollection({
      feed,
      again: () => this.#brief.again().then(feedOf),
      limits: { ...SANE, ...this.#options.limits },
      turns: { milliseconds: TURN_MS, pause: this.#tasks.next },
      textsOf: (root) => this.#textsOf(root),
      arrived: (arrival) => this.#arrived(arrival),
    });
    // What shows it would ask for these one after the other.
    import('../map/collection-map').catch(() => {});
    import('../places/long-list').catch(() => {});
  }

  async #textsOf(root: unknown): Promise<ReadArticles['texts']> {
    const isLate = this.#articles !== null && articleSources(root).length > 0;
    if (isLate) this.#weighAgain().catch(() => {});
    this.#articles = await this.#brief.articles(root);
    return this.#articles.texts;
  }

  #arrived({ progress, head: written, faults }: Arrival): void {
    if (this.#isStopped) return;
    const { host, wanted, ended, isCurrent } = this.#options;
    const { store } = host;
    if (!this.#isShown && !isCurrent()) {
      this.stop();
      return;
    }
    // While nothing is added, it stays the same object, and nothing that shows it need look again.
    if (written !== this.#written)
      this.#head = written && (this.#articles?.place(written) ?? written);
    this.#written = written;
    const head = this.#head;
    if (head && this.#isShown) store.arrive({ progress, head });
    else if (head) {
      this.#isShown = true;
      store.show(head, [], wanted(), this.#collection);
    }
    if (progress.phase === 'reading') return;
    clearTimeout(this.#timer);
    // A file that is read as it is looked at never stops arriving.
    if (this.#told === faults.length) return;
    if (head && this.#told === null) {
      const { arrived, inView } = this.#words;
      store.tell(progress.phase === 'view' ? inView : arrived(progress.places));
    }
    this.#told = faults.length;
    ended([...(this.#articles?.faults ?? []), ...faults], head);
  }

  #tellOfWaiting(): void {
    const { host } = this.#options;
    this.#isLong = true;
    if (host.shadowRoot) this.#undress = adopt(host.shadowRoot, styles);
    const places = this.#collection?.progress.places ?? 0;
    if (this.#isShown) host.store.tell(this.#words.arriving(places, null));
    host.requestUpdate();
  }
}

/** The bytes of a file that turns out to be large; none of any other. */
async function* once(
  weighing: Promise<AsyncIterable<Uint8Array> | Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const bytes = await weighing;
  if (!(bytes instanceof Uint8Array)) yield* bytes;
}

function feedOf({ bytes, totalBytes, url, blob }: LargeFile): Feed {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  if (all instanceof Uint8Array) return { bytes: chunkOf(all), totalBytes: all.length, url, blob };
  return {
    bytes: 'data' in all ? bytesOf(all.data) : all,
    totalBytes: totalBytes || null,
    url,
    blob,
  };
}
