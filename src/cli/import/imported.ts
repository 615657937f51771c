import { isList, isObject, own } from '../../brief/json';
import { chunkOf } from '../../formats/chunks';
import type { LeftOut } from '../../formats/format';
import { open, recognise } from '../../formats/open';

/** A place from somebody else’s file, as a feature of a brief; what the file does not say is left out. */
export interface ImportedPlace {
  readonly geometry: object | null;
  readonly properties: Readonly<Record<string, unknown>> & { readonly name: string };
}

/** The contents of a file, for a brief. */
export interface Imported {
  readonly places: readonly ImportedPlace[];
  /** What a brief has no member for. */
  readonly left: readonly LeftOut[];
  /** Positions that are not valid. */
  readonly unplaced: readonly Unplaced[];
  /** Records that are not features. */
  readonly lost: readonly string[];
}

export interface Unplaced {
  readonly name: string;
  readonly given: string;
}

/** No file that people make is larger; `import` holds all of it in memory. */
const MOST_BYTES = 512e6;

/** Reads a file of any format that is known. @throws Unreadable */
export async function importedFrom(bytes: Uint8Array, path: string): Promise<Imported> {
  const options = { url: path, mostBytes: MOST_BYTES };
  const { features, left } = await open(await recognise(chunkOf(bytes), options), options);
  const places: ImportedPlace[] = [];
  const unplaced: Unplaced[] = [];
  const lost: string[] = [];
  for await (const feature of features) {
    if (!isObject(feature)) {
      lost.push(String(feature));
      continue;
    }
    const given = own(feature, 'properties');
    const properties = isObject(given) ? given : {};
    const said = own(properties, 'name');
    const name = typeof said === 'string' && said !== '' ? said : `Place ${places.length + 1}`;
    const geometry = own(feature, 'geometry');
    const isSound = geometry === null || isGeometry(geometry);
    if (!isSound) unplaced.push({ name, given: written(geometry) });
    places.push({
      geometry: isSound ? (geometry as object | null) : null,
      properties: { ...properties, name },
    });
  }
  return { places, left: left.list(), unplaced, lost };
}

/** Only rules out a position in words; reading the brief checks the rest, as for everybody’s. */
function isGeometry(geometry: unknown): boolean {
  if (!isObject(geometry)) return false;
  const coordinates = own(geometry, 'coordinates');
  if (own(geometry, 'type') !== 'Point') return true;
  return isList(coordinates) && coordinates.every((number) => typeof number === 'number');
}

/** A position as people say it: latitude first. */
function written(geometry: unknown): string {
  const coordinates = isObject(geometry) ? own(geometry, 'coordinates') : geometry;
  return isList(coordinates) ? [...coordinates].reverse().join(', ') : String(coordinates);
}
