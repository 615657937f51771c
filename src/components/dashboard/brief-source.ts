import { type Fault, faultAt } from '../../brief/fault';
import { inTime } from '../../brief/in-time';
import { articleSources } from '../../brief/read/article-sources';
import { whenNear } from '../../page/when-near';
import { yieldToMain } from '../../page/yield-to-main';
import { fetchReader } from '../../state/fetch-reader';
import { LoadError } from '../../state/load-error';
import { type OpenedBrief, openBrief, unopened } from '../../state/open-brief';
import { isLarge, type LargeFile, Outgrown, wholeOf } from '../../state/outgrown';
import { type Read, type ReadArticles, readArticles } from '../../state/read-articles';
import { inlineBrief } from './light-dom';
import { outgrowing } from './limits';
import { readForeign } from './load-for';
import { type MappedElement, prepareMap } from './parts';

export interface SourceElement extends MappedElement {
  readonly src: string | null;
  readonly integrity: string | null;
  readonly loading: 'eager' | 'lazy';
  readonly brief: object | null;
  readonly allow: ((url: string) => boolean) | null;
}

/** How long to wait for articles; later ones are shown when they come. */
const PATIENCE_MS = 1500;

/** What a dashboard would load at present. */
export type Source =
  | { readonly kind: 'none' }
  /** An address, relative to the page. */
  | { readonly kind: 'src'; readonly src: string }
  /** The JSON in a script inside. */
  | { readonly kind: 'inline'; readonly json: string }
  /** JSON, or an object with an article that is elsewhere. */
  | { readonly kind: 'given'; readonly brief: unknown }
  /** A file that the reader has opened. */
  | { readonly kind: 'file'; readonly file: Blob };

/** A brief that is too large to be read whole. */
export interface LargeBrief {
  readonly file: LargeFile;
  /** Opens the file whole, once it turns out not to be too large; null if that was cut off. */
  open(bytes: Uint8Array): Promise<OpenedBrief | LargeBrief | null>;
  /** Opens the file whole while its size is unknown; rejects with a `LoadError` if it is certainly too large. */
  whole(): Promise<OpenedBrief | LargeBrief | null>;
  /** The file from its beginning. */
  again(): Promise<LargeFile>;
  /** Reads the articles named by it. */
  articles(root: unknown): Promise<ReadArticles>;
}

export function blankSrc(): Fault {
  return faultAt('', 'src-blank', {});
}

/** A brief that the page's code gave, and the `src` of that moment: a different `src` is newer. */
interface Given {
  readonly brief: unknown;
  readonly isWhole: boolean;
  readonly src: string | null;
}

/** Where the brief of a dashboard comes from. One load at a time. */
export class BriefSource {
  readonly #dashboard: SourceElement;
  #loading: AbortController | null = null;
  #given: Given | null = null;
  /** The text of the brief inside, as last seen. */
  #inline: string | null = null;

  constructor(dashboard: SourceElement) {
    this.#dashboard = dashboard;
  }

