import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { startPermalink } from '../../state/permalink';
import type { Store } from '../../state/store';

interface Host extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly permalink: boolean;
  readonly store: Store;
}

/** Keeps the address and a dashboard together while it wants that and is in the page. */
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
    const wanted = this.#host.permalink ? this.#host.store : null;
    if (wanted === this.#kept) return;
    this.hostDisconnected();
    this.#kept = wanted;
    this.#stop = wanted && startPermalink(wanted, window);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
    this.#kept = null;
  }
}
