import { type Box, grown } from '../labels/box';
import * as L from '../leaflet';
import { PinnedElement } from './pinned-element';

export interface Leader {
  /** Where the place is. */
  readonly from: L.LatLng;
  /** Where its mark or its name stands. */
  readonly to: L.LatLng;
}

/** Lines from marks and names that stand aside to where their places are, each ending in a dot. */
export class LeaderLines {
  readonly #map: L.Map;
  readonly #group: L.LayerGroup;
  readonly #className: string;
  #ends: readonly L.LatLng[] = [];

  constructor(map: L.Map, className = 'leader') {
    this.#map = map;
    this.#className = className;
    this.#group = L.layerGroup().addTo(map);
  }

  show(leaders: readonly Leader[]): void {
    this.#group.clearLayers();
    this.#ends = leaders.map(({ from }) => from);
    for (const { from, to } of leaders) {
      const line = new L.Polyline([from, to], { interactive: false, className: this.#className });
      const dot = document.createElement('span');
      dot.className = 'leader-end';
      this.#group.addLayer(line).addLayer(new PinnedElement(from, dot));
    }
  }

  /** Where the dots are, in pixels of the container: no name may cover them. */
  get boxes(): readonly Box[] {
    return this.#ends.map((end) => {
      const { x, y } = this.#map.latLngToContainerPoint(end);
      return grown({ x, y, width: 0, height: 0 }, 4);
    });
  }
}
