import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryObject,
  Objects,
  Polygon,
  MultiPolygon as Polygons,
  Topology as Whole,
} from 'topojson-specification';
import { isList, isObject, own } from '../brief/json';

type Named = Record<string, unknown>;
/** With properties of any kind. */
export type Topology = Whole<Objects<Named>>;
type Properties = Readonly<Named> | undefined;

/** Whether the data is TopoJSON, as far as the reader relies on it. */
export function isTopology(data: unknown): data is Topology {
  if (!isObject(data) || own(data, 'type') !== 'Topology') return false;
  return isObject(own(data, 'objects')) && isList(own(data, 'arcs'));
}

/** All features of one of a topology’s objects, with absolute positions. */
export function featuresOfTopology(topology: Topology, name: string): readonly Feature[] {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const made = feature(topology, object);
  return made.type === 'FeatureCollection' ? made.features : [made];
}

/** One member of an object. Throws where arcs that it names are missing. */
export function featureOfTopology(topology: Topology, member: GeometryObject<Named>): object {
  return feature(topology, member);
}

/** The areas of an object as one, without the lines between them. */
export function landOf(topology: Topology, name: string): MultiPolygon {
  const members = membersOf(topology, name).filter(isPolygon);
  return { type: 'MultiPolygon', coordinates: merge(topology, members).coordinates };
}

/** The wanted lines between two areas of an object, judged by the properties of both. */
export function bordersOf(
  topology: Topology,
  name: string,
  isWanted: (a: Properties, b: Properties) => boolean,
): MultiLineString {
  const object = topology.objects[name];
  if (object === undefined) return { type: 'MultiLineString', coordinates: [] };
  return mesh(topology, object, (a, b) => a !== b && isWanted(a.properties, b.properties));
}

function membersOf(topology: Topology, name: string): readonly GeometryObject<Named>[] {
  const object = topology.objects[name];
  return object?.type === 'GeometryCollection' ? object.geometries : object ? [object] : [];
}

function isPolygon(object: GeometryObject<Named>): object is Polygon<Named> | Polygons<Named> {
  return object.type === 'Polygon' || object.type === 'MultiPolygon';
}
