import { isList, isObject, type JsonObject, own } from '../brief/json';

/** Anything deeper is not part of a place's record. */
const DEEPEST = 6;

/**
 * Replaces values that carry their type by what they are: `{"$numberDouble": "12.5"}` of MongoDB, `{"N": "12.5"}` of
 * DynamoDB, `{"type": "Property", "value": 5}` of NGSI-LD. The same object where there are none.
 */
export function bare(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  if (isList(value)) return bareList(value, depth);
  if (!isObject(value)) return value;
  const typed = typedIn(value);
  if (typed !== undefined) return bare(typed, depth + 1);
  let made: Record<string, unknown> | null = null;
  for (const key of Object.keys(value)) {
    const one = value[key];
    const other = typeof one === 'object' ? bare(one, depth + 1) : one;
    if (other !== one) {
      made ??= { ...value };
      made[key] = other;
    }
  }
  return made ?? value;
}

function bareList(list: readonly unknown[], depth: number): unknown {
  // Notion lists the runs of a text, RDF the values of a property.
  const runs = list.map((one) => (isObject(one) ? own(one, 'plain_text') : null));
  if (list.length > 0 && runs.every((run) => typeof run === 'string')) return runs.join('');
  const [only] = list;
  const single = isObject(only) && list.length === 1 ? literalIn(only) : undefined;
  if (single !== undefined) return single;
  return list.some((one) => typeof one === 'object')
    ? list.map((one) => bare(one, depth + 1))
    : list;
}

/** A literal of RDF, in RDF/JSON or in JSON-LD. */
function literalIn(value: JsonObject): unknown {
  const isTyped = /^(?:literal|uri)$/.test(String(own(value, 'type')));
  return isTyped ? own(value, 'value') : own(value, '@value');
}

/** Members whose name is the type of the one value within: Firestore's and DynamoDB's. */
const NAMES_OF_TYPES =
  /^(?:(?:string|integer|double|boolean|timestamp|geoPoint|reference|null|array|map)Value|S|N|BOOL|M|L)$/;

function typedIn(value: JsonObject): unknown {
  const type = own(value, 'type');
  if (/^(?:Geo)?Property$/.test(String(type))) return own(value, 'value');
  const [key = '', ...more] = Object.keys(value);
  // In Notion, a value is the member that its type names.
  const isNamed =
    typeof type === 'string' &&
    Object.keys(value).every((one) => /^(?:id|type)$/.test(one) || one === type);
  if (isNamed) return own(value, type);
  if (more.length > 0) return undefined;
  if (/^\$number/.test(key)) return Number(value[key]);
  if (/^\$(?:oid|date)$/.test(key)) return value[key];
  if (!NAMES_OF_TYPES.test(key)) return undefined;
  const typed = value[key];
  return isObject(typed) && /^(?:array|map)Value$/.test(key)
    ? (own(typed, 'values') ?? own(typed, 'fields') ?? null)
    : typed;
}
