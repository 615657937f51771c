import type { Name } from '../world/name';
import { isSo, kindOf, namedBy, type Properties } from './schema';

/** How a kind of name is set, and from which zoom of the map on; from zoom `below` on, it is gone again. */
interface Setting {
  readonly size: number;
  readonly priority: number;
  readonly minZoom: number;
  readonly below?: number;
  readonly spacing?: number;
  readonly isUpper?: boolean;
  /** A town, which stands beside a dot. */
  readonly isTown?: boolean;
}

const COUNTRY: Setting = {
  size: 12,
  priority: 1000,
  minZoom: 1.5,
  below: 9,
  spacing: 2,
  isUpper: true,
};
const REGION: Setting = {
  size: 10,
  priority: 450,
  minZoom: 5,
  below: 9,
  spacing: 1.2,
  isUpper: true,
};
const SUBURB: Setting = { size: 10.5, priority: 350, minZoom: 11.5, spacing: 1, isUpper: true };
const TOWNS: readonly (readonly [kind: RegExp, setting: Setting])[] = [
  [
    /^(?:city|capital|state_capital|locality)$/,
    { size: 12, priority: 800, minZoom: 4, isTown: true },
  ],
  [/^town$/, { size: 11.5, priority: 600, minZoom: 7, isTown: true }],
  [/^village$/, { size: 11, priority: 400, minZoom: 9.5, isTown: true }],
  [/^(?:hamlet|isolated_dwelling|farm|island|islet)$/, { size: 10.5, priority: 300, minZoom: 11 }],
  [/^(?:suburb|quarter|neighbourhood|borough|macrohood)$/, SUBURB],
];
const OCEAN: Setting = { size: 14, priority: 990, minZoom: 1, spacing: 2 };
const SEA: Setting = { size: 12, priority: 900, minZoom: 3, spacing: 0.8 };
const WATER: Setting = { size: 11, priority: 380, minZoom: 7, spacing: 0.3 };

/** A name from a tile; from zoom `below` on, it is gone again. */
export type TileName = Name & { readonly below: number };

/** A point of a vector tile as a name for the map; null if it is not one. Its position is in degrees. */
export function tileName(
  layer: string,
  properties: Properties,
  [lon, lat]: readonly [lon: number, lat: number],
): TileName | null {
  const by = namedBy(layer);
  // In English if it is there, like all names on the map.
  const { name, name_en: english } = properties;
  const given = properties['name:en'] ?? english ?? properties['name:latin'] ?? name;
  if (by === null || typeof given !== 'string' || given.trim() === '') return null;
  const setting = by === 'water' ? waterOf(properties) : placeOf(properties);
  if (!setting) return null;
  const { size, priority, minZoom, below = Infinity, spacing = 0, isUpper, isTown } = setting;
  const where = by === 'water' ? '' : `@${lon.toFixed(1)},${lat.toFixed(1)}`;
  return {
    id: `${by}:${given}${where}`,
    text: isUpper ? given.toLocaleUpperCase('en') : given,
    at: [[lon, lat, 360]],
    priority: priority + weight(properties),
    size,
    spacing,
    water: by === 'water',
    slack: 1,
    minZoom,
    below,
    ...(isTown && { dot: isCapital(properties) ? 'capital' : 'town' }),
  };
}

function placeOf(properties: Properties): Setting | null {
  const kind = kindOf(properties);
  const detail = String(properties['kind_detail'] ?? kind);
  if (kind === 'country' || Number(properties['admin_level']) === 2) return COUNTRY;
  if (/^(?:region|state|province)$/.test(kind)) return REGION;
  return (
    TOWNS.find(([known]) => known.test(detail))?.[1] ??
    TOWNS.find(([known]) => known.test(kind))?.[1] ??
    null
  );
}

function waterOf(properties: Properties): Setting {
  const kind = kindOf(properties);
  if (kind === 'ocean') return OCEAN;
  return kind === 'sea' ? SEA : WATER;
}

/** How important a name is among those of its kind, from 0 to 150: capitals and large places come first. */
function weight(properties: Properties): number {
  const population = Number(properties['population']);
  const rank = Number(properties['population_rank']);
  const place = Number(properties['rank']);
  const size =
    rank > 0
      ? rank * 5
      : population > 0
        ? Math.log10(population) * 12
        : place > 0
          ? 90 - 3 * place
          : 0;
  return Math.max(0, Math.min(100, size)) + (isCapital(properties) ? 50 : 0);
}

function isCapital(properties: Properties): boolean {
  return isSo(properties['capital']) || kindOf(properties) === 'capital';
}
