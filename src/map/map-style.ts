import { adopt, rootOf } from '../page/dom';
import areas from './areas/areas.css?inline';
import markers from './markers/markers.css?inline';
import leaflet from './view/leaflet.css?inline';
import view from './view/view.css?inline';

/** Puts the map's style into the tree that its container stands in; returns what takes it out again. */
export function adoptMapStyle(container: Element): () => void {
  return adopt(rootOf(container), [leaflet, view, markers, areas].join(''));
}
