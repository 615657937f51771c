import type { Position } from 'geojson';
import { worldCopyShift, wrapLongitude } from '../../geometry/longitude';
import { latOf, linesOf, lonOf, polygonsOf } from '../../geometry/positions';
import { arcAround } from '../../geometry/sector';
import type { MappedPlace } from '../places/mapped-place';

/** Lines along the edge of an area, each kind of which is drawn in its own way. */
export interface Edges {
  readonly known: readonly Position[][];
  readonly inferred: readonly Position[][];
}

/** An edge that is drawn apart from its area, because not all of it is alike; null where all of it is. */
export function edgesOf(mapped: MappedPlace): Edges | null {
  const { place, geometry } = mapped;
  const { approximate, band, clip, inferredEdge } = place;
  if (!mapped.isArea) return null;
  if (band) return edgesOfBand(mapped);
  const rings = [...polygonsOf(geometry)].flat();
  if (inferredEdge) {
    const inferred = new Set([...linesOf(inferredEdge)].flatMap(stepsOf));
    return {
      known: rings.flatMap((ring) => runsOf(ring, (step) => !inferred.has(step))),
      inferred: rings.flatMap((ring) => runsOf(ring, (step) => inferred.has(step))),
    };
  }
  if (!clip) return null;
  return approximate ? { known: [], inferred: rings } : { known: rings, inferred: [] };
}

/** Its arcs are distances and so are known; whether its sides are, the brief says. */
function edgesOfBand(mapped: MappedPlace): Edges | null {
  const { place, center, bounds } = mapped;
  const { band, approximate } = place;
  if (!band || !center) return null;
  const [west, , east] = bounds;
  const { meters, bearings } = band;
  const arcs = meters.map((radius) =>
    radius > 0 ? arcAround(center, radius, bearings) : [center],
  );
  const shift = worldCopyShift(lonOf(arcs.at(-1)?.[0] ?? center), (west + east) / 2);
  const [near = [], far = []] = arcs.map((arc) => arc.map((at) => [lonOf(at) + shift, latOf(at)]));
  const sides = [
    [near.at(0), far.at(0)],
    [near.at(-1), far.at(-1)],
  ].map((side) => side.filter((end) => end !== undefined));
  const known = [near, far].filter(({ length }) => length > 1);
  if (!bearings) return { known, inferred: [] };
  return approximate ? { known, inferred: sides } : { known: [...known, ...sides], inferred: [] };
}

/** The parts of a ring whose steps fit, each as long as it can be. */
function runsOf(ring: readonly Position[], fits: (step: string) => boolean): Position[][] {
  const runs: Position[][] = [];
  let isOpen = false;
  stepsOf(ring).forEach((step, i) => {
    const [from = [], to = []] = ring.slice(i, i + 2);
    if (!fits(step)) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(to);
    else {
      runs.push([from, to]);
      isOpen = true;
    }
  });
  return runs;
}

/** A key for each step, the same in either direction and in any turn of the globe. */
function stepsOf(line: readonly Position[]): string[] {
  const keys = line.map((at) => {
    const longitude = wrapLongitude(lonOf(at));
    return `${(longitude === -180 ? 180 : longitude).toFixed(6)} ${latOf(at).toFixed(6)}`;
  });
  return keys.slice(1).map((key, i) => [keys[i] ?? '', key].sort().join(' '));
}
