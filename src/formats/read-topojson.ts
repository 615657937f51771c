import type { BBox } from 'geojson';
import { bbox as boxOfTopology } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { found } from '../brief/fault';
import { isList } from '../brief/json';
import { featureOf, Unreadable } from './format';
import { featureOfTopology, type Topology } from './topojson';

/**
 * Every member of each object; one whose arcs are missing costs only itself.
 *
 * @throws Unreadable for a topology already projected to pixels, some of which could pass for degrees
 */
export function* readTopojson(topology: Topology): Generator<unknown> {
  const bbox = topology.bbox ?? boxOf(topology);
  if (bbox !== null && !isOnGlobe(bbox)) {
    throw Unreadable.of('crs', {
      found: found(`bbox ${bbox.map(Math.round).join(' ')}`),
      isDrawn: false,
    });
  }
  for (const object of Object.values(topology.objects)) {
    for (const member of membersOf(object)) {
      try {
        yield featureOfTopology(topology, member);
      } catch {
        yield featureOf({ ...member, coordinates: member }, member.properties ?? {});
      }
    }
  }
}

/** The box around everything it draws; null where that is not sound. */
function boxOf(topology: Topology): BBox | null {
  try {
    const box = boxOfTopology(topology);
    return box.every(Number.isFinite) ? box : null;
  } catch {
    return null;
  }
}

/** Within a turn to either side, as longitudes beyond 180 may be. */
function isOnGlobe(bbox: unknown): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = isList(bbox)
    ? bbox.length === 6
      ? [bbox[0], bbox[1], bbox[3], bbox[4]].map(Number)
      : bbox.map(Number)
    : [];
  const isWithin = (most: number, ...sides: number[]) =>
    sides.every((side) => !(Math.abs(side) > most));
  return isWithin(540, west, east) && isWithin(90.01, south, north);
}

type Member = GeometryObject<Record<string, unknown>>;

function membersOf(object: Member | null): readonly Member[] {
  if (object?.type !== 'GeometryCollection') return object ? [object] : [];
  const { geometries } = object;
  return Array.isArray(geometries) ? geometries.flatMap(membersOf) : [];
}
