import { type FSWatcher, watch } from 'node:fs';
import type { ServerResponse } from 'node:http';

/** How long a burst of changes may last: an editor writes a file in several steps. */
const BURST = 60;

/** Tells open pages that something in the folder has changed, as server-sent events. */
export class Changes {
  readonly #pages = new Set<ServerResponse>();
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** Where a folder cannot be watched, pages ask when they come to the front. */
  constructor(folder: string) {
    try {
      this.#watcher = watch(folder, () => this.#soon());
      this.#watcher.on('error', () => {});
    } catch {
      // See above.
    }
  }

  /** Takes a page’s request for events, and keeps it open. */
  add(page: ServerResponse): void {
    page.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    page.write('retry: 1000\n\n');
    this.#pages.add(page);
    page.once('close', () => this.#pages.delete(page));
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#watcher?.close();
    for (const page of this.#pages) page.end();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const page of this.#pages) page.write('event: changed\ndata:\n\n');
    }, BURST);
  }
}
