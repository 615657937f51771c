// What we use of a service worker's globals: TypeScript's own types for them clash with those of a page.

export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string };
  readonly clients: Clients;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: Message) => void): void;
}

interface Clients {
  get(id: string): Promise<Client | undefined>;
  matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
  claim(): Promise<void>;
}

/** A page or a frame. */
export interface Client {
  readonly id: string;
  readonly url: string;
  readonly visibilityState: DocumentVisibilityState;
  navigate(url: string): Promise<unknown>;
  postMessage(message: unknown): void;
}

interface Extendable extends Event {
  waitUntil(until: Promise<unknown>): void;
}

export interface FetchEvent extends Extendable {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

interface Message extends Extendable {
  readonly data: unknown;
  readonly source: Client | null;
}
