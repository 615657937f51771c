import { History } from '../brief/edit/history';
import { type Proposal, proposalsOf } from '../brief/edit/proposals';
import type { Change } from '../brief/edit/steps';
import { found } from '../brief/fault';
import { isObject, type JsonObject } from '../brief/json';
import { LoadError } from '../state/load-error';
import { parseJson } from '../state/parse-json';
import type { Desk, DeskFault, DeskFile } from './desk';
import { type SaveState, Saving } from './saving';

/** How long after a save the folder may report it: both are checked together. */
const SETTLE = 150;

export type Panel = 'names' | 'places' | 'faults';

/** What the panel beside the article shows. */
export interface View {
  readonly panel: Panel;
  /** The name that is being decided; null where there is none left. */
  readonly current: string | null;
  /** Which of its candidates is looked at, from 0. */
  readonly candidate: number;
  /** The place that is being edited. */
  readonly place: string | null;
}

/** One brief being edited: its document, its history, where it is saved, and what is in view. */
export class Session extends EventTarget {
  readonly desk: Desk;
  #history: History;
  readonly #saving: Saving;
  readonly #life = new AbortController();
  /** The last change that is on the disk. */
  #saved: object;
  /** The last change in the text that was last requested for saving. */
  #asked: object;
  #view: View;
  #queue: { readonly document: JsonObject; readonly proposals: readonly Proposal[] } | null = null;
  /** Names that were put off, the last one last. */
  #later: readonly string[] = [];
  #faults: readonly DeskFault[] = [];
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  static async open(desk: Desk): Promise<Session> {
    return new Session(desk, await desk.open());
  }

