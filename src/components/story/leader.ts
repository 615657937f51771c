import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Store } from '../../state/store';
import type { LoadedLanguage } from '../../text/languages';
import { LatePart } from '../base/late-part';
import type { Lit } from './steps';

/** What a leader is handed. It is loaded when somebody wants it, and never imports `dateline.js`. */
export interface Led {
  readonly root: ShadowRoot;
  readonly store: Store;
  readonly lit: Lit;
  language(): LoadedLanguage;
  /** Renders the element again. */
  render(): void;
  /** Settles when the store's state has been rendered. */
  rendered(): Promise<unknown>;
}

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  readonly language: LoadedLanguage;
}

type Story = typeof import('./story');

/** Loads what leads a reader through an element, and stops it with the element. */
export class LeaderController<Leader extends { stop(): void }> implements ReactiveController {
  leader: Leader | null = null;
  readonly #host: Host;
  readonly #make: (story: Story, led: Led) => Leader;
  readonly #late: LatePart<Story>;
  #led: Store | null = null;

  constructor(host: Host, make: (story: Story, led: Led) => Leader) {
    this.#host = host;
    this.#make = make;
    this.#late = new LatePart('story', () => import('./story'));
    host.addController(this);
  }

  /** Whether it could not be had when it was last asked for. */
  get isMissing(): boolean {
    return this.#late.isMissing;
  }

  /** Leads by this store, or stops leading (null). Calls `missing` if the module cannot be had. */
  async lead(store: Store | null, missing = () => {}): Promise<void> {
    if (store === this.#led) return;
    this.hostDisconnected();
    this.#led = store;
    const host = this.#host;
    const { shadowRoot: root } = host;
    if (!store || !root) return;
    this.#late.load();
    await this.#late.pending;
    if (store !== this.#led) return;
    host.requestUpdate();
    const { part } = this.#late;
    if (!part) {
      this.#led = null;
      return missing();
    }
    this.leader = this.#make(part, {
      root,
      store,
      lit: { html, nothing },
      language: () => host.language,
      render: () => host.requestUpdate(),
      rendered: () => host.updateComplete,
    });
  }

  hostDisconnected(): void {
    this.leader?.stop();
    this.leader = this.#led = null;
  }
}
