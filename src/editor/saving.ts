import type { Desk, SaveResult } from './desk';

/** Whether what is on the screen is on the disk. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: string | null }
  /** Another program has changed the file; `digest` is null where it is gone. */
  | { readonly kind: 'conflict'; readonly digest: string | null };

/** How long changes gather before they are written, and until a failed save is tried again. */
const PAUSE = 200;
const AGAIN = 4000;

export interface Saved {
  readonly text: () => string;
  /** The text that was asked for last is on the disk now. */
  readonly written: () => void;
  readonly changed: () => void;
}

/** Writes what has changed, one save at a time, and never over what others wrote. */
export class Saving {
  readonly #desk: Desk;
  readonly #what: Saved;
  #state: SaveState = { kind: 'saved' };
  /** Digest of the file that the text is based on. */
  #digest: string | null;
  #text: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWriting = false;

  constructor(desk: Desk, digest: string, text: string, what: Saved) {
    this.#desk = desk;
    this.#digest = digest;
    this.#text = text;
    this.#what = what;
  }

  get state(): SaveState {
    return this.#state;
  }

  get digest(): string | null {
    return this.#digest;
  }

  /** Call when something may have changed: it is saved after a short pause, together with what follows meanwhile. */
  soon(): void {
    if (this.#state.kind === 'conflict') return;
    if (this.#state.kind === 'saved') this.#become({ kind: 'saving' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  }

  /** Saves what is there; while something is being written, right after that. Never rejects. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isWriting || this.#state.kind === 'conflict') return;
    const text = this.#what.text();
    if (text === this.#text) return this.#become({ kind: 'saved' });
    this.#isWriting = true;
    this.#become({ kind: 'saving' });
    const result = await this.#desk.save(text, this.#digest);
    this.#isWriting = false;
    this.#take(result, text);
  }

  /** The file on disk is another; what is here waits until a person has decided. */
  conflict(digest: string | null): void {
    clearTimeout(this.#timer);
    this.#become({ kind: 'conflict', digest });
  }

  /** Ends a conflict, when the file is again the one that the text is based on. */
  resume(): void {
    this.#state = { kind: 'saving' };
    void this.now();
  }

  /** A person has decided: this replaces the file's content. */
  overwrite(): Promise<void> {
    if (this.#state.kind !== 'conflict') return this.now();
    this.#digest = this.#state.digest;
    this.#text = '';
    this.#state = { kind: 'saving' };
    return this.now();
  }

  /** A person has decided: work continues here from the file's content. */
  restart(digest: string, text: string): void {
    clearTimeout(this.#timer);
    this.#digest = digest;
    this.#text = text;
    this.#become({ kind: 'saved' });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #take(result: SaveResult, text: string): void {
    if (result.kind === 'conflict') {
      this.conflict(result.digest);
      return;
    }
    if (result.kind === 'failed') {
      this.#become(result);
      this.#timer = setTimeout(() => void this.now(), AGAIN);
      return;
    }
    this.#digest = result.digest;
    this.#text = text;
    this.#what.written();
    if (this.#what.text() === text) this.#become({ kind: 'saved' });
    else void this.now();
  }

  #become(state: SaveState): void {
    this.#state = state;
    this.#what.changed();
  }
}
