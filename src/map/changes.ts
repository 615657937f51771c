import { nextFrame } from '../page/next-frame';
import type * as L from './leaflet';

/** What can change on a map so that marks and names must be placed again. */
export type Change =
  /** Other places are shown. */
  | 'places'
  /** They have other words. */
  | 'words'
  /** Another place is chosen, or places that fell together now stand apart. */
  | 'choice'
  /** The map has come to rest, or its size has changed. */
  | 'view'
  /** Something else lies over the map. */
  | 'furniture'
  /** Letters have another width. */
  | 'type'
  /** Land has come or gone. */
  | 'land';

/** Changes that replace marks: they are acted on in the next frame, even while the map moves. */
const URGENT: readonly Change[] = ['places', 'words'];

/**
 * Gathers what has changed and acts on all of it at once, in the next frame in which the map stands still. Placing
 * names takes longer than a frame: they are placed once, however much has changed.
 */
export class Changes {
  readonly #follow: (changes: ReadonlySet<Change>) => Promise<void>;
  readonly #signal: AbortSignal;
  #noted = new Set<Change>();
  #followed: Promise<void> | null = null;
  #hasMoved = false;

  constructor(
    map: L.Map,
    follow: (changes: ReadonlySet<Change>) => Promise<void>,
    signal: AbortSignal,
  ) {
    this.#follow = follow;
    this.#signal = signal;
    map.on('move', () => {
      this.#hasMoved = true;
    });
  }

  /** Settles when the change has been acted on, or when the map has ended. */
  note(change: Change): Promise<void> {
    this.#noted.add(change);
    this.#followed ??= this.#wait();
    return this.#followed;
  }

  /** Acts on all noted changes at once: before the first picture, nothing waits for a frame. */
  async follow(): Promise<void> {
    const noted = this.#noted;
    this.#noted = new Set();
    if (noted.size > 0 && !this.#signal.aborted) await this.#follow(noted);
  }

  async #wait(): Promise<void> {
    do {
      this.#hasMoved = false;
      await nextFrame();
    } while (this.#hasMoved && !URGENT.some((change) => this.#noted.has(change)));
    this.#followed = null;
    await this.follow();
  }
}
