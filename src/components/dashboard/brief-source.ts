import { yieldToMain } from '../../map/yield-to-main';
import { LoadError } from '../../state/fetch-text';
import { type LoadedBrief, loadBrief, readBrief } from '../../state/load-brief';
import { inlineBrief } from './light-children';
import { type MappedElement, prepareMap } from './prepare-map';
import { whenNear } from './when-near';

export interface SourceElement extends MappedElement {
  readonly src: string | null;
  readonly loading: 'eager' | 'lazy';
  readonly brief: object | null;
}

export function blankSrc(): LoadError {
  return new LoadError('The dashboard’s src is empty; the address of a brief was expected.');
}

/** Where a dashboard has its brief from: its `src`, or a script of JSON inside it. One load at a time. */
export class BriefSource {
  readonly #dashboard: SourceElement;
  #loading: AbortController | null = null;

  constructor(dashboard: SourceElement) {
    this.#dashboard = dashboard;
  }

  /** There is something that could be loaded. */
  get exists(): boolean {
    return this.#address !== null || inlineBrief(this.#dashboard) !== null;
  }

  /** What `src` says; null where it is blank. */
  get #address(): string | null {
    return this.#dashboard.src?.trim() || null;
  }

  /** Cuts off what is under way; its promise settles with null. */
  stop(): void {
    this.#loading?.abort();
  }

  /** @throws LoadError */
  load(): Promise<LoadedBrief | null> {
    return this.#run((signal) => this.#read(signal));
  }

  /** Reads the JSON of a brief that the page has as text. @throws LoadError */
  readText(text: string): Promise<LoadedBrief | null> {
    const base = this.#dashboard.ownerDocument.baseURI;
    return this.#run((signal) => readBrief(text, base, { signal }));
  }

  async #run(read: (signal: AbortSignal) => Promise<LoadedBrief>): Promise<LoadedBrief | null> {
    this.stop();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    try {
      const { loading, brief } = this.#dashboard;
      if (loading === 'lazy' && !brief) await whenNear(this.#dashboard, signal);
      prepareMap(this.#dashboard).catch(() => {});
      const loaded = await read(signal);
      // Reading and showing are a task each.
      await yieldToMain(signal);
      return loaded;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  #read(signal: AbortSignal): Promise<LoadedBrief> {
    const src = this.#address;
    const base = this.#dashboard.ownerDocument.baseURI;
    if (!src) return readBrief(inlineBrief(this.#dashboard) ?? '', base, { signal });
    if (!URL.canParse(src, base)) throw new LoadError(`“${src}” is not an address.`);
    return loadBrief(new URL(src, base).href, { signal });
  }
}
