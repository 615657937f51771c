import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../state/store';

const ATTRIBUTE = 'selected';

interface Host extends ReactiveControllerHost, Element {
  readonly hasUpdated: boolean;
  readonly store: Store;
}

/** What the page wants chosen, until it has been handed to the store; from then on, the store decides. */
type Choice = { readonly kind: 'wished'; readonly id: string | null } | { readonly kind: 'heard' };

const HEARD = { kind: 'heard' } as const;

/**
 * The property and attribute `selected` of a dashboard: here the page says what to choose, even before there is a
 * brief, and reads what the reader has chosen.
 *
 * Pages refreshed by morphing reset every attribute to what their HTML has. That says nothing new, and must not undo
 * the reader's choice.
 */
export class ChoiceController implements ReactiveController {
  readonly #host: Host;
  #choice: Choice = HEARD;
  /** The attribute's value before the element was first rendered. */
  #markup: string | null = null;
  /** What the page last wrote into the attribute. */
  #stated: string | null = null;
  #isReflecting = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Id of the chosen place, or of the one to choose. */
  get id(): string | null {
    return this.#choice.kind === 'wished' ? this.#choice.id : this.#host.store.state.selected;
  }

  /** Asks for a choice other than the present one; a framework may write undefined for none. */
  wish(wanted: string | null | undefined): void {
    const id = wanted ?? null;
    if (id !== this.id) this.#choice = { kind: 'wished', id };
  }

  /** Returns what to choose, and forgets it: the caller tells the store. */
  take(): string | null {
    const { id } = this;
    this.#choice = HEARD;
    return id;
  }

  /** What a new value of the attribute means: something new, the same `again`, or one that we `reflected`. */
  hear(value: string | null): 'new' | 'again' | 'reflected' {
    if (this.#isReflecting) return 'reflected';
    const { hasUpdated } = this.#host;
    if (!hasUpdated) this.#markup = value;
    const isSame = value === this.#stated;
    this.#stated = value;
    const isMarkup = value === null || value === this.#markup;
    return hasUpdated && isSame && isMarkup ? 'again' : 'new';
  }

  hostUpdate(): void {
    const { store } = this.#host;
    if (this.#choice.kind === 'heard' || !store.state.brief) return;
    const id = this.take();
    if (id !== store.state.selected) store.select(id);
  }

  hostUpdated(): void {
    const { id } = this;
    if (this.#host.getAttribute(ATTRIBUTE) === id) return;
    this.#isReflecting = true;
    if (id === null) this.#host.removeAttribute(ATTRIBUTE);
    else this.#host.setAttribute(ATTRIBUTE, id);
    this.#isReflecting = false;
  }
}
