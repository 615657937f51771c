import type { GeometryObject } from 'topojson-specification';
import { featureOf } from './format';
import { featureOfTopology, type Topology } from './topojson';

/** Every member of each of its objects; one whose arcs are not there costs itself. */
export function* readTopojson(topology: Topology): Generator<unknown> {
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

type Member = GeometryObject<Record<string, unknown>>;

function membersOf(object: Member | null): readonly Member[] {
  if (object?.type !== 'GeometryCollection') return object ? [object] : [];
  const { geometries } = object;
  return Array.isArray(geometries) ? geometries.flatMap(membersOf) : [];
}
