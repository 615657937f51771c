import type * as L from '../leaflet';
import { Drag } from './drag';
import type { GestureHost } from './gestures';
import { isZooming, pointOf } from './point-of';

/** Lets a mouse, or a pen that acts as one, drag the map, in whatever window that is. */
export function heedMouse(map: L.Map, host: GestureHost, signal: AbortSignal): void {
  const container = map.getContainer();
  let drag: Drag | null = null;
  const end = ({ timeStamp }: Event) => {
    drag?.end(timeStamp, true);
    drag = null;
  };
  // Not `pointerdown`: fingers send that too, and so does a pen that scrolls the page.
  const press = (event: MouseEvent) => {
    end(event);
    if (event.button === 0) drag = new Drag(map, host, pointOf(map, event));
  };
  const move = (event: PointerEvent) => {
    if (!drag || event.pointerType === 'touch' || isZooming(map)) return;
    // The button was released where no event reached us.
    if ((event.buttons & 1) === 0) return end(event);
    drag.move([pointOf(map, event)], event.timeStamp);
    // No sooner: a captured press would be a click on the map, not on a mark.
    if (drag.isUnderWay) container.setPointerCapture(event.pointerId);
  };
  // If the map stands in something draggable, the browser would drag a picture of that and not the map.
  const hold = (event: Event) => {
    if (drag) event.preventDefault();
  };
  container.ownerDocument.addEventListener('dragstart', hold, { signal });
  container.addEventListener('mousedown', press, { signal });
  container.addEventListener('pointermove', move, { signal });
  for (const type of ['mouseup', 'pointerup', 'pointercancel'] as const) {
    container.addEventListener(type, end, { signal });
  }
}
