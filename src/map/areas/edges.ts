import type { Geometry, MultiLineString, Position } from 'geojson';
import { worldCopyShift, wrapLongitude } from '../../geometry/longitude';
import { latOf, linesOf, lonOf, polygonsOf } from '../../geometry/positions';
import { arcAround } from '../../geometry/sector';
import type { MappedPlace } from '../places/mapped-place';

/** Lines along the edge of an area; each kind is drawn in its own way. */
export interface Edges {
  readonly known: readonly Position[][];
  readonly inferred: readonly Position[][];
}

/** The edge of an area, to be drawn apart from it because parts of the edge differ; null where all of it is alike. */
export function edgesOf(mapped: MappedPlace): Edges | null {
  const { place, geometry } = mapped;
  const { approximate, band, clip, inferredEdge } = place;
  if (!mapped.isArea) return null;
  if (band) return edgesOfBand(mapped);
  const rings = [...polygonsOf(geometry)].flat();
  const seams = new Set(rings.flatMap(seamsOf));
  if (!inferredEdge && !clip && seams.size === 0) return null;
  // All of it is alike: no need to tell steps apart.
  if (!inferredEdge && seams.size === 0)
    return approximate ? { known: [], inferred: rings } : { known: rings, inferred: [] };
  const inferred = inferredEdge && new Set([...linesOf(inferredEdge)].flatMap(stepsOf));
  const isInferred = (step: string) => inferred?.has(step) ?? approximate;
  const edges = (fits: (step: string) => boolean) =>
    rings.flatMap((ring) => runsOf(ring, (step) => !seams.has(step) && fits(step)));
  return { known: edges((step) => !isInferred(step)), inferred: edges(isInferred) };
}

/**
 * The rings of an area round a pole as lines, without the steps across the pole; null where there are no such steps.
 */
export function withoutSeams(geometry: Geometry): MultiLineString | null {
  const rings = [...polygonsOf(geometry)].flat();
  const seams = new Set(rings.flatMap(seamsOf));
  if (seams.size === 0) return null;
  const coordinates = rings.flatMap((ring) => runsOf(ring, (step) => !seams.has(step)));
  return { type: 'MultiLineString', coordinates };
}

/**
 * The steps by which a ring round a pole is led over that pole, or along the edges of a flat map: up, along the pole and
 * down again, where nothing ends.
 */
function seamsOf(ring: readonly Position[]): string[] {
  const isAtPole = (at: Position | undefined) => at !== undefined && Math.abs(latOf(at)) === 90;
  if (!ring.some(isAtPole)) return [];
  const seen = new Set<string>();
  return stepsOf(ring).filter((step, i) => {
    const ends = [ring[i], ring[i + 1]].filter(isAtPole).length;
    const isThereAndBack = seen.has(step);
    seen.add(step);
    return ends === 2 || (ends === 1 && isThereAndBack);
  });
}

/** A line at one distance from a place. */
export interface Arc {
  readonly meters: number;
  readonly positions: Position[];
}

/** The arcs of a band, the nearer first, in the turn of the globe in which it is drawn; a distance of 0 has none. */
export function arcsOf({ place: { band }, center, bounds }: MappedPlace): readonly Arc[] {
  if (!band || !center) return [];
  const [west, , east] = bounds;
  return band.meters
    .filter((meters) => meters > 0)
    .map((meters) => {
      const arc = arcAround(center.position, meters, band.bearings);
      const shift = worldCopyShift(lonOf(center.position), (west + east) / 2);
      return { meters, positions: arc.map((at) => [lonOf(at) + shift, latOf(at)]) };
    });
}

/** The edges of a band. Its arcs are distances, and so known; whether its sides are, the brief says. */
function edgesOfBand(mapped: MappedPlace): Edges | null {
  const { place, center } = mapped;
  const arcs = arcsOf(mapped).map(({ positions }) => positions);
  const [near = [], far = center ? [center.position] : []] = arcs;
  if (!place.band || near.length === 0) return null;
  if (!place.band.bearings) return { known: arcs, inferred: [] };
  const sides = [
    [near.at(0), far.at(0)],
    [near.at(-1), far.at(-1)],
  ].map((side) => side.filter((end) => end !== undefined));
  return place.approximate
    ? { known: arcs, inferred: sides }
    : { known: [...arcs, ...sides], inferred: [] };
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
