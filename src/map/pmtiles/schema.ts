/**
 * What Protomaps, OpenMapTiles and Shortbread call the layers of vector tiles, and as what their features are drawn.
 * Tiles of any other schema are drawn as plain lines.
 */

export type Properties = Readonly<Record<string, string | number | boolean>>;

/** What is drawn, the lowest first. */
export const DRAWN = [
  'land',
  'green',
  'water',
  'river',
  'building',
  'path',
  'minor',
  'major',
  'motorway',
  'rail',
  'region',
  'country',
  'disputed',
  'other',
] as const;
export type Drawn = (typeof DRAWN)[number];

const LAND = /^(?:earth|ground|land|ne_land|countries)$/;
const WATER = /^(?:water|ocean|seas?|lakes?|water_polygons)$/;
const GREEN_LAYERS = /^(?:landcover|landuse|park|globallandcover|natural|land)$/;
const GREEN =
  /forest|wood|park|grass|nature|scrub|meadow|garden|heath|orchard|vineyard|recreation|cemetery|pitch|golf|green|protected/;
const RIVERS = /^(?:waterway|water|water_lines|physical_line|rivers?)$/;
const BUILDINGS = /^buildings?$/;
const ROADS = /^(?:roads?|streets?|transportation|transit|highways?)$/;
const BORDERS = /^(?:boundar(?:y|ies)|borders?|admin)$/;
const NAMES = /^(?:places?|place_labels?|boundary_labels)$/;
const WATER_NAMES = /^(?:water_names?|water|physical_point|ocean_labels|water_polygons_labels)$/;
/** Layers that we do not read, and that are not worth a line either. */
const LEFT_OUT =
  /label|name|poi|address|housenumber|aeroway|peak|site|bridge|dam|pier|ferr|street_polygons|aerialways/;

/** What lies under everything in tiles with these layers; null where they are not a map but an overlay for one. */
export function groundOf(layers: readonly string[]): 'sea' | 'land' | null {
  if (layers.some((layer) => LAND.test(layer) && layer !== 'land')) return 'sea';
  if (layers.some((layer) => WATER.test(layer))) return 'land';
  return layers.includes('land') ? 'sea' : null;
}

export function hasNames(layers: readonly string[]): boolean {
  return layers.some((layer) => NAMES.test(layer));
}

/** What the features of a layer may name; some schemas keep the names of waters among the waters themselves. */
export function namedBy(layer: string): 'place' | 'water' | null {
  if (NAMES.test(layer)) return 'place';
  return WATER_NAMES.test(layer) ? 'water' : null;
}

/** As what a line or an area is drawn; null where it is not. */
export function drawnAs(layer: string, properties: Properties, isArea: boolean): Drawn | null {
  const kind = kindOf(properties);
  if (isArea && WATER.test(layer)) return 'water';
  if (GREEN_LAYERS.test(layer) && kind !== '') return isArea && GREEN.test(kind) ? 'green' : null;
  if (LAND.test(layer)) return isArea ? 'land' : null;
  if (GREEN_LAYERS.test(layer)) return null;
  if (!isArea && RIVERS.test(layer)) return 'river';
  if (BUILDINGS.test(layer)) return isArea ? 'building' : null;
  if (ROADS.test(layer)) return isArea ? null : roadOf(kind, properties);
  if (BORDERS.test(layer)) return borderOf(kind, properties);
  return LEFT_OUT.test(layer) || namedBy(layer) !== null ? null : 'other';
}

/** The word with which a schema says what a feature is. */
export function kindOf(properties: Properties): string {
  const { kind, class: ofClass, type } = properties;
  return String(kind ?? ofClass ?? properties['pmap:kind'] ?? type ?? '');
}

export function isSo(value: unknown): boolean {
  return value === true || value === 'true' || value === 'yes' || Number(value) > 0;
}

function roadOf(kind: string, { rail }: Properties): Drawn | null {
  if (isSo(rail) || /rail|tram|subway|narrow_gauge|^transit$/.test(kind)) return 'rail';
  if (/^(?:motorway|highway|trunk)/.test(kind)) return 'motorway';
  if (/^(?:major|primary|secondary|tertiary|medium)/.test(kind)) return 'major';
  if (/path|foot|cycle|track|step|bridle|pedestrian/.test(kind)) return 'path';
  return /ferry|aeroway|runway|taxiway|construction|aerialway/.test(kind) ? null : 'minor';
}

function borderOf(kind: string, properties: Properties): Drawn | null {
  if (isSo(properties['maritime'])) return null;
  const level = Number(
    properties['admin_level'] ?? properties['kind_detail'] ?? properties['pmap:min_admin_level'],
  );
  const isCountry = kind === 'country' || level <= 2;
  if (isCountry) return isSo(properties['disputed']) ? 'disputed' : 'country';
  return kind === 'region' || level <= 4 ? 'region' : null;
}
