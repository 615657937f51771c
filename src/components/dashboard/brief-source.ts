import { type Fault, faultAt } from '../../brief/fault';
import { articleSources } from '../../brief/read/article-sources';
import { whenNear } from '../../page/when-near';
import { yieldToMain } from '../../page/yield-to-main';
import { fetchReader } from '../../state/fetch-reader';
import { type OpenedBrief, openBrief, unopened } from '../../state/open-brief';
import { inlineBrief } from './light-dom';
import { readForeign } from './load-for';
import { type MappedElement, prepareMap } from './parts';

export interface SourceElement extends MappedElement {
  readonly src: string | null;
  readonly integrity: string | null;
  readonly loading: 'eager' | 'lazy';
  readonly brief: object | null;
  readonly allow: ((url: string) => boolean) | null;
}

/** Articles that take longer are shown when they come. */
const PATIENCE_MS = 1500;

/** What a dashboard would load now. */
export type Source =
  | { readonly kind: 'none' }
  /** An address, relative to the page. */
  | { readonly kind: 'src'; readonly src: string }
  /** The JSON in a script inside. */
  | { readonly kind: 'inline'; readonly json: string }
  /** JSON, or an object with an article that is elsewhere. */
  | { readonly kind: 'given'; readonly brief: unknown };

export function blankSrc(): Fault {
  return faultAt('', 'src-blank', {});
}

/** What the page's code gave; `src` is the one that it was given in place of: another is newer. */
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
  /** The text of the brief inside, as it was last seen. */
  #inline: string | null = null;

  constructor(dashboard: SourceElement) {
    this.#dashboard = dashboard;
  }

  /** What would be loaded now. */
  get current(): Source {
    if (this.#given && this.isGiven && !this.#given.isWhole) {
      return { kind: 'given', brief: this.#given.brief };
    }
    const src = this.#dashboard.src?.trim();
    if (src) return { kind: 'src', src };
    const json = inlineBrief(this.#dashboard);
    return json === null ? { kind: 'none' } : { kind: 'inline', json };
  }

  /** The page's code has given a brief, and has named no address since. */
  get isGiven(): boolean {
    return this.#given !== null && this.#given.src === this.#dashboard.src;
  }

  /** Whether another try may bring something else: a text that was given stays what it is. */
  get canRetry(): boolean {
    const { current } = this;
    if (current.kind === 'given') return typeof current.brief !== 'string';
    return current.kind !== 'none';
  }

  /** Takes what the page's code gives; whether it is whole: JSON, or what has an article elsewhere, is to be loaded. */
  give(brief: unknown): boolean {
    this.stop();
    const isWhole =
      typeof brief !== 'string' && articleSources(brief).every(({ href }) => href === null);
    this.#given = { brief, isWhole, src: this.#dashboard.src };
    return isWhole;
  }

  /** The brief inside is another than at the last look; at the first look, `isWanted` decides. */
  hasNewInline(isWanted: boolean): boolean {
    const inline = inlineBrief(this.#dashboard);
    if (inline === null || inline === this.#inline) return false;
    const isFirst = this.#inline === null;
    this.#inline = inline;
    return !isFirst || isWanted;
  }

  /** Cuts off what is under way; its promise settles with null. */
  stop(): void {
    this.#loading?.abort();
  }

  /** Null where it was cut off. */
  async load(): Promise<OpenedBrief | null> {
    this.stop();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    try {
      const { loading, brief } = this.#dashboard;
      if (loading === 'lazy' && !brief) await whenNear(this.#dashboard, signal);
      prepareMap(this.#dashboard).catch(() => {});
      const opened = await this.#open(signal);
      // Reading and showing are a task each.
      await yieldToMain(signal);
      return opened;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  async #open(signal: AbortSignal): Promise<OpenedBrief> {
    const { current } = this;
    const { baseURI: base } = this.#dashboard.ownerDocument;
    const read = fetchReader({ signal, allow: this.#dashboard.allow ?? undefined });
    const open = (source: Parameters<typeof openBrief>[1], integrity: string | null = null) =>
      openBrief(read, source, integrity, () => delay(PATIENCE_MS), readForeign);
    switch (current.kind) {
      case 'none':
        return unopened(blankSrc());
      case 'given':
        return open({ brief: current.brief, base });
      case 'inline':
        return open({ brief: current.json, base });
      case 'src':
        if (!URL.canParse(current.src, base)) {
          return unopened(faultAt('', 'not-an-address', { address: current.src }));
        }
        return open(new URL(current.src, base).href, this.#dashboard.integrity);
    }
  }
}

function delay(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
