import type { Position } from 'geojson';
import { latOf, lonOf } from './positions';

/**
 * Parts of an area that were cut along the date line (RFC 7946, section 3.1.9), put together where they share the
 * cut: its edge is nobody's border. Longitudes are continuous, and the parts lie side by side.
 */
export function joinCut(parts: readonly Position[][][]): Position[][][] {
  const joined: Position[][][] = [];
  for (const part of parts) {
    const [outer = [], ...holes] = part;
    // Most lie nowhere near, and need not be compared with each other.
    const isCut = outer.some((p, i) => onCut(p, outer[i + 1]));
    const at = isCut ? joined.findIndex(([other = []]) => across(other, outer)) : -1;
    const ring = across(joined[at]?.[0] ?? [], outer);
    if (ring) joined[at] = [ring, ...(joined[at] ?? []).slice(1), ...holes];
    else joined.push(part);
  }
  return joined;
}

/** Both rings as one, without the edge on the date line along which they meet; null where they do not. */
function across(ring: readonly Position[], other: readonly Position[]): Position[] | null {
  const at = ring.findIndex((p, i) => onCut(p, ring[i + 1]) && meet(other, ring[i + 1], p) >= 0);
  if (at < 0) return null;
  const from = meet(other, ring[at + 1], ring[at]);
  // Round the other, from the one end of the cut to the other; a ring ends with the position that it began with.
  const round = [...other.slice(from + 1, -1), ...other.slice(0, from + 1)];
  return [...ring.slice(0, at), ...round, ...ring.slice(at + 2)];
}

function onCut(p: Position, q: Position | undefined): boolean {
  return q !== undefined && lonOf(p) === lonOf(q) && Math.abs(lonOf(p)) % 360 === 180;
}

/** Where in a ring the edge from `p` to `q` begins; -1 where it is not in there. */
function meet(ring: readonly Position[], p: Position | undefined, q: Position | undefined): number {
  return ring.findIndex((r, i) => same(r, p) && same(ring[i + 1], q));
}

function same(p: Position | undefined, q: Position | undefined): boolean {
  return p !== undefined && q !== undefined && lonOf(p) === lonOf(q) && latOf(p) === latOf(q);
}
