import { articleHref } from '../../brief/article-href';
import { yieldToMain } from '../../page/yield-to-main';
import { type LoadedBrief, loadBrief } from '../../state/load-brief';
import { LoadError } from '../../state/load-error';
import { inlineBrief } from './light-children';
import { type MappedElement, prepareMap } from './prepare-map';
import { whenNear } from './when-near';

export interface SourceElement extends MappedElement {
  readonly src: string | null;
  readonly loading: 'eager' | 'lazy';
  readonly brief: object | null;
  readonly allow: ((url: string) => boolean) | null;
}

export function blankSrc(): LoadError {
  return new LoadError('The dashboard’s src is empty; the address of a brief was expected.');
}

/** JSON, or an object whose article has to be fetched, and the address that it goes before. */
interface Given {
  readonly data: unknown;
  readonly src: string | null;
}

/**
 * Where a dashboard has its brief from: what the page's code gives, its `src`, or a script of JSON inside it. One load at
 * a time.
 */
export class BriefSource {
  readonly #dashboard: SourceElement;
  #loading: AbortController | null = null;
  #given: Given | null = null;
  /** The text of the brief inside, as it was last seen. */
  #inline: string | null = null;

  constructor(dashboard: SourceElement) {
    this.#dashboard = dashboard;
  }

  /** There is something that could be loaded. */
  get exists(): boolean {
    return this.#object !== null || this.#address !== null || inlineBrief(this.#dashboard) !== null;
  }

  /** Whether another try may bring something else: a text that was given stays what it is. */
  get canRetry(): boolean {
    return this.exists && typeof this.#object?.data !== 'string';
  }

  /** What `src` says; null where it is blank. */
  get #address(): string | null {
    return this.#dashboard.src?.trim() || null;
  }

  /** Takes what the page's code gives; whether it has yet to be loaded, as JSON has, and what has its article elsewhere. */
  give(data: unknown): boolean {
    this.stop();
    const isToLoad = typeof data === 'string' || articleHref(data) !== null;
    this.#given = isToLoad ? { data, src: this.#dashboard.src } : null;
    return isToLoad;
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

  /** @throws LoadError */
  async load(): Promise<LoadedBrief | null> {
    this.stop();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    try {
      const { loading, brief } = this.#dashboard;
      if (loading === 'lazy' && !brief) await whenNear(this.#dashboard, signal);
      prepareMap(this.#dashboard).catch(() => {});
      const loaded = await this.#read(signal);
      // Reading and showing are a task each.
      await yieldToMain(signal);
      return loaded;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  /** What was given, unless the page has named an address since. */
  get #object(): Given | null {
    return this.#given?.src === this.#dashboard.src ? this.#given : null;
  }

  #read(signal: AbortSignal): Promise<LoadedBrief> {
    const src = this.#address;
    const base = this.#dashboard.ownerDocument.baseURI;
    const data = this.#object?.data;
    const options = { signal, allow: this.#dashboard.allow ?? undefined };
    const brief = data ?? (src ? null : (inlineBrief(this.#dashboard) ?? ''));
    if (brief !== null) return loadBrief({ brief, base }, options);
    if (!src || !URL.canParse(src, base)) throw new LoadError(`“${src}” is not an address.`);
    return loadBrief(new URL(src, base).href, options);
  }
}
