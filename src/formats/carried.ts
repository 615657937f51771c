import { isObject, type JsonObject, own } from '../brief/json';
import { NameFinder } from '../brief/read/name';
import { type Features, featureOf, type Left } from './format';
import { plain } from './plain';

/** What others call what a brief has a member for. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  description: ['description', 'desc', 'summary', 'note', 'notes', 'comment', 'cmt', 'text'],
  when: ['when', 'date', 'time', 'timestamp', 'Date'],
};
/** simplestyle-spec 1.1, which a brief has as it is. */
const STYLE = [
  ...['marker-color', 'stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity'],
];

/** The features of others as a brief has them, with `kept` members as they are; what it has no member for is counted. */
export async function* carried(
  features: Features,
  left: Left,
  kept: readonly string[] = [],
): AsyncGenerator<unknown> {
  const names = new NameFinder();
  const members = [...STYLE, ...kept];
  for await (const feature of features) {
    // What is no feature is told where it is read.
    yield isObject(feature) ? carry(feature, names, members, left) : feature;
  }
}

function carry(
  feature: JsonObject,
  names: NameFinder,
  members: readonly string[],
  left: Left,
): JsonObject {
  const given = own(feature, 'properties');
  const properties = isObject(given) ? given : {};
  const written = names.find(properties);
  const made: Record<string, unknown> = written === null ? {} : { name: written };
  const used = new Set<string>();
  for (const [member, others] of Object.entries(MEANT)) {
    const key = others.find((other) => (textIn(properties, other) ?? '') !== '');
    if (key === undefined) continue;
    used.add(key);
    made[member] = plain(textIn(properties, key) ?? '');
  }
  const span = spanIn(properties);
  if (span !== null && made['when'] === undefined) {
    made['when'] = span;
    used.add('timespan');
  }
  for (const key of members) {
    const value = own(properties, key);
    if (value === undefined) continue;
    used.add(key);
    made[key] = value;
  }
  for (const [key, value] of Object.entries(properties)) {
    const isSaid = used.has(key) || value === null || value === '' || value === written;
    if (!isSaid) left.add(key, isObject(value) || Array.isArray(value) ? null : String(value));
  }
  const id = own(feature, 'id');
  const { type, ...rest } = featureOf(own(feature, 'geometry') ?? null, made);
  return { type, ...(id !== undefined && { id }), ...rest };
}

/** A text, or one that is said to be HTML, as the reader of KML has it. */
function textIn(properties: JsonObject, key: string): string | null {
  const value = own(properties, key);
  const text = isObject(value) && own(value, '@type') === 'html' ? own(value, 'value') : value;
  return typeof text === 'string' ? text : null;
}

/** An interval of KML, as a brief writes it. */
function spanIn(properties: JsonObject): string | null {
  const span = own(properties, 'timespan');
  if (!isObject(span)) return null;
  const [begin, end] = [own(span, 'begin'), own(span, 'end')];
  return `${typeof begin === 'string' && begin ? begin : '..'}/${typeof end === 'string' && end ? end : '..'}`;
}
