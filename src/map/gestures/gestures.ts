import { adopt, rootOf } from '../../page/dom';
import type * as L from '../leaflet';
import { heedFingers } from './fingers';
import { followZoom } from './follow-zoom';
import type { Passed } from './gesture-types';
import styles from './gestures.css?inline';
import { heedMouse } from './mouse';
import { heedWheel } from './wheel';

/** What gestures ask of the map that they move, and what they report to it. */
export interface GestureHost {
  /** Asked at each gesture: a wheel without ctrl and one finger scroll the page. */
  cooperative(): boolean;
  /** Asked at the end of a drag: the map does not glide on if the reader wants no motion. */
  reducedMotion(): boolean;
  /** A gesture went to the page. */
  passed(what: Passed): void;
  /** A gesture begins to move the map. */
  taken(): void;
}

/**
 * Lets a mouse, fingers and a wheel move the map, until the signal. Each of Leaflet's own handlers would bring half of
 * Leaflet into this module, write classes on the page's body, and listen only in the document that loaded it.
 */
export function addGestures(map: L.Map, host: GestureHost, signal: AbortSignal): void {
  const container = map.getContainer();
  const undress = adopt(rootOf(container), styles);
  signal.addEventListener('abort', undress, { once: true });
  container.classList.toggle('cooperative', host.cooperative());
  followZoom(map);
  heedMouse(map, host, signal);
  heedFingers(map, host, signal);
  heedWheel(map, host, signal);
}
