// dateline-open.js: what reads a file in hand, the button that opens one, and the target on which to drop one.

import type { State } from '../../state/state';
import { open as english, type OpenWords } from '../../text/en/open';
import type { LoadedLanguage } from '../../text/languages';
import { button, make, treeOf } from '../more/make';
import buttonStyles from './button.css?inline';
import targetStyles from './target.css?inline';

export { fileReader, nameOf } from './file-reader';

/** A dashboard whose readers may open files. */
export interface Openable extends HTMLElement {
  readonly openable: boolean;
  readonly language: LoadedLanguage;
  readonly store: { readonly state: Pick<State, 'failure' | 'given'> };
  open(file: Blob): Promise<void>;
}

/** Stands in the place that the dashboard keeps for it, and listens on the dashboard. */
export class Opener {
  readonly #dashboard: Openable;
  readonly #life = new AbortController();
  readonly #field: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #button: HTMLButtonElement;
  readonly #shown: HTMLElement;
  readonly #target: HTMLElement;
  readonly #said: HTMLElement;
  readonly #named: ShownName;

  /** `name` is that of the file shown, if the reader opened it. */
  constructor(dashboard: Openable, name: string) {
    this.#dashboard = dashboard;
    this.#named = new ShownName(dashboard);
    this.#input = make(dashboard, 'input', { type: 'file', hidden: '' });
    this.#button = button(dashboard, '', () => this.#input.click());
    this.#shown = make(dashboard, 'span', { role: 'status' });
    this.#field = make(dashboard, 'div');
    treeOf(this.#field, buttonStyles).append(this.#input, this.#button, this.#shown);
    this.#said = make(dashboard, 'p');
    this.#target = make(dashboard, 'div', { 'aria-hidden': 'true' });
    treeOf(this.#target, targetStyles).append(this.#said);
    this.#input.addEventListener('change', () => {
      this.#take(this.#input.files);
      // Choosing the same file again must count as a change.
      this.#input.value = '';
    });
    this.#listen();
    this.update(name);
  }

  /**
   * Follows the dashboard: its language, what it shows, and where it has room. `before` is what it showed before this
   * file.
   */
  update(name: string, before: State['given'] = null): void {
    const { shadowRoot, openable } = this.#dashboard;
    const room = openable ? shadowRoot?.querySelector('.opener') : null;
    if (!room) this.#field.remove();
    else if (this.#field.parentNode !== room) room.append(this.#field);
    if (openable && this.#target.parentNode !== shadowRoot) shadowRoot?.append(this.#target);
    if (!openable) this.#target.remove();
    const { button, drop } = this.#words;
    this.#button.textContent = button;
    if (this.#said.textContent === '') this.#said.textContent = drop;
    const shown = this.#named.of(name, before);
    this.#shown.textContent = shown === '' ? '' : `${shown} · ${this.#words.local}`;
  }

  stop(): void {
    this.#life.abort();
    this.#field.remove();
    this.#target.remove();
  }

  get #words(): OpenWords {
    return this.#dashboard.language.open ?? english;
  }

  #listen(): void {
    const { signal } = this.#life;
    const on = (
      type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      hear: (event: DragEvent) => void,
    ) => this.#dashboard.addEventListener(type, hear, { signal });
    const hold = (event: DragEvent) => {
      if (!this.#dashboard.openable || !holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      const isOne = (event.dataTransfer?.items.length ?? 1) <= 1;
      this.#said.textContent = isOne ? this.#words.drop : this.#words.one;
      this.#target.toggleAttribute('data-held', true);
    };
    on('dragenter', hold);
    on('dragover', hold);
    on('dragleave', (event) => {
      const { relatedTarget } = event;
      const isInside = relatedTarget instanceof Node && this.#dashboard.contains(relatedTarget);
      if (!isInside) this.#target.removeAttribute('data-held');
    });
    on('drop', (event) => {
      this.#target.removeAttribute('data-held');
      if (!this.#dashboard.openable || !holdsFiles(event)) return;
      event.preventDefault();
      this.#take(event.dataTransfer?.files ?? null);
    });
  }

  #take(files: FileList | null): void {
    const [file, ...others] = files ?? [];
    if (!file || others.length > 0) {
      if (others.length > 0) this.#shown.textContent = this.#words.one;
      return;
    }
    void this.#dashboard.open(file);
  }
}

/** The name of the file that is shown: what is wrong with the one opened last may be known late. */
class ShownName {
  readonly #dashboard: Pick<Openable, 'store'>;
  #opened = '';
  #shown = '';
  /** What is shown until something of the one opened last is there. */
  #before: { readonly name: string; readonly given: State['given'] } | null = null;

  constructor(dashboard: Pick<Openable, 'store'>) {
    this.#dashboard = dashboard;
  }

  /** `opened` is the name of the file opened last, `before` what was shown before that. */
  of(opened: string, before: State['given']): string {
    const { failure, given } = this.#dashboard.store.state;
    if (opened !== this.#opened) {
      this.#before = { name: this.#shown, given: before };
      this.#opened = this.#shown = opened;
    }
    if (given !== this.#before?.given) this.#before = null;
    else if (failure) this.#shown = this.#before.name;
    return this.#shown;
  }
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
