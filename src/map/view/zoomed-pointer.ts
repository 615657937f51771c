import type * as L from 'leaflet';

/** What is used here of Leaflet's own, which its types leave out (1.9.4, Draggable). */
interface Draggable extends L.Draggable {
  _parentScale?: { x: number; y: number };
}

/**
 * Leaflet learns from the map's box how much CSS has zoomed it, as a kiosk zooms its dashboard. WebKit tells that box
 * in the map's own pixels and a pointer in those of the window: there Leaflet is told. Elsewhere there is nothing to do.
 */
export function followZoom(map: L.Map): void {
  if ('currentCSSZoom' in Element.prototype) return;
  const container = map.getContainer();
  const positionOf = map.mouseEventToContainerPoint;
  map.mouseEventToContainerPoint = ({ clientX, clientY }) => {
    const zoom = zoomOf(container);
    const event = new MouseEvent('', { clientX: clientX / zoom, clientY: clientY / zoom });
    return positionOf.call(map, event);
  };
  const { _draggable: draggable } = map.dragging as L.Handler & { _draggable?: Draggable };
  draggable?.on('dragstart', () => {
    const { x, y } = draggable._parentScale ?? { x: 1, y: 1 };
    const zoom = zoomOf(container);
    draggable._parentScale = { x: x * zoom, y: y * zoom };
  });
}

interface Inner {
  readonly assignedSlot?: Node | null;
  readonly host?: Node;
}

/** Of all that a node stands in, in whatever document. */
function zoomOf(node: (Node & Inner) | null): number {
  if (!node) return 1;
  const own = isElement(node) ? Number(getComputedStyle(node).getPropertyValue('zoom')) || 1 : 1;
  return own * zoomOf(node.assignedSlot ?? node.parentNode ?? node.host ?? null);
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