  private constructor(desk: Desk, file: DeskFile) {
    super();
    this.desk = desk;
    this.#history = historyOf(file.text, desk.base);
    this.#saved = this.#history.mark;
    this.#asked = this.#saved;
    this.#saving = new Saving(desk, file.digest, file.text, {
      text: () => {
        this.#asked = this.#history.mark;
        return this.#history.text;
      },
      written: () => this.#written(),
      changed: () => this.#tell(),
    });
    const first = proposalsOf(this.document)[0]?.key ?? null;
    this.#view = {
      panel: first === null ? 'places' : 'names',
      current: first,
      candidate: 0,
      place: null,
    };
    desk.watch(() => void this.#look(), this.#life.signal);
    this.#check();
  }

  get document(): JsonObject {
    return this.#history.document;
  }

  get view(): View {
    return this.#view;
  }

  get saving(): SaveState {
    return this.#saving.state;
  }

  /** How many changes are not on the disk. */
  get unsaved(): number {
    return this.#history.since(this.#saved)?.length ?? 1;
  }

  get faults(): readonly DeskFault[] {
    return this.#faults;
  }

  /** What was done last, in words for a screen reader. */
  get said(): string {
    return this.#said;
  }

  get undoable(): string | null {
    return this.#history.undoable;
  }

  get redoable(): string | null {
    return this.#history.redoable;
  }

  /** The document as a file. */
  get text(): string {
    return this.#history.text;
  }

  /** The proposals to decide on, the most doubtful first, and those put off last. */
  get proposals(): readonly Proposal[] {
    const { document } = this;
    if (this.#queue?.document !== document) {
      const rank = (key: string) => this.#later.indexOf(key);
      const all = proposalsOf(document);
      this.#queue = { document, proposals: all.toSorted((a, b) => rank(a.key) - rank(b.key)) };
    }
    return this.#queue.proposals;
  }

  /** The name that is being decided. */
  get current(): Proposal | null {
    return this.proposals.find(({ key }) => key === this.#view.current) ?? null;
  }

  /** Does something that can be undone. False where it changes nothing. */
  do(label: string, change: Change): boolean {
    if (!this.#history.do(label, change)) return false;
    this.#changed(label);
    return true;
  }

  /** Decides on the current name and goes on to the next. */
  decide(label: string, change: Change): void {
    const { proposals } = this;
    const at = proposals.findIndex(({ key }) => key === this.#view.current);
    const next = proposals[at + 1] ?? proposals[at - 1];
    if (!this.#history.do(label, change)) return;
    this.#view = { ...this.#view, current: next?.key ?? null, candidate: 0 };
    this.#changed(label);
  }

  /** Puts the current name off: it comes last. */
  later(): void {
    const { current } = this.#view;
    if (current === null || this.proposals.length < 2) return;
    const at = this.proposals.findIndex(({ key }) => key === current);
    const next = this.proposals[at + 1] ?? this.proposals[0];
    this.#later = [...this.#later.filter((key) => key !== current), current];
    this.#queue = null;
    this.look({ current: next?.key ?? null, candidate: 0 });
  }

  undo(say: (label: string) => string): void {
    this.#step(this.#history.undo(), say);
  }

  redo(say: (label: string) => string): void {
    this.#step(this.#history.redo(), say);
  }

  /** Changes what is in view. */
  look(view: Partial<View>): void {
    this.#view = { ...this.#view, ...view };
    this.#tell();
  }

  /** Shows a place in the panel where it is decided or edited; null for none. */
  show(key: string | null): void {
    const isOpen = this.proposals.some((each) => each.key === key);
    if (isOpen) this.look({ panel: 'names', current: key, candidate: 0 });
    else this.look({ panel: 'places', place: key });
  }

  say(what: string): void {
    this.#said = what;
    this.#tell();
  }

  save(): Promise<void> {
    return this.#saving.now();
  }

  /** In a conflict: continues from the file's content, and drops or reapplies the changes that had not been saved. */
  async takeFile(changes: 'drop' | 'reapply'): Promise<void> {
    const file = await this.desk.open().catch(() => null);
    if (!file) return;
    const unsaved = changes === 'reapply' ? (this.#history.since(this.#saved) ?? []) : [];
    const history = historyIn(file.text, this.desk.base);
    // The file is half written, or broken: what is here stays.
    if (!history) return this.#saving.conflict(file.digest);
    this.#history = history;
    this.#saved = this.#history.mark;
    this.#queue = null;
    this.#saving.restart(file.digest, file.text);
    for (const { label, change } of unsaved) this.#history.do(label, change);
    this.#changed('');
    this.#check();
  }

  /** In a conflict: overwrites the file with what is here. */
  overwriteFile(): Promise<void> {
    return this.#saving.overwrite();
  }

  close(): void {
    this.#life.abort();
    clearTimeout(this.#timer);
    this.#saving.stop();
  }

  /** A name whose decision was undone is the next to decide; so is one that has reappeared. */
  #step(label: string | null, say: (label: string) => string): void {
    if (label === null) return;
    const before = new Set(this.#queue?.proposals.map(({ key }) => key));
    this.#queue = null;
    const back = this.proposals.find(({ key }) => !before.has(key));
    const { current } = this;
    const key = back?.key ?? current?.key ?? this.proposals[0]?.key ?? null;
    this.#view = { ...this.#view, current: key, candidate: 0, ...(back && { panel: 'names' }) };
    this.#changed(say(label));
  }

  #changed(said: string): void {
    this.#said = said;
    if (!this.current) this.#view = { ...this.#view, current: this.proposals[0]?.key ?? null };
    this.#tell();
    this.#saving.soon();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }

  #written(): void {
    this.#saved = this.#asked;
    this.#check();
  }

  /** The faults of the file on disk may have changed. */
  #check(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), SETTLE);
  }

  async #ask(): Promise<void> {
    const faults = await this.desk.faults().catch(() => null);
    if (!faults || this.#life.signal.aborted) return;
    // Names to decide have a list of their own.
    this.#faults = faults.filter(({ code }) => code !== 'feature-proposed');
    this.#tell();
  }

  /** Something in the folder may have changed: if nothing is unsaved, continues from the file. */
  async #look(): Promise<void> {
    const digest = await this.desk.digest();
    const { kind } = this.#saving.state;
    if (digest === undefined || this.#life.signal.aborted) return;
    this.dispatchEvent(new Event('files'));
    if (digest === this.#saving.digest && kind === 'conflict') this.#saving.resume();
    if (digest === this.#saving.digest || kind === 'saving') return this.#check();
    const hasAll = kind === 'saved' || (kind === 'conflict' && this.unsaved === 0);
    if (hasAll && digest !== null) await this.takeFile('drop');
    else this.#saving.conflict(digest);
  }
}

/** `url` is where the text came from. @throws LoadError */
function historyOf(text: string, url: string): History {
  const document = parseJson(text, url);
  if (!isObject(document)) throw LoadError.of('root-shape', { found: found(document) });
  return new History(text, document);
}

/** Null where the text is no brief. */
function historyIn(text: string, url: string): History | null {
  try {
    return historyOf(text, url);
  } catch {
    return null;
  }
}
