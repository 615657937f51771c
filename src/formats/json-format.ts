import type { UnreadFormat } from '../brief/format-fault';
import { isList, isObject, type JsonObject, own } from '../brief/json';
import { isBrief } from '../brief/read/rare/foreign';
import { esriAnswerOf } from './esri-answers';
import { layersOf } from './esri-layers';
import type { ReadFormat } from './format';
import { isApart } from './read-apart';
import { isEncoded } from './read-echarts';
import { isMoving } from './read-moving';
import { isTakeout } from './read-takeout';
import { segmentsIn } from './read-timeline';
import { entitiesIn } from './read-wikidata';
import { isRoute, isStream } from './routes';
import { isService } from './service';
import { isWrapped, OTHERS } from './split';
import { isTopology } from './topojson';

/** The format of JSON; null for an unknown one. */
export function jsonFormat(data: unknown): ReadFormat | UnreadFormat | null {
  if (segmentsIn(data)) return 'takeout';
  if (isList(data)) return listFormat(data);
  if (!isObject(data)) return null;
  if (isTopology(data)) return 'topojson';
  if (entitiesIn(data)) return 'wikidata';
  if (isMoving(data)) return 'moving';
  const type = own(data, 'type');
  if (isService(data)) return 'service';
  if (isRoute(data)) return 'route';
  if (isStream(own(data, 'latlng'))) return 'recording';
  if (type === 'Coverage' || type === 'CoverageCollection') return 'coverage';
  const context = JSON.stringify(own(data, '@context') ?? null);
  if (/\banno\.jsonld\b/.test(context) || isAnnotation(data)) return 'annotations';
  if (isObject(own(data, 'storymap'))) return 'storymap';
  const layers = own(data, 'layers');
  // A style of Mapbox or MapLibre.
  const isStyle = isList(layers) && isObject(own(data, 'sources')) && own(data, 'version') === 8;
  if (isStyle) return 'style';
  if (layersOf(data).some((layer) => isObject(layer) && isObject(own(layer, 'featureSet'))))
    return 'esri';
  if (type === 'umap' || (isList(layers) && layers.some(hasFeatures))) return 'umap';
  const rows = own(data, 'rows');
  if (isList(rows) && rows.some(isOfHypothesis)) return 'annotations';
  const elements = own(data, 'elements');
  if (isList(elements) && (own(data, 'generator') !== undefined || elements.some(isOsm)))
    return 'osm';
  const features = own(data, 'features');
  if (isList(features)) {
    if (isBrief(data)) return 'geojson';
    if (isEncoded(data)) return 'echarts';
    if (features.some(isEsri) || own(data, 'geometryType') !== undefined) return 'esri';
    if (features.some(isTakeout)) return 'takeout';
    if (features.some(isMoving)) return 'moving';
    const isLinked = /linkedp(?:asts|laces)/i.test(context);
    if (isLinked || features.slice(0, 20).some(hasNames)) return 'linked-places';
    return features.slice(0, 20).some(isApart) ? 'geojson-apart' : 'geojson';
  }
  if (isEsri(data) || esriAnswerOf(data)) return 'esri';
  const coordinates = own(data, 'coordinates');
  if (isApart(data) && !isBrief(data)) return 'geojson-apart';
  if (type === 'Feature' || (coordinates !== undefined && !isObject(coordinates))) return 'geojson';
  return isList(own(data, 'geometries')) ? 'geojson' : null;
}

function listFormat(list: readonly unknown[]): ReadFormat | UnreadFormat | null {
  const [first] = list;
  if (!isObject(first)) return null;
  if (own(first, 'id') === 'document' && own(first, 'version') !== undefined) return 'czml';
  if (isStream(first)) return 'recording';
  if (list.some(isAnnotation)) return 'annotations';
  // Records have positions without saying of what kind they are.
  return own(first, 'type') !== undefined && jsonFormat(first) === 'geojson' ? 'geojson' : null;
}

function hasFeatures(layer: unknown): boolean {
  return isObject(layer) && isList(own(layer, 'features'));
}

function isAnnotation(item: unknown): boolean {
  return isObject(item) && /^Annotation/.test(String(own(item, 'type')));
}

/** An annotation from the API of Hypothesis, without a type. */
function isOfHypothesis(row: unknown): boolean {
  const target = isObject(row) && own(row, 'uri') !== undefined ? own(row, 'target') : null;
  return isList(target) && target.some((one) => isObject(one) && isList(own(one, 'selector')));
}

function isOsm(element: unknown): boolean {
  return isObject(element) && /^(?:node|way|relation)$/.test(String(own(element, 'type')));
}

/** A feature of Linked Places. */
function hasNames(feature: unknown): boolean {
  return isObject(feature) && isList(own(feature, 'names')) && own(feature, '@id') !== undefined;
}

const ESRI_MEMBERS = ['x', 'paths', 'rings', 'points', 'curvePaths', 'curveRings'];

/** An Esri feature or geometry; Esri's features have no type. */
function isEsri(item: unknown): item is JsonObject {
  if (!isObject(item) || own(item, 'type') !== undefined) return false;
  if (isObject(own(item, 'attributes'))) return true;
  const geometry = own(item, 'geometry');
  const holder = isObject(geometry) ? geometry : item;
  return ESRI_MEMBERS.some((member) => {
    const value = own(holder, member);
    // Points of others are objects.
    return value !== undefined && !(isList(value) && isObject(value[0]) && member === 'points');
  });
}

/** Whether JSON begins like GeoJSON that can be read piece by piece, with nothing that needs more. */
export function beginsAsGeoJson(text: string): boolean {
  // A bare list of features is not split, but parsed whole.
  if (/^\ufeff?\s*\[/.test(text)) return false;
  const isGeoJson = /"type"\s*:\s*"Feature(?:Collection)?"/.test(text) && !OTHERS.test(text);
  return isGeoJson && !isWrapped(text);
}
