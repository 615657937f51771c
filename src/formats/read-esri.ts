import type { Position } from 'geojson';
import { found } from '../brief/fault';
import { isList, isObject, type JsonObject, own } from '../brief/json';
import { dayOr } from '../brief/read/rare/iso-of';
import { contains } from '../geometry/contains';
import { latOf, lonOf } from '../geometry/positions';
import { layersOf, linksOf } from './esri-layers';
import { closedRing, featureOf, type Left, ringAround, Unreadable } from './format';
import { kindsByGroup } from './groups';
import { objectIn } from './read-storymap';
import { isGeographic, withSystem } from './systems';

/** Web Mercator, under all its numbers. */
const MERCATOR = [3857, 102100, 102113, 900913];
const RADIUS_M = 6_378_137;
/** The two systems, written out. */
const WGS_84 = /^GEOG(?:CS|CRS)\["(?:GCS_)?WGS[ _]?(?:19)?84"/i;
const WEB_MERCATOR = /^PROJ(?:CS|CRS)\["(?:WGS[ _](?:19)?84[ _/]*)?(?:Web|Pseudo)[ _-]Mercator/i;
/** The last moment with a four-digit year. */
const LAST_MOMENT = 6e13;

/** Each costs a look at every position of the ring around. */
const FEW = 8;

type Project = (position: unknown) => unknown;

/**
 * Esri JSON (of ArcGIS REST): a feature set, those of a feature collection’s layers, a feature, or a geometry. In degrees, or in Web Mercator, which is taken
 * back to degrees; no other system of reference.
 */
export function* readEsri(data: JsonObject, left: Left): Generator<JsonObject> {
  const layers = layersOf(data);
  for (const url of linksOf(data)) left.add('operationalLayers', url);
  if (layers.length > 0) {
    const sets = layers.flatMap((layer) => {
      const set = isObject(layer) ? own(layer, 'featureSet') : null;
      if (!isObject(layer) || !isObject(set)) return [];
      const name = own(objectIn(layer, 'layerDefinition'), 'name');
      return [{ set, name: typeof name === 'string' ? name : null }];
    });
    const kinds = kindsByGroup(
      sets.map(({ name }) => name),
      'layer',
      left,
    );
    let index = 0;
    for (const { set } of sets) {
      const kind = kinds[index] ?? null;
      index += 1;
      for (const feature of readEsri(set, left))
        yield kind === null ? feature : ofKind(feature, kind);
    }
    return;
  }
  // The server had more features than it sends at once.
  if (own(data, 'exceededTransferLimit') === true) left.add('exceededTransferLimit', 'true');
  const features = own(data, 'features');
  const project = projectOf(data) ?? same;
  if (typeof project === 'string') {
    throw Unreadable.of('crs', { found: found(project), isDrawn: false });
  }
  const name = own(data, 'displayFieldName');
  const dates = datesIn(data);
  const wkid = Number(codeIn(objectIn(data, 'spatialReference')));
  let datum = wkid !== 4326 && isGeographic(wkid) ? `EPSG:${wkid}` : null;
  for (const feature of isList(features) ? features : [data]) {
    if (!isObject(feature)) continue;
    const isBare =
      own(feature, 'geometry') === undefined && own(feature, 'attributes') === undefined;
    const geometry = isBare ? feature : own(feature, 'geometry');
    const attributes = isBare ? {} : objectIn(feature, 'attributes');
    const title = typeof name === 'string' ? own(attributes, name) : undefined;
    const made = isObject(geometry) ? placedBy(geometry, project) : null;
    // Degrees on another datum are reported with the first feature.
    const isTold = datum !== null && isObject(made);
    yield featureOf(isTold ? withSystem(made, datum ?? '') : made, {
      ...attributes,
      ...momentsOf(attributes, dates),
      ...(typeof title === 'string' && { name: title }),
    });
    if (isTold) datum = null;
  }
}

function ofKind(feature: JsonObject, kind: string): JsonObject {
  return { ...feature, properties: { kind, ...objectIn(feature, 'properties') } };
}

/** The date fields, which count milliseconds since 1970, or before it. */
function datesIn(data: JsonObject): readonly string[] {
  const fields = own(data, 'fields');
  return (isList(fields) ? fields : []).flatMap((field) => {
    const isDate = isObject(field) && own(field, 'type') === 'esriFieldTypeDate';
    const name = isDate ? own(field, 'name') : null;
    return typeof name === 'string' ? [name] : [];
  });
}

function momentsOf(attributes: JsonObject, dates: readonly string[]): JsonObject {
  const moments = dates.flatMap((name) => {
    const value = own(attributes, name);
    const isMoment = typeof value === 'number' && Math.abs(value) <= LAST_MOMENT;
    return isMoment ? [[name, dayOr(new Date(value).toISOString())] as const] : [];
  });
  return Object.fromEntries(moments);
}

/** A geometry in another system, which is not read, costs only itself. */
function placedBy(geometry: JsonObject, project: Project): unknown {
  const own = projectOf(geometry);
  if (typeof own !== 'string') {
    const used = own ?? project;
    if (used !== unprojected || !isInDegrees(geometry)) return geometryOf(geometry, used);
    return withSystem({ type: 'Point', coordinates: [geometry['x'], geometry['y']] }, 'EPSG:3857');
  }
  const made = geometryOf(geometry, same);
  return isObject(made) ? withSystem(made, own) : made;
}

/** As metres, degrees would all be in the sea off Africa, within 200 metres of 0, 0. */
function isInDegrees({ x, y }: JsonObject): boolean {
  const isPoint = typeof x === 'number' && typeof y === 'number' && (x !== 0 || y !== 0);
  return isPoint && Math.abs(x) <= 180 && Math.abs(y) <= 90;
}

/** Null where no system is given; a string names a system that is not read. */
function projectOf(holder: JsonObject): Project | string | null {
  const reference = own(holder, 'spatialReference');
  if (!isObject(reference)) return null;
  const wkid = codeIn(reference);
  if (wkid === undefined && own(reference, 'wkt') === undefined) return null;
  if (isGeographic(Number(wkid))) return same;
  if (MERCATOR.includes(Number(wkid))) return unprojected;
  if (wkid !== undefined) return `EPSG:${String(wkid)}`;
  const words = String(own(reference, 'wkt'));
  if (WGS_84.test(words)) return same;
  return WEB_MERCATOR.test(words) ? unprojected : words;
}

function codeIn(reference: JsonObject): unknown {
  return own(reference, 'latestWkid') ?? own(reference, 'wkid');
}

function same(position: unknown): unknown {
  return position;
}

function unprojected(position: unknown): unknown {
  if (!isList(position)) return position;
  const [x, y, ...rest] = position;
  if (typeof x !== 'number' || typeof y !== 'number') return position;
  const degrees = (radians: number) => (radians * 180) / Math.PI;
  return [
    degrees(x / RADIUS_M),
    degrees(2 * Math.atan(Math.exp(y / RADIUS_M)) - Math.PI / 2),
    ...rest,
  ];
}

/** What cannot be read stays as it is: the reader of briefs reports it. */
function geometryOf(geometry: JsonObject, project: Project): unknown {
  const [x, y] = [own(geometry, 'x'), own(geometry, 'y')];
  if (x !== undefined) {
    return x === null || x === 'NaN' ? null : { type: 'Point', coordinates: project([x, y]) };
  }
  const lists = (member: string) => linesIn(own(geometry, member), project);
  const points = own(geometry, 'points');
  if (isList(points)) return { type: 'MultiPoint', coordinates: points.map(project) };
  const paths = lists('paths');
  if (paths) return one('LineString', paths);
  const rings = lists('rings');
  if (rings) return one('Polygon', polygonsOf(rings.map(closedRing)));
  const [west, south, east, north] = ['xmin', 'ymin', 'xmax', 'ymax'].map((side) =>
    own(geometry, side),
  );
  if (west !== undefined) {
    const ring = ringAround(west, south, east, north);
    return { type: 'Polygon', coordinates: [ring.map(project)] };
  }
  // For circular arcs and the like, the name is reported.
  const [curved] = Object.keys(geometry).filter((member) => /^curve/.test(member));
  return Object.keys(geometry).length === 0 ? null : (curved ?? geometry);
}

function linesIn(value: unknown, project: Project): Position[][] | null {
  if (!isList(value) || !value.every(isList)) return null;
  return value.map((line) => line.map(project) as Position[]);
}

function one(type: 'LineString' | 'Polygon', parts: readonly unknown[]): object | null {
  if (parts.length === 0) return null;
  return parts.length === 1
    ? { type, coordinates: parts[0] }
    : { type: `Multi${type}`, coordinates: parts };
}

/** A clockwise ring is an outer one; the others are holes in the innermost that contains them. */
function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const isOuter = (ring: readonly Position[]) => areaOf(ring) >= 0;
  const outers = rings.filter(isOuter);
  // A lake on an island in a lake is a hole in the island.
  outers.sort((a, b) => areaOf(a) - areaOf(b));
  const polygons = outers.map((ring) => [ring]);
  for (const hole of rings.filter((ring) => !isOuter(ring))) {
    const holder = polygons.find(([outer]) => outer && isWithin(hole, outer));
    // A hole in no ring was drawn the wrong way round.
    if (holder) holder.push(hole);
    else polygons.push([hole]);
  }
  return polygons;
}

/** Judged by half of a few places on it: a hole may touch the ring around it, and an island the hole around it. */
function isWithin(hole: readonly Position[], outer: Position[]): boolean {
  if (areaOf(outer) < -areaOf(hole)) return false;
  const step = Math.ceil(hole.length / FEW);
  const middles = hole.flatMap(([x = 0, y = 0], index) => {
    const next = hole[index + 1];
    return next && index % step === 0 ? [[(x + lonOf(next)) / 2, (y + latOf(next)) / 2]] : [];
  });
  return middles.filter((middle) => contains([outer], middle)).length * 2 >= middles.length;
}

/** Twice the area of a ring, which is positive clockwise; NaN of what is no ring. */
function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    twice += (nextX - x) * (nextY + y);
  });
  return twice;
}
