import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isElement } from '../../page/dom';

/** What moves the map from the keyboard. */
const KEYS = /^(Arrow.*|Page.*|Home|End|[-+=_0])$/;
const BUTTONS = '.control, .pan, .cluster, [slot="controls"]';
/** A view that comes this long after the hand was not asked for by it. */
const LATE_MS = 3000;
/** Steps that follow sooner, as of a key that is held, are one movement. */
const REST_MS = 400;

/**
 * Tells of movements of the map that a button or a key has asked for, once each, when the view has come to rest.
 * Whoever drags sees it, and would be told at every turn.
 */
export class AskedMoves implements ReactiveController {
  readonly #rested: () => void;
  #askedAt = Number.NEGATIVE_INFINITY;
  #timer = 0;

  constructor(host: ReactiveControllerHost, rested: () => void) {
    this.#rested = rested;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What a hand did over the map. */
  readonly hear = (event: Event): void => {
    const target = event.target as Node | null;
    // By what it has: in another document it is of another window's class.
    const isAsking =
      'key' in event
        ? KEYS.test(String(event.key))
        : event.type === 'click' && target && isElement(target) && target.closest(BUTTONS) !== null;
    if (isAsking) this.#askedAt = performance.now();
    else if (event.type === 'pointerdown') this.forget();
  };

  /** The view is another. */
  moved(): void {
    if (performance.now() - this.#askedAt > LATE_MS) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.forget();
      this.#rested();
    }, REST_MS);
  }

  /** Something else has moved the map, and is told in its own words. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#askedAt = Number.NEGATIVE_INFINITY;
  }
}
