import { nextFrame } from '../page/next-frame';
import type * as L from './leaflet';

/** What of a map can be another, so that marks and names are to be looked at anew. */
export type Change =
  /** Other places are shown. */
  | 'places'
  /** They are written in other words. */
  | 'words'
  /** Another place is chosen, or places stand apart that fell together. */
  | 'choice'
  /** The map has come to rest, or has another size. */
  | 'view'
  /** Something else lies over the map. */
  | 'furniture'
  /** Letters are of another width. */
  | 'type'
  /** Land is there, or is no longer. */
  | 'land';

/** These take marks away: no frame may go by without new ones, not even while the map moves. */
const URGENT: readonly Change[] = ['places', 'words'];

/**
 * Gathers what has changed and has all of it followed at once, in the next frame in which the map stands still. Names
 * take longer to place than a frame lasts: they are placed once, however much has changed.
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

  /** Settles when the change has been followed, or never will be. */
  note(change: Change): Promise<void> {
    this.#noted.add(change);
    this.#followed ??= this.#wait();
    return this.#followed;
  }

  /** Has all followed at once that was noted: before there is a picture, none waits for a frame. */
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
