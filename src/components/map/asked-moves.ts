import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isElement } from '../../page/dom';

/** The keys that move the map. */
const KEYS = /^(Arrow.*|Page.*|Home|End|[-+=_0])$/;
const BUTTONS = '.control, .pan, .cluster, [slot="controls"]';
/** In milliseconds: a change of the view that comes later than this has another cause than the button or key. */
const LATE_MS = 3000;
/** Steps closer together than this, as while a key is held, are one movement. */
const REST_MS = 400;

/**
 * Announces each movement of the map that a button or a key asked for, once the view has come to rest. Dragging is not
 * announced: a reader who drags sees where the map goes.
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

  /** Listens for what may move the map. */
  readonly hear = (event: Event): void => {
    const target = event.target as Node | null;
    // Not by `instanceof`: in another document, an event has another window's class.
    const isAsking =
      'key' in event
        ? KEYS.test(String(event.key))
        : event.type === 'click' && target && isElement(target) && target.closest(BUTTONS) !== null;
    if (isAsking) this.#askedAt = performance.now();
    else if (event.type === 'pointerdown') this.forget();
  };

  /** The view has changed. */
  moved(): void {
    if (performance.now() - this.#askedAt > LATE_MS) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.forget();
      this.#rested();
    }, REST_MS);
  }

  /** Call when something else moves the map and is announced in its own words. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#askedAt = Number.NEGATIVE_INFINITY;
  }
}
