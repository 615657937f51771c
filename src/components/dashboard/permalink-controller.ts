import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from '../../page/dom';
import { startPermalink } from '../../state/permalink';
import { PLACE } from '../../state/place-hash';
import type { Store } from '../../state/store';

interface Host extends Element, ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly permalink: boolean;
  readonly store: Store;
}

/** Keeps a dashboard's choice in the address while its `permalink` is set and it is in the page. */
export class PermalinkController implements ReactiveController {
  readonly #host: Host;
  #kept: Store | null = null;
  #stop: (() => void) | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdate();
  }

  hostUpdate(): void {
    const { isConnected, permalink, store } = this.#host;
    // Taken out before it was first rendered, it is rendered all the same.
    const wanted = isConnected && permalink ? store : null;
    if (wanted === this.#kept) return;
    this.hostDisconnected();
    this.#kept = wanted;
    this.#stop = wanted && startPermalink(wanted, windowOf(this.#host), this.parameter);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#kept = null;
  }

  /** All dashboards of a page share one address: the first has `#place=`, each other a name of its own. */
  get parameter(): string {
    const all = this.#host.ownerDocument.querySelectorAll('dateline-dashboard[permalink]');
    const at = [...all].indexOf(this.#host);
    return at > 0 ? `${PLACE}-${this.#host.id || at + 1}` : PLACE;
  }
}
