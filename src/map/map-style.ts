import { adopt, rootOf } from '../page/dom';
import markers from './markers/markers.css?inline';
import leaflet from './view/leaflet.css?inline';
import view from './view/view.css?inline';

/** Adopts the style of every map in the tree of its container; returns what removes it. */
export function adoptMapStyle(container: Element): () => void {
  return adopt(rootOf(container), [leaflet, view, markers].join(''));
}
