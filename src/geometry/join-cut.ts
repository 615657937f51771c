import type { Position } from 'geojson';
import { contains } from './contains';
import { latOf, lonOf } from './positions';

type Step = readonly [from: Position, to: Position];

/**
 * Joins the parts of an area that was cut along the date line (RFC 7946, section 3.1.9), or along Greenwich in a file
 * that counts from 0 to 360, where they share the cut: its edge is nobody's border. Parts may be in any order and
 * winding. Longitudes are continuous, and the parts lie side by side.
 */
export function joinCut(parts: readonly Position[][][]): Position[][][] {
  // Most areas are nowhere near a cut, and cost no more than this check.
  const cut = parts.filter((rings) => rings.some(hasCut));
  if (cut.length < 2) return [...parts];
  // With outer rings wound one way and holes the other, the two sides of a cut run in opposite directions.
  const wound = new Map(cut.map((rings) => [rings, rings.map(woundUp).flatMap(stepsOf)]));
  const onCut = new Set(
    [...wound.values()]
      .flat()
      .filter(isOnCut)
      .map(([p, q]) => stepKey(p, q)),
  );
  const isShared = (step: Step) => isOnCut(step) && onCut.has(stepKey(step[1], step[0]));
  const meeting = new Set(cut.filter((rings) => wound.get(rings)?.some(isShared)));
  const steps = [...meeting].flatMap((rings) => wound.get(rings) ?? []);
  const joined = polygonsOf(ringsOf(steps.filter((step) => !isShared(step))));
  return [...joined, ...parts.filter((rings) => !meeting.has(rings))];
}

function stepsOf(ring: readonly Position[]): Step[] {
  return ring.slice(1).map((to, i) => [ring[i] ?? to, to]);
}

function hasCut(ring: readonly Position[]): boolean {
  return ring.some((to, i) => isOnLine(to) && isOnCut([ring[i - 1] ?? to, to]));
}

function isOnLine(position: Position): boolean {
  return lonOf(position) % 180 === 0;
}

function isOnCut([p, q]: Step): boolean {
  return lonOf(p) === lonOf(q) && isOnLine(p) && latOf(p) !== latOf(q);
}

function key(position: Position): string {
  return `${lonOf(position)} ${latOf(position)}`;
}

function stepKey(from: Position, to: Position): string {
  return `${key(from)}>${key(to)}`;
}

/** The outer ring counter-clockwise, holes clockwise. */
function woundUp(ring: readonly Position[], index: number): Position[] {
  return areaOf(ring) > 0 === (index === 0) ? [...ring] : [...ring].reverse();
}

/** In square degrees; positive where the ring is counter-clockwise. */
function areaOf(ring: readonly Position[]): number {
  const twice = stepsOf(ring).reduce(
    (sum, [p, q]) => sum + lonOf(p) * latOf(q) - lonOf(q) * latOf(p),
    0,
  );
  return twice / 2;
}

/** Connects the steps into closed rings. */
function ringsOf(steps: readonly Step[]): Position[][] {
  const from = new Map<string, Step[]>();
  for (const step of steps) {
    const start = key(step[0]);
    if (!from.get(start)?.push(step)) from.set(start, [step]);
  }
  const rings: Position[][] = [];
  for (const [first] of steps) {
    const ring = [first];
    for (let next = first; ; ) {
      const step = from.get(key(next))?.pop();
      if (!step) break;
      next = step[1];
      ring.push(next);
    }
    if (ring.length > 1) rings.push(ring);
  }
  return rings;
}

/** Each hole with the outer ring around it. */
function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const polygons = rings.filter((ring) => areaOf(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => areaOf(ring) <= 0)) {
    const [at = []] = hole;
    const around = polygons.find(([outer = []]) => contains([outer], at)) ?? polygons[0];
    if (around) around.push(hole);
    else polygons.push([hole]);
  }
  return polygons;
}
