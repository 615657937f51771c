import type { Collection } from '../../collection/port';
import type * as L from '../leaflet';
import type { View } from '../world/sheet';
import { type ClusterAnswer, type ClusterQuery, Spacing } from './cluster-spacing';
import { boxAround, viewOf } from './frame';

/** The shortest time between two questions while the map moves, and while a collection grows, in milliseconds. */
const MOVING_MS = 100;
const GROWING_MS = 400;

export interface ClusterLoaderHost {
  /** What is wanted, except for the view; null for nothing. */
  wanted(): Omit<ClusterQuery, 'box' | 'zoom'> | null;
  /** The answer is there, and the map stands where it can be drawn. */
  take(answer: ClusterAnswer): void;
  failed(error: unknown): void;
}

/** Asks a collection for what a view shows: one question at a time, and only now and then while the map moves. */
export class ClusterLoader {
  readonly #map: L.Map;
  readonly #host: ClusterLoaderHost;
  readonly #spacing = new Spacing();
  /** The question without an answer yet; whatever is wanted meanwhile is asked for afterwards. */
  #asking: { readonly zoom: number; readonly controller: AbortController } | null = null;
  #isWanting = false;
  #timer = 0;
  /** Where the present zoom will end; an answer that comes before is taken only then. */
  #target: View | null = null;
  #late: ClusterAnswer | null = null;

  constructor(map: L.Map, host: ClusterLoaderHost) {
    this.#map = map;
    this.#host = host;
  }

  get isZooming(): boolean {
    return this.#target !== null;
  }

  /** Asks at once; `afresh` drops the question before it. */
  ask(afresh = false): void {
    const wanted = this.#host.wanted();
    const { x, y } = this.#map.getSize();
    const { zoom, center } = this.#target ?? viewOf(this.#map);
    if (afresh || this.#asking?.zoom !== zoom || !wanted) this.stop();
    this.#forgetSoon();
    if (!wanted || x === 0 || y === 0) return;
    if (this.#asking) {
      this.#isWanting = true;
      return;
    }
    const controller = new AbortController();
    this.#asking = { zoom, controller };
    const box = boxAround(this.#map, { zoom, center });
    void this.#ask({ ...wanted, zoom, box }, controller.signal);
  }

  /** Asks soon, as the map goes on moving. */
  askSoon(ms = MOVING_MS): void {
    if (this.#timer !== 0) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.ask();
    }, ms);
  }

  /** Asks for what has come: soon while more is coming, at once when it is all there. */
  grown({ progress: { phase } }: Collection): void {
    if (phase === 'done' || phase === 'cut') this.ask();
    else this.askSoon(GROWING_MS);
  }

  /** A zoom to this view begins. */
  zoomTo(target: View): void {
    this.#target = target;
    this.ask();
  }

  /** The map stands still. */
  rest(): void {
    this.#target = null;
    const late = this.#late;
    this.#late = null;
    if (late) this.#host.take(late);
  }

  stop(): void {
    this.#asking?.controller.abort();
    this.#asking = null;
    this.#isWanting = false;
    this.#late = null;
    this.#forgetSoon();
  }

  #forgetSoon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
  }

  async #ask(query: ClusterQuery, signal: AbortSignal): Promise<void> {
    try {
      const answer = await this.#spacing.ask(query, signal);
      if (signal.aborted) return;
      this.#asking = null;
      if (this.#target) this.#late = answer;
      else this.#host.take(answer);
    } catch (error) {
      if (signal.aborted) return;
      this.#asking = null;
      // Stopping a collection is no failure.
      const isStopped = error instanceof DOMException && error.name === 'AbortError';
      if (!isStopped) this.#host.failed(error);
    }
    if (!this.#isWanting) return;
    this.#isWanting = false;
    this.ask();
  }
}
