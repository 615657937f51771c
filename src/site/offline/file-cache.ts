import type { Version } from './ledger';

/** Where files are kept and fetched from. Tests pass stand-ins. */
export interface World {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly scope: string;
}

/** An origin can hold several such sites, each in its own folder. An address has no spaces. */
export function cacheName(scope: string, id: string): string {
  return `dateline ${scope} ${id}`;
}

/** The SHA-256 of bytes, as an `integrity` attribute has it. */
export async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * The files of the versions of a site: from their caches, where each is checked when it is first asked for, or fetched.
 */
export class FileCache {
  readonly #world: World;
  readonly #checked = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * The file from the first version that has it: a page of the version before may still ask for its own scripts. A
   * broken or missing copy is replaced. Null if there is none.
   */
  async get(file: string, versions: readonly Version[]): Promise<Response | null> {
    const [owner, ...others] = versions.filter(({ files }) => Object.hasOwn(files, file));
    const integrity = owner?.files[file];
    if (!owner || !integrity) return null;
    // A file that did not change between two versions is in the cache of either.
    for (const { id, files } of [owner, ...others]) {
      const response = files[file] === integrity && (await this.#kept(id, file, integrity));
      if (response) return response;
    }
    return this.#fetched(owner.id, file, integrity);
  }

  /** Forgets every version but those named. */
  async keepOnly(ids: readonly string[]): Promise<void> {
    const { caches, scope } = this.#world;
    const wanted = ids.map((id) => cacheName(scope, id));
    const names = (await caches.keys()).filter((name) => name.startsWith(cacheName(scope, '')));
    await Promise.all(names.filter((name) => !wanted.includes(name)).map((n) => caches.delete(n)));
  }

  async #kept(id: string, file: string, integrity: string): Promise<Response | null> {
    const { caches, scope } = this.#world;
    const name = cacheName(scope, id);
    const response = await caches.match(scope + file, { cacheName: name, ignoreVary: true });
    if (!response || this.#checked.has(`${id} ${file}`)) return response ?? null;
    const bytes = await response.arrayBuffer().catch(() => null);
    if (!bytes || (await integrityOf(bytes)) !== integrity) {
      await (await caches.open(name)).delete(scope + file);
      return null;
    }
    this.#checked.add(`${id} ${file}`);
    return copy(bytes, response);
  }

  async #fetched(id: string, file: string, integrity: string): Promise<Response | null> {
    const { caches, fetch, scope } = this.#world;
    const url = scope + file;
    const init: RequestInit = { integrity, cache: 'no-cache', credentials: 'same-origin' };
    const response = await fetch(url, init).catch(() => null);
    if (!response?.ok) return null;
    // Some hosts redirect, and a navigation does not accept a redirected answer.
    const fresh = copy(await response.arrayBuffer(), response);
    const keep = async () => (await caches.open(cacheName(scope, id))).put(url, fresh.clone());
    // The disk may be full: the page gets its file all the same.
    await keep().catch(() => {});
    return fresh;
  }
}

function copy(body: ArrayBuffer, { status, statusText, headers }: Response): Response {
  return new Response(body, { status, statusText, headers });
}
