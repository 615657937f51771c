import type * as L from '../leaflet';
import { Drag } from './drag';
import type { GestureHost } from './gestures';
import { Pinch } from './pinch';
import { isZooming, pointOf } from './point-of';

/** Lets two fingers move and zoom the map, and one where the page does not want it. */
export function heedFingers(map: L.Map, host: GestureHost, signal: AbortSignal): void {
  const container = map.getContainer();
  let gesture: Drag | Pinch | null = null;
  let fingers = 0;
  /** The single finger belongs to the page. */
  let isPassed = false;
  const end = ({ timeStamp }: Event, mayGlide = true) => {
    gesture?.end(timeStamp, mayGlide);
    gesture = null;
    isPassed = false;
  };
  const pointsOf = ({ touches }: TouchEvent) => [...touches].map((touch) => pointOf(map, touch));
  const begin = (event: TouchEvent) => {
    // Another finger has come.
    end(event, false);
    const isShared = host.cooperative();
    container.classList.toggle('cooperative', isShared);
    const [one, other, ...more] = pointsOf(event);
    fingers = event.touches.length;
    isPassed = isShared && fingers === 1;
    // The page is scrolling already.
    if (!one || more.length > 0 || !event.cancelable) return;
    if (other) {
      event.preventDefault();
      gesture = new Pinch(map, host, [one, other]);
    } else if (!isShared) {
      gesture = new Drag(map, host, one);
    }
  };
  const move = (event: TouchEvent) => {
    if (isPassed) host.passed('touch');
    if (!gesture || event.touches.length !== fingers) return;
    if (event.cancelable) event.preventDefault();
    if (!isZooming(map)) gesture.move(pointsOf(event), event.timeStamp);
  };
  const whole = (event: TouchEvent) => end(event);
  container.addEventListener('touchstart', begin, { signal, passive: false });
  container.addEventListener('touchmove', move, { signal, passive: false });
  container.addEventListener('touchend', whole, { signal });
  container.addEventListener('touchcancel', whole, { signal });
}
