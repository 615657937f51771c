import type * as L from '../leaflet';
import type { HandsHost } from './hands';
import { pointOf, zoomAround } from './place-of';

/** What is turned in so many milliseconds is one zoom. */
const GATHERED_MS = 40;
/** Pixels to a zoom, of what is turned little; more comes to less. */
const PIXELS = 90;
/** Pixels to a line and to a page, where a browser counts in those. */
const LINE = 20;
const PAGE = 60;

/** Lets the wheel zoom the map around the pointer, with ctrl where it scrolls the page, and a double click. */
export function heedWheel(map: L.Map, host: HandsHost, signal: AbortSignal): void {
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
    // A page that scrolls itself must not do so beside the map.
    event.stopPropagation();
    turned += pixelsOf(event);
    if (!at) setTimeout(zoom, GATHERED_MS);
    at = pointOf(map, event);
  };
  const step = ({ containerPoint, originalEvent: { shiftKey } }: L.LeafletMouseEvent) =>
    zoomAround(map, containerPoint, map.getZoom() + (shiftKey ? -1 : 1), host.taken);
  map.getContainer().addEventListener('wheel', turn, { signal, passive: false });
  // Leaflet makes one of two taps, where a browser does not.
  map.on('dblclick', step);
  signal.addEventListener('abort', () => map.off('dblclick', step), { once: true });
}

/** Away from the reader, in pixels of a screen on which a notch of the wheel is as far on every system. */
function pixelsOf({ deltaY, deltaMode }: WheelEvent): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return -deltaY * LINE;
  if (deltaMode === WheelEvent.DOM_DELTA_PAGE) return -deltaY * PAGE;
  const { platform, userAgent } = navigator;
  const isLinux = platform.startsWith('Linux') && userAgent.includes('Chrome');
  return -deltaY / (devicePixelRatio * (platform.startsWith('Mac') ? 3 : isLinux ? 1 : 2));
}
