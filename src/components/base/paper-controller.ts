import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from '../../page/dom';
import { whenPrinted } from '../../page/when-printed';

/** Renders an element for paper while its page is being printed. */
export class PaperController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #renderNow: () => void;
  #life: AbortController | null = null;
  #isOnPaper = false;

  /** `renderNow` renders in the same task: a page about to be printed waits for nothing. */
  constructor(host: ReactiveControllerHost & Node, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  /** Whether it is rendering for paper. */
  get isOnPaper(): boolean {
    return this.#isOnPaper;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    whenPrinted(windowOf(this.#host), () => this.#begin(), this.#life.signal);
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  #begin(): () => void {
    this.#isOnPaper = true;
    this.#host.requestUpdate();
    this.#renderNow();
    return () => {
      this.#isOnPaper = false;
      this.#host.requestUpdate();
    };
  }
}
