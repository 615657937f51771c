/**
 * Everything that reaches into Leaflet's private members (1.9.4), each with its reason; the rest of the room uses its
 * public face, and what @types/leaflet declares for subclasses. A Leaflet that has lost one of them fails at once, by
 * name.
 */
import { ancestry, isElement } from '../page/dom';
import type * as L from './leaflet';

/** `owner` as one that has these members, or an error that says which it lacks. */
function having<Members extends object>(
  owner: object | undefined,
  ...names: (keyof Members & string)[]
): Members {
  const lost = names.find((name) => owner === undefined || !(name in owner));
  if (lost !== undefined) throw new TypeError(`Leaflet no longer has ${lost} (leaflet-private.ts)`);
  return owner as Members;
}

interface Drag extends L.Draggable {
  _onMove(event: MouseEvent | TouchEvent): void;
  _onUp(event: Event): void;
  // These are there once the pointer is down.
  _moved?: boolean;
  _startPoint?: L.Point;
  _parentScale?: { readonly x: number; readonly y: number };
  _lastEvent?: Event | undefined;
}

interface TouchZoom {
  _onTouchMove(event: TouchEvent): void;
  _onTouchEnd(event: TouchEvent): void;
}

function dragOf(map: L.Map): Drag {
  const { _draggable } = having<{ _draggable: object }>(map.dragging, '_draggable');
  return having<Drag>(_draggable, '_onMove', '_onUp');
}

/** Leaflet's own threshold, in pixels. */
const CLICK_TOLERANCE = 3;

/**
 * Keeps a drag from leaving its mark on the page. Leaflet puts classes on the `<body>` and on the element under the
 * pointer, which for a map in a shadow root is its host. It does so at the first movement, and here that is over before
 * Leaflet hears of it.
 */
export function containDrag(map: L.Map): void {
  const drag = dragOf(map);
  const onMove = drag._onMove;
  drag._onMove = (event) => {
    const at = 'touches' in event ? event.touches[0] : event;
    const many = 'touches' in event && event.touches.length > 1;
    const from = drag._startPoint;
    if (!drag._moved && !many && at && from) {
      const [x, y] = [at.clientX - from.x, at.clientY - from.y];
      if (Math.abs(x) + Math.abs(y) < CLICK_TOLERANCE) return;
      drag.fire('dragstart');
      drag._moved = true;
    }
    onMove.call(drag, event);
  };
  const mark = (isDragged: boolean) => () =>
    map.getContainer().classList.toggle('dragged', isDragged);
  map.on('dragstart', mark(true));
  map.on('dragend', mark(false));
  // The event would hold what was under the finger long after that is gone.
  map.on('dragend', () => {
    drag._lastEvent = undefined;
  });
}

/**
 * Lets a drag and a pinch go on in a map that stands in another document (a frame's, a window's): Leaflet listens on the
 * document that its script runs in.
 */
export function hearOtherDocument(map: L.Map, signal: AbortSignal): void {
  const { ownerDocument } = map.getContainer();
  if (ownerDocument === document) return;
  const drag = dragOf(map);
  const zoom = having<TouchZoom>(map.touchZoom, '_onTouchMove', '_onTouchEnd');
  const isDragged = () => (drag.constructor as { _dragging?: unknown })._dragging === drag;
  const options = { signal, passive: false };
  for (const type of ['mousemove', 'touchmove'] as const) {
    const move = (event: MouseEvent | TouchEvent) => {
      if (isDragged()) drag._onMove(event);
      if ('touches' in event) zoom._onTouchMove(event);
    };
    ownerDocument.addEventListener(type, move, options);
  }
  for (const type of ['mouseup', 'touchend', 'touchcancel'] as const) {
    const end = (event: MouseEvent | TouchEvent) => {
      if (isDragged()) drag._onUp(event);
      if ('touches' in event) zoom._onTouchEnd(event);
    };
    ownerDocument.addEventListener(type, end, options);
  }
}

/**
 * Corrects the pointer where CSS zooms the map, as a kiosk zooms its dashboard. Leaflet takes the zoom from the map's
 * box, and WebKit tells that box in the map's own pixels but the pointer in the window's. Other engines need nothing.
 */
export function followZoom(map: L.Map): void {
  if ('currentCSSZoom' in Element.prototype) return;
  const container = map.getContainer();
  const positionOf = map.mouseEventToContainerPoint;
  map.mouseEventToContainerPoint = ({ clientX, clientY }) => {
    const zoom = zoomAround(container);
    const event = new MouseEvent('', { clientX: clientX / zoom, clientY: clientY / zoom });
    return positionOf.call(map, event);
  };
  const drag = dragOf(map);
  drag.on('dragstart', () => {
    const { x, y } = drag._parentScale ?? { x: 1, y: 1 };
    const zoom = zoomAround(container);
    drag._parentScale = { x: x * zoom, y: y * zoom };
  });
}

/** By how much CSS zooms a node, across shadow trees and in any document. */
function zoomAround(node: Node): number {
  let zoom = 1;
  for (const around of ancestry(node)) {
    if (isElement(around)) zoom *= Number(getComputedStyle(around).getPropertyValue('zoom')) || 1;
  }
  return zoom;
}

/** Leaves nothing moving. A map that is removed in the middle of a zoom throws later; `stop` does not end the zoom. */
export function endMovement(map: L.Map): void {
  map.stop();
  Object.assign(map, { _animatingZoom: false });
}

/** Whether the pointer has dragged the map since it was pressed. */
export function wasDragged(map: L.Map): boolean {
  return having<{ moved(): boolean }>(map.dragging, 'moved').moved();
}
