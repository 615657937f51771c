import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { State } from '../../state/state';
import { LatePart } from '../base/late-part';

type Search = import('./search').Search;

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Loads the module of the search when a reader is about to search. */
export class SearchController implements ReactiveController {
  readonly #host: Host;
  readonly #late: LatePart<Search>;

  constructor(host: Host) {
    this.#host = host;
    const update = () => host.requestUpdate();
    this.#late = new LatePart(
      'search',
      async () => {
        const { Search } = await import('./search');
        return new Search({ html, nothing }, update);
      },
      () => {
        this.hostConnected();
        update();
      },
    );
    host.addController(this);
  }

  /** Null until the module is loaded, and if it is not needed. */
  get search(): Search | null {
    return this.#late.part;
  }

  get isMissing(): boolean {
    return this.#late.isMissing;
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

  readonly load = (): void => this.#late.load();
}
