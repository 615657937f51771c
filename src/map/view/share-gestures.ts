import type * as L from '../leaflet';
import type { Passed } from './gestures';

/**
 * While `isCooperative()`, a wheel without ctrl and a touch with one finger scroll the page. A mouse drags the map in
 * either case, and two fingers move and zoom it. No event is kept from the page: Leaflet is told not to listen.
 */
export function shareGestures(
  map: L.Map,
  isCooperative: () => boolean,
  passed: (what: Passed) => void,
  signal: AbortSignal,
): void {
  const container = map.getContainer();
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    // Leaflet alone prevents a wheel, but a browser asks no one where it has seen no one who could.
  ) =>
    container.addEventListener(type, listener, {
      capture: true,
      passive: type !== 'wheel',
      signal,
    });
  listen('wheel', (event) => {
    const isOurs = !isCooperative() || event.ctrlKey || event.metaKey;
    allow(map.scrollWheelZoom, isOurs);
    if (!isOurs) passed('wheel');
  });
  listen('mousedown', () => allow(map.dragging, true));
  listen('touchstart', ({ touches }) => {
    const isShared = isCooperative();
    container.classList.toggle('cooperative', isShared);
    allow(map.dragging, !isShared || touches.length > 1);
  });
  listen('touchmove', ({ touches }) => {
    if (isCooperative() && touches.length === 1) passed('touch');
  });
  container.classList.toggle('cooperative', isCooperative());
}

function allow(handler: L.Handler, isAllowed: boolean): void {
  if (handler.enabled() === isAllowed) return;
  if (isAllowed) handler.enable();
  else handler.disable();
}
