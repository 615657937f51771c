import { cacheName } from './file-cache';
import { first, type Ledger, type Version } from './ledger';

/** The name of the ledger's cache. No version is called that. */
export const LEDGER = 'ledger';

/** Keeps the ledger where it outlives the worker, which the browser ends whenever it likes. */
export class LedgerStore {
  readonly #caches: CacheStorage;
  readonly #own: Version;
  readonly #name: string;
  readonly #url: string;
  #last: Promise<Ledger> | undefined;

  constructor(caches: CacheStorage, scope: string, own: Version) {
    this.#caches = caches;
    this.#own = own;
    this.#name = cacheName(scope, LEDGER);
    this.#url = scope + LEDGER;
  }

  read(): Promise<Ledger> {
    this.#last ??= this.find().then((ledger) => ledger ?? first(this.#own));
    return this.#last;
  }

  /**
   * Changes the ledger, one change after the other, each to what is stored at that moment: the worker of another
   * version may have written meanwhile.
   */
  change(step: (ledger: Ledger) => Ledger): Promise<Ledger> {
    const before = this.#last;
    this.#last = (async () => {
      const known = await before;
      const stored = await this.find();
      const ledger = stored ?? known ?? first(this.#own);
      const next = step(ledger);
      if (next !== stored) await this.#write(next);
      return next;
    })();
    return this.#last;
  }

  /** What is stored, if anything is. */
  async find(): Promise<Ledger | null> {
    try {
      const response = await this.#caches.match(this.#url, { cacheName: this.#name });
      return response ? ((await response.json()) as Ledger) : null;
    } catch {
      return null;
    }
  }

  async #write(ledger: Ledger): Promise<void> {
    try {
      await (await this.#caches.open(this.#name)).put(this.#url, Response.json(ledger));
    } catch {
      // The disk is full: what is known lasts until the worker ends.
    }
  }
}
