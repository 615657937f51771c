import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { BEGINNING, type Store } from '../../state/store';
import type { LoadedLanguage } from '../../text/languages';
import type { Follower } from '../story/follower';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  readonly isConnected: boolean;
  readonly language: LoadedLanguage;
}

/** Loads what follows the reading while somebody wants that, and ends it with their wish. */
export class FollowController implements ReactiveController {
  readonly #host: Host;
  readonly #store: () => Store | null;
  #followed: Store | null = null;
  #follower: Follower | null = null;
  #isAsked = false;

  constructor(host: Host, store: () => Store | null) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** The steps through the passages, while the reading is followed. */
  render(): TemplateResult | typeof nothing {
    return (this.#store()?.state.story && this.#follower?.render()) ?? nothing;
  }

  /** The reader wants it, or no longer. */
  readonly toggle = (): void => {
    const store = this.#store();
    this.#isAsked = !store?.state.story;
    store?.follow(this.#isAsked ? BEGINNING : null);
  };

  hostUpdated(): void {
    const store = this.#store();
    const wanted = this.#host.isConnected && store?.state.story && store.state.brief ? store : null;
    if (wanted === this.#followed) return;
    this.hostDisconnected();
    this.#followed = wanted;
    if (wanted) void this.#begin(wanted);
  }

  hostDisconnected(): void {
    this.#follower?.stop();
    this.#follower = null;
    this.#followed = null;
  }

  async #begin(store: Store): Promise<void> {
    const { shadowRoot: root } = this.#host;
    try {
      const { Follower, english } = await import('../story/story');
      if (this.#followed !== store || this.#follower || !root) return;
      const words = () => {
        const { page, story = english } = this.#host.language;
        return { page, story };
      };
      this.#follower = new Follower(
        {
          root,
          store,
          lit: { html, nothing },
          words,
          rendered: () => this.#host.updateComplete,
        },
        this.#isAsked,
      );
      this.#host.requestUpdate();
    } catch (error) {
      console.warn(error);
      if (this.#followed === store) store.follow(null);
    }
  }
}
