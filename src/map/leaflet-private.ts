/**
 * Everything that reaches into Leaflet's private members (1.9.4), each with its reason. The rest of the room uses its
 * public face, and what @types/leaflet declares for subclasses. A Leaflet without one of them fails at once, by name.
 */
import type * as L from './leaflet';

/** `owner`, typed as having these members; throws an error that names one it lacks. */
function having<Members extends object>(
  owner: object | undefined,
  ...names: (keyof Members & string)[]
): Members {
  const lost = names.find((name) => owner === undefined || !(name in owner));
  if (lost !== undefined) throw new TypeError(`Leaflet no longer has ${lost}`);
  return owner as Members;
}

interface Steps {
  /** Ends a flight or a glide. */
  _stop(): void;
  _rawPanBy(offset: L.PointTuple): void;
  _moveStart(isZoom: boolean, isQuiet: boolean): void;
  _move(center: L.LatLng, zoom: number, data: object): void;
  _animateZoom(center: L.LatLng, zoom: number, isStart: boolean, noUpdate: boolean): void;
}

/**
 * The map with the private steps of its movements, for gestures: through the public API, each step would be a whole
 * movement.
 */
export function steppable(map: L.Map): L.Map & Steps {
  return having<L.Map & Steps>(map, '_stop', '_rawPanBy', '_moveStart', '_move', '_animateZoom');
}

/** Ends every movement. A map removed in the middle of a zoom throws later, and `stop` does not end a zoom. */
export function endMovement(map: L.Map): void {
  map.stop();
  Object.assign(map, { _animatingZoom: false });
}
