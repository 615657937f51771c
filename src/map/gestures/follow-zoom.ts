import { ancestry, isElement } from '../../page/dom';
import type * as L from '../leaflet';

/**
 * Corrects the pointer where CSS zooms the map, as a kiosk zooms its dashboard. Leaflet takes the zoom from the map's
 * box, but WebKit reports that box in the map's own pixels and the pointer in the window's. Other engines need no help.
 */
export function followZoom(map: L.Map): void {
  if ('currentCSSZoom' in Element.prototype) return;
  const container = map.getContainer();
  const positionOf = map.mouseEventToContainerPoint;
  map.mouseEventToContainerPoint = ({ clientX, clientY }) => {
    const zoom = cssZoomOf(container);
    const event = new MouseEvent('', { clientX: clientX / zoom, clientY: clientY / zoom });
    return positionOf.call(map, event);
  };
}

/** How much CSS zooms a node, across shadow trees and in any document. */
function cssZoomOf(node: Node): number {
  let zoom = 1;
  for (const around of ancestry(node)) {
    if (isElement(around)) zoom *= Number(getComputedStyle(around).getPropertyValue('zoom')) || 1;
  }
  return zoom;
}
