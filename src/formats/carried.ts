import { isObject, type JsonObject, own } from '../brief/json';
import { LIMITS } from '../brief/read/limits';
import { isMissing, NameFinder } from '../brief/read/rare/name';
import { PlaceWordFinder } from '../brief/read/rare/place-word';
import { plain } from '../brief/read/rare/plain';
import { plainText } from '../brief/text';
import { pairOf } from './degrees';
import { type Features, featureOf, type Left } from './format';
import { Meant } from './meant';

/** simplestyle-spec 1.1, which a brief takes as it is. */
const STYLE = [
  ...['marker-color', 'stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity'],
];

/**
 * Other people's features as a brief has them, with `kept` members unchanged; what a brief has no member for is
 * counted.
 */
export async function* carried(
  features: Features,
  left: Left,
  kept: readonly string[] = [],
): AsyncGenerator<unknown> {
  const finders: Finders = {
    names: new NameFinder(),
    places: new PlaceWordFinder((text) => pairOf(text, false) !== null),
    meant: new Meant(),
  };
  const members = [...STYLE, ...kept];
  for await (const feature of features) {
    // What is not a feature is reported where it is read.
    yield isObject(feature) && own(feature, 'type') === 'Feature'
      ? carry(feature, finders, members, left)
      : feature;
  }
}

interface Finders {
  readonly names: NameFinder;
  readonly places: PlaceWordFinder;
  readonly meant: Meant;
}

function carry(
  feature: JsonObject,
  { names, places, meant }: Finders,
  members: readonly string[],
  left: Left,
): JsonObject {
  const given = own(feature, 'properties');
  const properties = isObject(given) ? given : {};
  const written = names.find(properties);
  const other = written === null ? places.find(properties) : null;
  const name = plainName(written ?? other?.name ?? null);
  const said = meant.in(properties);
  const used = new Set(said.used);
  if (other) used.add(other.key);
  const made: Record<string, unknown> = { ...(name !== null && { name }), ...said.made };
  for (const key of members) {
    const value = own(properties, key);
    if (value === undefined || isMissing(value)) continue;
    used.add(key);
    made[key] = value;
  }
  const textOf = (value: unknown) => plainText(value, LIMITS.name);
  for (const [key, value] of Object.entries(properties)) {
    const isSaid =
      used.has(key) ||
      value === null ||
      value === '' ||
      isMissing(value) ||
      (written !== null && textOf(value) === written);
    if (!isSaid) left.add(key, isObject(value) || Array.isArray(value) ? null : String(value));
  }
  const [id, crs] = [own(feature, 'id'), own(feature, 'crs')];
  const { type, ...rest } = featureOf(own(feature, 'geometry'), made);
  // The reader of briefs judges the system of reference.
  return { type, ...(id !== undefined && { id }), ...(crs !== undefined && { crs }), ...rest };
}

/** Programs write HTML entities and tags into names, as into descriptions. */
function plainName(name: string | null): string | null {
  return name === null ? null : plain(name) || name;
}
