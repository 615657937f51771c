import * as L from 'leaflet';
import { SpotLayer } from './spot-layer';

export interface Leader {
  /** Where the place is. */
  readonly from: L.LatLng;
  /** Where its mark stands. */
  readonly to: L.LatLng;
}

/** Lines from marks that were moved aside to where their places are, each ending in a dot. */
export class LeaderLines {
  readonly #group: L.LayerGroup;

  constructor(map: L.Map) {
    this.#group = L.layerGroup().addTo(map);
  }

  show(leaders: readonly Leader[]): void {
    this.#group.clearLayers();
    for (const { from, to } of leaders) {
      const line = new L.Polyline([from, to], { interactive: false, className: 'leader' });
      const dot = document.createElement('span');
      dot.className = 'leader-end';
      this.#group.addLayer(line).addLayer(new SpotLayer(from, dot));
    }
  }
}
