import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../state/store';
import type { LoadedLanguage } from '../../text/languages';

export interface OpenHost extends ReactiveControllerHost, HTMLElement {
  readonly openable: boolean;
  readonly language: LoadedLanguage;
  readonly store: Store;
  open(file: Blob): Promise<void>;
}

type Opener = import('../open/open').Opener;

/** Loads what lets readers open files of their own, if they may. */
export class OpenController implements ReactiveController {
  readonly #host: OpenHost;
  #opener: Opener | null = null;
  #isAsked = false;
  /** The name of the file that is shown. */
  #name = '';

  constructor(host: OpenHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#opener?.update(this.#name);
    if (!this.#host.openable || this.#isAsked) return;
    this.#isAsked = true;
    void this.#load();
  }

  /** Call when a file is being opened. */
  async follow(file: Blob, opening: Promise<void>): Promise<void> {
    const { given } = this.#host.store.state;
    await opening;
    if (this.#host.store.state.failure === null) this.#name = file instanceof File ? file.name : '';
    this.#opener?.update(this.#name, given);
  }

  hostDisconnected(): void {
    this.#opener?.stop();
    this.#opener = null;
    this.#isAsked = false;
  }

  async #load(): Promise<void> {
    try {
      const { Opener } = await import('../open/open');
      if (this.#isAsked && this.#host.isConnected)
        this.#opener = new Opener(this.#host, this.#name);
    } catch (error) {
      console.warn('Dateline: dateline-open.js could not be loaded.', error);
    }
  }
}
