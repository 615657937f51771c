import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { State } from '../../state/state';

type Search = import('./search').Search;

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Loads what searches and shows the results, when somebody is about to search. */
export class SearchController implements ReactiveController {
  /** Null if it is not needed, not there yet, or cannot be had. */
  search: Search | null = null;
  /** Whether it could not be had the last time. */
  isMissing = false;
  readonly #host: Host;
  #isAsked = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A new document drops the style sheets that an element has adopted. */
  hostConnected(): void {
    this.search?.dress(this.#host.shadowRoot);
  }

  hostDisconnected(): void {
    this.search?.stop();
  }

  follow({ filter }: State): void {
    if (filter.words !== '') this.load();
  }

  readonly load = (): void => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    import('./search').then(
      ({ Search }) => {
        this.search = new Search({ html, nothing }, () => this.#host.requestUpdate());
        this.hostConnected();
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        this.#isAsked = false;
        this.isMissing = true;
        this.#host.requestUpdate();
        console.warn('Dateline: dateline-search.js could not be loaded.', error);
      },
    );
  };
}
