import type * as L from '../leaflet';
import type { GestureHost } from './gestures';
import { pointOf, zoomAround } from './point-of';

/** Turns within so many milliseconds make one zoom. */
const GATHERED_MS = 40;
/** Pixels to a zoom level for a small turn; larger turns count for less. */
const PIXELS = 90;
/** Pixels to a line and to a page, for browsers that count in those. */
const LINE = 20;
const PAGE = 60;

/**
 * Lets a double click and the wheel zoom the map around the pointer; the wheel needs ctrl where it scrolls the page.
 */
export function heedWheel(map: L.Map, host: GestureHost, signal: AbortSignal): void {
  let turned = 0;
  /** Where the pointer is; null while nothing is turned. */
  let at: L.Point | null = null;
  const zoom = () => {
    if (!at || signal.aborted) return;
    const many = Math.abs(turned) / (PIXELS * 4);
    const snap = map.options.zoomSnap ?? 1;
    const steps = Math.ceil((4 * Math.log2(2 / (1 + Math.exp(-many)))) / snap) * snap;
    zoomAround(map, at, map.getZoom() + Math.sign(turned) * steps, host.taken);
    turned = 0;
    at = null;
  };
  const turn = (event: WheelEvent) => {
    const isOurs = !host.cooperative() || event.ctrlKey || event.metaKey;
    if (!isOurs) return host.passed('wheel');
    event.preventDefault();
    // A page that handles scrolling itself must not scroll as well.
    event.stopPropagation();
    turned += pixelsOf(event);
    if (!at) setTimeout(zoom, GATHERED_MS);
    at = pointOf(map, event);
  };
  const step = ({ containerPoint, originalEvent: { shiftKey } }: L.LeafletMouseEvent) =>
    zoomAround(map, containerPoint, map.getZoom() + (shiftKey ? -1 : 1), host.taken);
  map.getContainer().addEventListener('wheel', turn, { signal, passive: false });
  // Leaflet makes one out of two taps where a browser does not.
  map.on('dblclick', step);
  signal.addEventListener('abort', () => map.off('dblclick', step), { once: true });
}

/** How far the wheel was turned away from the reader, in pixels; a notch is the same on every system. */
function pixelsOf({ deltaY, deltaMode }: WheelEvent): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return -deltaY * LINE;
  if (deltaMode === WheelEvent.DOM_DELTA_PAGE) return -deltaY * PAGE;
  const { platform, userAgent } = navigator;
  const isLinux = platform.startsWith('Linux') && userAgent.includes('Chrome');
  return -deltaY / (devicePixelRatio * (platform.startsWith('Mac') ? 3 : isLinux ? 1 : 2));
}