  /** What would be loaded now. */
  get current(): Source {
    if (this.#given?.brief instanceof Blob && this.isGiven) {
      return { kind: 'file', file: this.#given.brief };
    }
    if (this.#given && this.isGiven && !this.#given.isWhole) {
      return { kind: 'given', brief: this.#given.brief };
    }
    const src = this.#dashboard.src?.trim();
    if (src) return { kind: 'src', src };
    const json = inlineBrief(this.#dashboard);
    return json === null ? { kind: 'none' } : { kind: 'inline', json };
  }

  /** Whether the page's code has given a brief and named no address since. */
  get isGiven(): boolean {
    return this.#given !== null && this.#given.src === this.#dashboard.src;
  }

  /** Whether trying again may help: a text that was given stays what it is. */
  get canRetry(): boolean {
    const { current } = this;
    if (current.kind === 'file') return false;
    if (current.kind === 'given') return typeof current.brief !== 'string';
    return current.kind !== 'none';
  }

  /**
   * Takes what the page's code gives. True if it is whole: JSON, or a brief with an article elsewhere, must be loaded.
   */
  give(brief: unknown): boolean {
    this.stop();
    const isWhole =
      typeof brief !== 'string' &&
      !isLarge(brief) &&
      articleSources(brief).every(({ href }) => href === null);
    this.#given = { brief, isWhole, src: this.#dashboard.src };
    return isWhole;
  }

  /** Whether the brief inside has changed since the last look; at the first look, `isWanted` decides. */
  hasNewInline(isWanted: boolean): boolean {
    const inline = inlineBrief(this.#dashboard);
    if (inline === null || inline === this.#inline) return false;
    const isFirst = this.#inline === null;
    this.#inline = inline;
    return !isFirst || isWanted;
  }

  /** Cuts off what is under way; its promise resolves to null. */
  stop(): void {
    this.#loading?.abort();
  }

  /** Null if it was cut off. */
  load(): Promise<OpenedBrief | LargeBrief | null> {
    this.stop();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    return unlessCut(this.#load(signal), signal);
  }

  async #load(signal: AbortSignal): Promise<OpenedBrief | LargeBrief> {
    const { loading, brief } = this.#dashboard;
    if (loading === 'lazy' && !brief) await whenNear(this.#dashboard, signal);
    prepareMap(this.#dashboard).catch(() => {});
    const opened = await this.#open(signal);
    // Reading and showing take a task each.
    if (!('file' in opened)) await yieldToMain(signal);
    return opened;
  }

  async #open(signal: AbortSignal): Promise<OpenedBrief | LargeBrief> {
    const { current } = this;
    const { baseURI: base } = this.#dashboard.ownerDocument;
    const src =
      current.kind === 'src' && URL.canParse(current.src, base)
        ? new URL(current.src, base).href
        : null;
    switch (current.kind) {
      case 'none':
        return unopened(blankSrc());
      case 'given':
        return this.#openAt({ brief: current.brief, base }, base, signal);
      case 'inline':
        return this.#openAt({ brief: current.json, base }, base, signal);
      case 'file':
        return this.#openFile(current.file, base, signal);
      case 'src':
        if (src !== null) return this.#openAt(src, src, signal);
        return unopened(faultAt('', 'not-an-address', { address: current.src }));
    }
  }

  async #openFile(
    file: Blob,
    base: string,
    signal: AbortSignal,
  ): Promise<OpenedBrief | LargeBrief> {
    const { fileReader, nameOf } = await inTime(import('../open/open'));
    const thrown = { LoadError, Outgrown };
    return this.#openAt(nameOf(file), base, signal, (read, most) =>
      fileReader(file, read, most, thrown),
    );
  }

  /** `base` is the base of its relative addresses; `inHand` reads a brief that need not be fetched. */
  async #openAt(
    source: Parameters<typeof openBrief>[1],
    base: string,
    signal: AbortSignal,
    inHand: ((read: Read, outgrownBytes: number) => Read) | null = null,
  ): Promise<OpenedBrief | LargeBrief> {
    const { integrity } = this.#dashboard;
    const isAt = typeof source === 'string';
    const proof = isAt && !inHand ? integrity : null;
    const { suspectBytes, look } = outgrowing(this.#dashboard, isAt ? source : null);
    const fetched = this.#reader(signal, proof === null ? suspectBytes : undefined);
    const read = inHand?.(fetched, suspectBytes) ?? fetched;
    const patience = () => delay(PATIENCE_MS, signal);
    try {
      const options = { integrity: proof, patience, foreign: readForeign, look };
      return await openBrief(read, source, options);
    } catch (error) {
      if (!(error instanceof Outgrown)) throw error;
      const { file } = error;
      const open = (bytes: Uint8Array) => {
        const inMemory =
          (read: Read): Read =>
          async (href, what) =>
            what === 'brief' ? bytes : read(href, what);
        return unlessCut(this.#openAt(source, base, signal, inMemory), signal);
      };
      return {
        file,
        open,
        whole: async () => open(await wholeOf(file)),
        again: async () => {
          const again = await this.#openAt(source, base, signal, inHand);
          if ('file' in again) return again.file;
          throw new Error('it is another');
        },
        articles: (root) => readArticles(this.#reader(signal), root, base),
      };
    }
  }

  #reader(signal: AbortSignal, outgrownBytes?: number): Read {
    return fetchReader({ signal, allow: this.#dashboard.allow ?? undefined, outgrownBytes });
  }
}

async function unlessCut<T>(opening: Promise<T>, signal: AbortSignal): Promise<T | null> {
  try {
    return await opening;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

function delay(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
