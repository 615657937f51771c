/** As much of a browser's CacheStorage as the worker uses, in memory. */
export class Storage implements CacheStorage {
  readonly #caches = new Map<string, Map<string, Response>>();
  /** No space is left: nothing more can be put. */
  full = false;

  async keys() {
    return [...this.#caches.keys()];
  }
  async has(name: string) {
    return this.#caches.has(name);
  }
  async delete(name: string) {
    return this.#caches.delete(name);
  }
  async match(url: string, { cacheName = '' }: MultiCacheQueryOptions = {}) {
    return this.#caches.get(cacheName)?.get(url)?.clone();
  }
  async open(name: string): Promise<Cache> {
    const entries = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, entries);
    const cache: Pick<Cache, 'put' | 'delete'> = {
      put: async (url, response) => {
        if (this.full) throw new DOMException('No space is left', 'QuotaExceededError');
        entries.set(String(url), response);
      },
      delete: async (url) => entries.delete(String(url)),
    };
    return cache as Cache;
  }
}
