import type * as L from 'leaflet';

/** What is used here of Leaflet's own, which its types leave out (1.9.4, Draggable and Map.TouchZoom). */
type Hears = Readonly<Record<string, (event: Event) => void>>;
interface Private {
  readonly dragging?: { readonly _draggable?: Hears };
  readonly touchZoom?: Hears;
}

const MOVES = ['mousemove', 'touchmove'] as const;
const ENDS = ['mouseup', 'touchend', 'touchcancel'] as const;

/**
 * Leaflet follows a drag, and two fingers, on the document that its script runs in. Where a map stands in another (a
 * frame's, a window of its own), it is told from here.
 */
export function hearOtherDocument(map: L.Map, signal: AbortSignal): void {
  const { ownerDocument } = map.getContainer();
  if (ownerDocument === document) return;
  const { dragging, touchZoom } = map as unknown as Private;
  const drag = dragging?._draggable;
  const isDragged = () =>
    drag !== undefined && (drag.constructor as { _dragging?: unknown })._dragging === drag;
  const tell = (types: readonly string[], ofDrag: string, ofZoom: string) => {
    for (const type of types) {
      ownerDocument.addEventListener(
        type,
        (event) => {
          if (isDragged()) drag?.[ofDrag]?.call(drag, event);
          if (type.startsWith('touch')) touchZoom?.[ofZoom]?.call(touchZoom, event);
        },
        { signal, passive: false },
      );
    }
  };
  tell(MOVES, '_onMove', '_onTouchMove');
  tell(ENDS, '_onUp', '_onTouchEnd');
}
