import { LoadError } from '../state/load-error';
import type { Read } from '../state/read-articles';

/** A file as it was read, and the digest that tells it from another. */
export interface DeskFile {
  readonly text: string;
  readonly digest: string;
}

/** What is wrong in the brief on disk, as `dateline check` reports it. */
export interface DeskFault {
  readonly severity: 'fault' | 'warning' | 'note';
  readonly code: string;
  readonly pointer: string | null;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type SaveResult =
  | { readonly kind: 'saved'; readonly digest: string }
  /** The file on disk has changed; null where it is gone. */
  | { readonly kind: 'conflict'; readonly digest: string | null }
  /** It could not be written; the old file is as it was. The system’s code, where it gave one. */
  | { readonly kind: 'failed'; readonly code: string | null };

/** What the editor needs of the machine; tests have one of their own. */
export interface Desk {
  /** The absolute address of the brief, the base of the relative addresses in it. */
  readonly base: string;
  open(): Promise<DeskFile>;
  readonly read: Read;
  /** Writes the brief if the file still has this digest; null for no file yet. Never rejects. */
  save(text: string, expected: string | null): Promise<SaveResult>;
  /** The digest of the brief on disk; null where it is gone, undefined where nobody answers. */
  digest(): Promise<string | null | undefined>;
  faults(): Promise<readonly DeskFault[]>;
  /** Calls back whenever a file may have changed. */
  watch(changed: () => void, signal: AbortSignal): void;
}

/** The desk behind `dateline edit`; `src` is the address of the brief. */
export class ServerDesk implements Desk {
  readonly base: string;
  readonly #root: string;

  constructor(src: string, page: string) {
    this.base = new URL(src, page).href;
    this.#root = new URL('./', page).href;
  }

  async open(): Promise<DeskFile> {
    const response = await get(this.base);
    const digest = /"([0-9a-f]+)"/.exec(response.headers.get('etag') ?? '')?.[1] ?? '';
    const bytes = await response.arrayBuffer();
    // A byte order mark is part of the file, and stays.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
      return { text: decoder.decode(bytes), digest };
    } catch {
      throw LoadError.of('not-utf8', { url: this.base });
    }
  }

  readonly read: Read = async (href) => new Uint8Array(await (await get(href)).arrayBuffer());

  async save(text: string, expected: string | null): Promise<SaveResult> {
    const headers: Record<string, string> =
      expected === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${expected}"` };
    try {
      const response = await fetch(`${this.#root}brief`, { method: 'PUT', headers, body: text });
      const answer: { digest?: string | null; code?: string | null } = await response.json();
      if (response.ok && answer.digest) return { kind: 'saved', digest: answer.digest };
      if (response.status === 412) return { kind: 'conflict', digest: answer.digest ?? null };
      return { kind: 'failed', code: answer.code ?? String(response.status) };
    } catch {
      return { kind: 'failed', code: null };
    }
  }

  async digest(): Promise<string | null | undefined> {
    try {
      const answer: { digest: string | null } = await (await fetch(`${this.#root}digest`)).json();
      return answer.digest;
    } catch {
      return undefined;
    }
  }

  async faults(): Promise<readonly DeskFault[]> {
    const response = await fetch(`${this.#root}faults`);
    return response.ok ? response.json() : [];
  }

  watch(changed: () => void, signal: AbortSignal): void {
    const events = new EventSource(`${this.#root}events`);
    events.addEventListener('changed', changed);
    window.addEventListener('focus', changed, { signal });
    signal.addEventListener('abort', () => events.close());
  }
}

/** @throws LoadError */
async function get(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-store' }).catch(() => null);
  if (!response) throw LoadError.of('unreachable', { url });
  if (!response.ok) throw LoadError.of('http-status', { url, status: String(response.status) });
  return response;
}
