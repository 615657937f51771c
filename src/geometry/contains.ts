import type { Position } from 'geojson';
import { latOf, lonOf } from './positions';

/**
 * True where a position lies inside a polygon, given as rings with continuous longitudes in degrees (even-odd rule, so
 * holes are outside). Turf's function does the same with exact predicates, which weigh too much here.
 */
export function contains(rings: readonly Position[][], position: Position): boolean {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, latOf(position)));
  return isInside(crossings, lonOf(position));
}

/** The same for a position in any of the three turns of the globe in which an unwrapped polygon can lie. */
export function containsInAnyTurn(rings: readonly Position[][], position: Position): boolean {
  const [longitude, latitude] = [lonOf(position), latOf(position)];
  const crossings = rings.flatMap((ring) => crossingsOf(ring, latitude));
  return [0, 360, -360].some((turn) => isInside(crossings, longitude + turn));
}

/** Whether a longitude lies inside a polygon whose rings cross its parallel at these. */
export function isInside(crossings: readonly number[], longitude: number): boolean {
  return crossings.filter((crossing) => crossing > longitude).length % 2 === 1;
}

/** Longitudes at which a ring crosses a parallel. */
export function crossingsOf(ring: readonly Position[], latitude: number): number[] {
  const longitudes: number[] = [];
  ring.forEach((a, i) => {
    const b = ring[i + 1];
    if (b === undefined || latOf(a) > latitude === latOf(b) > latitude) return;
    const share = (latitude - latOf(a)) / (latOf(b) - latOf(a));
    longitudes.push(lonOf(a) + share * (lonOf(b) - lonOf(a)));
  });
  return longitudes;
}
