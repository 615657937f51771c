import { styleSheetFor } from '../page/dom';
import areas from './areas/areas.css?inline';
import markers from './markers/markers.css?inline';
import leaflet from './view/leaflet.css?inline';
import view from './view/view.css?inline';

/** Puts the map's style into the tree that its container stands in; returns what takes it out again. */
export function adoptMapStyle(container: Element): () => void {
  const root = rootOf(container);
  const sheet = styleSheetFor(root, [leaflet, view, markers, areas].join(''));
  root.adoptedStyleSheets.push(sheet);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

function rootOf(node: Element): Document | ShadowRoot {
  const root = node.getRootNode();
  return 'adoptedStyleSheets' in root ? (root as ShadowRoot) : node.ownerDocument;
}
