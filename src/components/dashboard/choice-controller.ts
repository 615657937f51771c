import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../state/store';

const ATTRIBUTE = 'selected';

interface Host extends ReactiveControllerHost, Element {
  readonly hasUpdated: boolean;
  readonly store: Store;
}

/** What the page wants to be chosen, until the store has heard it; from then on, what the store says. */
type Choice = { readonly kind: 'wished'; readonly id: string | null } | { readonly kind: 'heard' };

const HEARD = { kind: 'heard' } as const;

/**
 * The property and attribute `selected` of a dashboard: the page says there what is to be chosen, also before there is
 * a brief, and reads there what the reader has chosen.
 *
 * Pages that are refreshed by morphing put every attribute back to what their HTML has. That says nothing new, and must
 * not undo the reader's choice.
 */
export class ChoiceController implements ReactiveController {
  readonly #host: Host;
  #choice: Choice = HEARD;
  /** What the attribute was before the element was first rendered. */
  #markup: string | null = null;
  /** What the page last wrote into the attribute. */
  #stated: string | null = null;
  #isReflecting = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Id of the chosen place, or of the one to be chosen. */
  get id(): string | null {
    return this.#choice.kind === 'wished' ? this.#choice.id : this.#host.store.state.selected;
  }

  /** Another than now; a framework may write undefined where it has none. */
  wish(wanted: string | null | undefined): void {
    const id = wanted ?? null;
    if (id !== this.id) this.#choice = { kind: 'wished', id };
  }

  /** Takes what is to be chosen; the caller tells the store. */
  take(): string | null {
    const { id } = this;
    this.#choice = HEARD;
    return id;
  }

  /** What a new value of the attribute says: something new, or the same `again`; or it was `reflected` by us. */
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
