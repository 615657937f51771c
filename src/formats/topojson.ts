import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { isObject, own } from '../brief/json';

/** Whether the data is TopoJSON, as far as its reader relies on it. */
export function isTopology(data: unknown): data is Topology {
  if (!isObject(data) || own(data, 'type') !== 'Topology') return false;
  return isObject(own(data, 'objects')) && Array.isArray(own(data, 'arcs'));
}

/** All features of a topology, of one of its objects or of each, with absolute positions. */
export function featuresOfTopology(topology: Topology, name?: string): readonly Feature[] {
  const objects = name === undefined ? Object.values(topology.objects) : [topology.objects[name]];
  return objects.flatMap((object) => {
    if (object === undefined) return [];
    const made = feature(topology, object);
    return made.type === 'FeatureCollection' ? made.features : [made];
  });
}
