import type * as L from 'leaflet';

/** What is used here of Leaflet's own, which its types leave out (1.9.4, DomEvent and Draggable). */
interface Draggable extends L.Draggable {
  _moved: boolean;
  _startPoint?: L.Point;
  _lastEvent?: Event | undefined;
  _onMove(event: MouseEvent | TouchEvent): void;
}

/** Leaflet's own threshold. */
const TOLERANCE = 3;

/**
 * Leaflet marks a drag with classes on the page's `<body>` and on the element under the pointer, which for a map in
 * a shadow root is its host. It does so at the first movement only: here that comes before Leaflet hears of it.
 */
export function containDrag(map: L.Map): void {
  const { _draggable: draggable } = map.dragging as L.Handler & { _draggable?: Draggable };
  if (!draggable) return;
  const onMove = draggable._onMove;
  draggable._onMove = (event) => {
    const at = 'touches' in event ? event.touches[0] : event;
    const many = 'touches' in event && event.touches.length > 1;
    const from = draggable._startPoint;
    if (!draggable._moved && !many && at && from) {
      const [x, y] = [at.clientX - from.x, at.clientY - from.y];
      if (Math.abs(x) + Math.abs(y) < TOLERANCE) return;
      draggable.fire('dragstart');
      draggable._moved = true;
    }
    onMove.call(draggable, event);
  };
  const mark = (isDragged: boolean) => () =>
    map.getContainer().classList.toggle('dragged', isDragged);
  map.on('dragstart', mark(true));
  map.on('dragend', mark(false));
  // It would hold what was under the finger long after that is gone.
  map.on('dragend', () => {
    draggable._lastEvent = undefined;
  });
}
