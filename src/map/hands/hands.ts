import { adopt, rootOf } from '../../page/dom';
import type * as L from '../leaflet';
import type { Passed } from '../view/gestures';
import { heedFingers } from './fingers';
import { followZoom } from './follow-zoom';
import styles from './hands.css?inline';
import { heedMouse } from './mouse';
import { heedWheel } from './wheel';

/** What hands ask of the map that they move, and tell it. */
export interface HandsHost {
  /** Asked at each gesture: a wheel without ctrl and one finger scroll the page. */
  cooperative(): boolean;
  /** Asked at the end of a drag: the reader wants no motion, and the map does not glide on. */
  reducedMotion(): boolean;
  /** The page got what the reader tried. */
  passed(what: Passed): void;
  /** A gesture begins to move the map. */
  taken(): void;
}

/**
 * Lets a mouse, fingers and a wheel move the map, until the signal. Leaflet's own handlers would each bring half of
 * Leaflet with them into this module, write classes on the page's body, and hear only the document that they were loaded
 * in.
 */
export function giveHands(map: L.Map, host: HandsHost, signal: AbortSignal): void {
  const container = map.getContainer();
  const undress = adopt(rootOf(container), styles);
  signal.addEventListener('abort', undress, { once: true });
  container.classList.toggle('cooperative', host.cooperative());
  followZoom(map);
  heedMouse(map, host, signal);
  heedFingers(map, host, signal);
  heedWheel(map, host, signal);
}
