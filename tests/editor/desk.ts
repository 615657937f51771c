import type { Desk, DeskFault, DeskFile, SaveResult } from '../../src/editor/desk';
import { LoadError } from '../../src/state/load-error';

/** A desk in memory: what a test puts on it, and what it has been told to fail with. */
export class MemoryDesk implements Desk {
  readonly base = 'https://desk.invalid/files/brief.geojson';
  text: string | null;
  article: string | null;
  /** The system’s code with which saving fails; null where it works. */
  broken: string | null = null;
  faultsFound: readonly DeskFault[] = [];
  saves = 0;
  /** How often it was asked for faults. */
  checks = 0;
  #changed: () => void = () => {};

  constructor(brief: unknown, article: string) {
    this.text = typeof brief === 'string' ? brief : JSON.stringify(brief, null, 2);
    this.article = article;
  }

  /** What is on the disk, parsed. */
  get brief(): { features: Feature[] } {
    return JSON.parse(this.text ?? 'null');
  }

  async open(): Promise<DeskFile> {
    if (this.text === null) throw LoadError.of('unreachable', { url: this.base });
    return { text: this.text, digest: this.text };
  }

  readonly read = async (href: string): Promise<Uint8Array> => {
    if (this.article === null) throw LoadError.of('unreachable', { url: href });
    return new TextEncoder().encode(this.article);
  };

  async save(text: string, expected: string | null): Promise<SaveResult> {
    if (this.broken !== null) return { kind: 'failed', code: this.broken };
    const found = digestOf(this.text);
    if (found !== expected) return { kind: 'conflict', digest: found };
    this.text = text;
    this.saves += 1;
    // Who watches a folder hears of what he writes there himself.
    this.#changed();
    return { kind: 'saved', digest: digestOf(text) ?? '' };
  }

  async digest(): Promise<string | null> {
    return digestOf(this.text);
  }

  async faults(): Promise<readonly DeskFault[]> {
    this.checks += 1;
    return this.faultsFound;
  }

  watch(changed: () => void): void {
    this.#changed = changed;
  }

  /** Another program writes the file. */
  change(text: string | null): void {
    this.text = text;
    this.#changed();
  }
}

export interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The text itself does for a digest. */
function digestOf(text: string | null): string | null {
  return text;
}
