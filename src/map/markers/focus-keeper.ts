import type { Mark } from './mark-set';

/**
 * Passes the focus on when the mark that has it goes: from a cluster that parts to the first of its places, from spread
 * places that come together to their cluster, from any other to the next in reading order, and from the last to the
 * map.
 */
export class FocusKeeper {
  readonly #map: HTMLElement;
  /** The mark that has the focus, or had it when it was taken away. */
  #focused: Mark | null = null;
  /** Tells whether a mark gets the focus next; null where any may. */
  #isHeir: ((mark: Mark) => boolean) | null = null;

  constructor(map: HTMLElement) {
    this.#map = map;
  }

  /** A cluster with the focus is about to part: the mark of its first place gets the focus. */
  leaveTo(placeId: string): void {
    this.#isHeir = (mark) => mark.placeId === placeId;
  }

  /** Spread places, one with the focus, are about to come together: the cluster of this order gets it. */
  leaveToCluster(order: number): void {
    this.#isHeir = (mark) => mark.placeId === null && mark.order === order;
  }

  forget(): void {
    this.#isHeir = null;
  }

  /** Call before marks are taken away. */
  note(marks: Iterable<Mark>): void {
    const focused = [...marks].find(({ button }) => button.matches(':focus'));
    if (focused || this.#focused?.button.isConnected) this.#focused = focused ?? null;
  }

  /** Call afterwards, with the marks that there are now. */
  passOn(marks: Iterable<Mark>): void {
    const all = [...marks];
    const heir = this.#isHeir && all.find(this.#isHeir);
    const lost = this.#focused;
    this.#focused = null;
    if (heir) {
      this.#isHeir = null;
      heir.button.focus({ preventScroll: true });
    } else if (lost && !lost.button.isConnected) {
      const near = ({ order }: Mark) => Math.abs(order - lost.order);
      const [next] = all.sort((a, b) => near(a) - near(b));
      (next?.button ?? this.#map).focus({ preventScroll: true });
    }
  }
}
