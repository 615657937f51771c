import { type Box, grown } from '../labels/box';
import type * as L from '../leaflet';
import { type MapPath, type PathPane, pathElement } from '../path-pane';
import { PinnedElement } from './pinned-element';

export interface Leader {
  /** Where the place is. */
  readonly from: L.LatLng;
  /** Where its mark or its name stands. */
  readonly to: L.LatLng;
  /** Without a dot. */
  readonly isBare?: boolean | undefined;
}

/** Lines from marks and names that stand aside to their places; each ends in a dot, unless it is bare. */
export class LeaderLines {
  readonly #map: L.Map;
  readonly #pane: PathPane;
  readonly #className: string;
  #lines: readonly MapPath[] = [];
  #ends: readonly PinnedElement[] = [];

  constructor(map: L.Map, pane: PathPane, className = 'leader') {
    this.#map = map;
    this.#pane = pane;
    this.#className = className;
  }

  show(leaders: readonly Leader[]): void {
    for (const line of this.#lines) this.#pane.delete(line);
    for (const end of this.#ends) end.remove();
    this.#lines = leaders.map((leader) => this.#line(leader));
    this.#ends = leaders.flatMap(({ from, isBare }) => {
      if (isBare) return [];
      const dot = document.createElement('span');
      dot.className = 'leader-end';
      return new PinnedElement(from, dot);
    });
    for (const line of this.#lines) this.#pane.add(line);
    for (const end of this.#ends) end.addTo(this.#map);
  }

  /** Where the dots are, in pixels of the container: no name may cover them. */
  get boxes(): readonly Box[] {
    return this.#ends.map(({ latLng }) => {
      const { x, y } = this.#map.latLngToContainerPoint(latLng);
      return grown({ x, y, width: 0, height: 0 }, 4);
    });
  }

  #line({ from, to }: Leader): MapPath {
    const element = pathElement(this.#className);
    const at = (end: L.LatLng) => {
      const { x, y } = this.#map.latLngToLayerPoint(end);
      return `${x} ${y}`;
    };
    return { element, draw: () => element.setAttribute('d', `M${at(from)}L${at(to)}`) };
  }
}
