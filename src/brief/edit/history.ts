import type { JsonObject } from '../json';
import { applySteps, type Change, inverseOf, type Step } from './steps';
import { type Splice, spliced, takeBack, writeSteps } from './write';

interface Entry {
  /** What was done, in words for a person. */
  readonly label: string;
  /** It applies to another document too: it goes by the keys of features, not by their positions. */
  readonly change: Change;
  readonly steps: readonly Step[];
  /** What it did to the text; null until the text is asked for. */
  splices: readonly Splice[] | null;
}

/**
 * A document, its text and all changes to them, for undo and redo. The document is up to date at once; its text is
 * written on demand, so that a keystroke is answered before a large file is written.
 */
export class History {
  #document: JsonObject;
  #text: string;
  /** How many of the entries are in the document, and in the text. */
  #done = 0;
  #written = 0;
  readonly #entries: Entry[] = [];
  readonly #beginning = {};

  /** `text` is the JSON of `document`. */
  constructor(text: string, document: JsonObject) {
    this.#text = text;
    this.#document = document;
  }

  get document(): JsonObject {
    return this.#document;
  }

  /** The document as a file; whatever no change has touched stays as it was written. */
  get text(): string {
    while (this.#written > this.#done) this.#unwrite();
    while (this.#written < this.#done) this.#write();
    return this.#text;
  }

  /** The change that would be undone; null for none. */
  get undoable(): string | null {
    return this.#entries[this.#done - 1]?.label ?? null;
  }

  get redoable(): string | null {
    return this.#entries[this.#done]?.label ?? null;
  }

  /** Identifies the document's state by its last change; the same again after a change and its undoing. */
  get mark(): object {
    return this.#entries[this.#done - 1] ?? this.#beginning;
  }

  /** What was done since a mark, in order; null where the mark has been taken back. */
  since(mark: object): readonly Pick<Entry, 'label' | 'change'>[] | null {
    const done = this.#entries.slice(0, this.#done);
    if (mark === this.#beginning) return done;
    const at = (done as readonly object[]).lastIndexOf(mark);
    return at === -1 ? null : done.slice(at + 1);
  }

  /** False where it changes nothing. */
  do(label: string, change: Change): boolean {
    const steps = change(this.#document);
    if (steps.length === 0) return false;
    // Entries that are about to be forgotten must first be taken out of the text.
    while (this.#written > this.#done) this.#unwrite();
    this.#entries.length = this.#done;
    this.#document = applySteps(this.#document, steps);
    this.#entries.push({ label, change, steps, splices: null });
    this.#done += 1;
    return true;
  }

  /** What was undone; null where there was nothing. */
  undo(): string | null {
    const entry = this.#entries[this.#done - 1];
    if (!entry) return null;
    this.#document = applySteps(this.#document, inverseOf(entry.steps));
    this.#done -= 1;
    return entry.label;
  }

  /** What was redone; null where there was nothing. */
  redo(): string | null {
    const entry = this.#entries[this.#done];
    if (!entry) return null;
    this.#document = applySteps(this.#document, entry.steps);
    this.#done += 1;
    return entry.label;
  }

  #write(): void {
    const entry = this.#entries[this.#written];
    if (!entry) return;
    if (entry.splices) this.#text = entry.splices.reduce(spliced, this.#text);
    else {
      const { text, splices } = writeSteps(this.#text, entry.steps);
      entry.splices = splices;
      this.#text = text;
    }
    this.#written += 1;
  }

  #unwrite(): void {
    this.#written -= 1;
    this.#text = takeBack(this.#text, this.#entries[this.#written]?.splices ?? []);
  }
}
