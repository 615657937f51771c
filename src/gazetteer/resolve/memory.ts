import { isList, isObject, type JsonObject, own } from '../../brief/json';
import { isProposed } from '../../brief/proposed';
import { fold } from '../fold';

/** What a desk has confirmed before, by folded name. A file of the desk, `places.json`. */
export interface Memory {
  readonly places: Readonly<Record<string, readonly Remembered[]>>;
}

/** A place that an editor has confirmed for a name. */
export interface Remembered {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** How often. */
  readonly times: number;
}

export const NOTHING_REMEMBERED: Memory = { places: {} };

/** Reads a memory; null where the text is not one. A bad entry costs only itself. */
export function readMemory(text: string): Memory | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const places = isObject(data) ? own(data, 'places') : undefined;
  if (!isObject(places)) return null;
  const rows = Object.entries(places).map(([key, list]) => [
    fold(key),
    isList(list) ? list.filter(isObject).flatMap(readOne) : [],
  ]);
  return { places: Object.fromEntries(rows) };
}

function readOne(row: JsonObject): Remembered[] {
  const [lon, lat] = [own(row, 'lon'), own(row, 'lat')];
  if (typeof lon !== 'number' || typeof lat !== 'number') return [];
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return [];
  const times = own(row, 'times');
  return [
    {
      name: String(own(row, 'name') ?? ''),
      lat,
      lon,
      times: typeof times === 'number' ? times : 1,
    },
  ];
}

/**
 * The memory with a feature that an editor has confirmed: a point and its name. Anything else (a shape, a proposal) is
 * not remembered, and the same memory is returned.
 */
export function rememberPlace(memory: Memory, feature: unknown): Memory {
  if (!isObject(feature)) return memory;
  const properties = own(feature, 'properties');
  const geometry = own(feature, 'geometry');
  if (!isObject(properties) || !isObject(geometry) || own(geometry, 'type') !== 'Point')
    return memory;
  if (isProposed(feature)) return memory;
  const name = own(properties, 'name');
  const at = own(geometry, 'coordinates');
  if (typeof name !== 'string' || !isList(at)) return memory;
  const [lon, lat] = at;
  if (typeof lon !== 'number' || typeof lat !== 'number') return memory;
  const key = fold(name);
  const known = memory.places[key] ?? [];
  const same = known.find((one) => one.lat === lat && one.lon === lon);
  const rest = known.filter((one) => one !== same);
  const one: Remembered = { name, lat, lon, times: (same?.times ?? 0) + 1 };
  const list = [one, ...rest].sort((a, b) => b.times - a.times);
  const places = Object.entries({ ...memory.places, [key]: list });
  return { places: Object.fromEntries(places.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The text of its file: one name per line, in order. */
export function writeMemory({ places }: Memory): string {
  const rows = Object.entries(places).map(
    ([key, list]) => `    ${JSON.stringify(key)}: ${JSON.stringify(list)}`,
  );
  return `{\n  "places": {\n${rows.join(',\n')}\n  }\n}\n`;
}
