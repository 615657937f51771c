import { isList, isObject, type JsonObject, own } from '../brief/json';
import { featureOf, type Left } from './format';
import { objectIn } from './read-storymap';

interface Quoted {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

interface Gathered {
  name: string | null;
  geometry: unknown;
  readonly mentions: Quoted[];
  readonly excerpts: Quoted[];
}

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/): all annotations of one thing make one place. Their
 * quotes are from the article that they annotate, which is to be put beside the brief.
 */
export function* readAnnotations(data: unknown, left: Left): Generator<JsonObject> {
  const places = new Map<string, Gathered>();
  const next = nextOf(data);
  if (next !== null) left.add('next', next);
  for (const annotation of annotationsIn(data)) gather(annotation, places, left);
  for (const { name, geometry, mentions, excerpts } of places.values()) {
    const written = name ?? mentions[0]?.exact ?? null;
    yield featureOf(geometry, {
      ...(written !== null && { name: written }),
      ...(mentions.length > 0 && { mentions }),
      ...(excerpts.length > 0 && { excerpts }),
    });
  }
}

function annotationsIn(data: unknown): readonly JsonObject[] {
  if (isList(data)) return data.filter(isObject);
  if (!isObject(data)) return [];
  const items = ['items', 'rows'].map((key) => own(pageOf(data), key)).find(isList);
  if (items) return items.filter(isObject);
  return own(data, 'target') === undefined ? [] : [data];
}

/** The first page of a collection, if it is embedded. */
function pageOf(data: JsonObject): JsonObject {
  const first = own(data, 'first');
  return own(data, 'items') === undefined && isObject(first) ? first : data;
}

/** The address of the next page, which is not read. */
function nextOf(data: unknown): string | null {
  const next = isObject(data) ? own(pageOf(data), 'next') : null;
  const id = isObject(next) ? own(next, 'id') : next;
  return typeof id === 'string' ? id : null;
}

function gather(annotation: JsonObject, places: Map<string, Gathered>, left: Left): void {
  const body = own(annotation, 'body');
  const bodies = listOf(body).map(bodyOf).filter(isObject);
  const quotes = quotesOf(annotation);
  const [quote] = quotes;
  if (!quote) {
    left.add('target', String(own(annotation, 'id') ?? ''));
    return;
  }
  const isFeature = (one: JsonObject) =>
    own(one, 'type') === 'Feature' || isObject(own(one, 'geometry'));
  const [main = {}] = bodies.filter(isFeature).concat(bodies);
  const link = bodies
    .map((one) => own(one, 'id') ?? own(one, 'value'))
    .find((id) => /^(?:https?|urn):/.test(String(id)));
  const key = String(own(main, 'id') ?? link ?? quote.exact);
  const title = own(objectIn(main, 'properties'), 'title') ?? own(main, 'label');
  const place = places.get(key) ?? { name: null, geometry: null, mentions: [], excerpts: [] };
  places.set(key, place);
  place.name ??= typeof title === 'string' ? title : null;
  place.geometry ??= own(main, 'geometry') ?? null;
  const purposes = bodies.map((one) => own(one, 'purpose'));
  const tells = purposes.includes('describing') || own(annotation, 'motivation') === 'describing';
  (tells ? place.excerpts : place.mentions).push(...quotes);
  // Hypothesis has what was noted beside the target.
  for (const key of ['text', 'tags']) {
    const noted = listOf(own(annotation, key)).filter(Boolean).join(', ');
    if (noted) left.add(key, noted);
  }
  for (const one of bodies) {
    if (own(one, 'type') !== 'TextualBody' || own(one, 'value') === link) continue;
    left.add(String(own(one, 'purpose') ?? 'body'), String(own(one, 'value') ?? ''));
  }
}

/** What a body stands for: the feature that it names as its source; or the address that it is, or has as its source. */
function bodyOf(body: unknown): unknown {
  if (typeof body === 'string') return { id: body };
  if (!isObject(body)) return body;
  const source = own(body, 'source');
  if (typeof source === 'string') return { ...body, id: source };
  const isFeature = isObject(source) && own(source, 'type') === 'Feature';
  return isFeature ? { ...source, purpose: own(body, 'purpose') } : body;
}

/** One quote for each target: its bodies are about all of them. */
function quotesOf(annotation: JsonObject): readonly Quoted[] {
  return listed(own(annotation, 'target')).flatMap((target) => {
    const quote = quoteIn(listed(own(target, 'selector')));
    return quote ? [quote] : [];
  });
}

/** Several selectors of a target select the same words. Where one refines another, the inner one is meant. */
function quoteIn(selectors: readonly JsonObject[]): Quoted | null {
  const inner = selectors.flatMap((one) => listed(own(one, 'refinedBy')));
  if (inner.length > 0) return quoteIn(inner);
  const selector = selectors.find((one) => own(one, 'type') === 'TextQuoteSelector');
  const exact = selector && own(selector, 'exact');
  if (!selector || typeof exact !== 'string') return null;
  const [prefix, suffix] = [own(selector, 'prefix'), own(selector, 'suffix')];
  return {
    exact,
    ...(typeof prefix === 'string' && prefix !== '' && { prefix }),
    ...(typeof suffix === 'string' && suffix !== '' && { suffix }),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [value];
}

function listed(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}
