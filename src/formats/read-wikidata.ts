import { isList, isObject, type JsonObject, own } from '../brief/json';
import { featureOf, type Left } from './format';
import { objectIn } from './read-storymap';

const EARTH = 'http://www.wikidata.org/entity/Q2';
/** The entities of a Wikidata answer, each under its id; null for anything else. */
export function entitiesIn(data: unknown): readonly JsonObject[] | null {
  const entities = isObject(data) ? own(data, 'entities') : null;
  if (!isObject(entities)) return null;
  const found = Object.values(entities).filter(isObject);
  return found.some((entity) => isObject(own(entity, 'claims'))) ? found : null;
}

/** Their names and positions (P625): of several positions the preferred one, or the first. */
export function* readWikidata(entities: readonly JsonObject[], left: Left): Generator<object> {
  for (const entity of entities) {
    const id = String(own(entity, 'id'));
    if (!isObject(own(entity, 'claims'))) continue;
    const [name, description] = ['labels', 'descriptions'].map((key) => textIn(entity, key));
    yield {
      id,
      ...featureOf(positionOf(entity, left), {
        ...(name && { name }),
        ...(description && { description }),
        sources: [{ name: 'Wikidata', url: `https://www.wikidata.org/wiki/${id}` }],
      }),
    };
  }
}

/** In English or for all languages, else the first: a file of another format has room for one. */
function textIn(entity: JsonObject, key: string): string | null {
  const texts = objectIn(entity, key);
  const all = ['en', 'mul', ...Object.keys(texts)].map((language) =>
    own(objectIn(texts, language), 'value'),
  );
  return all.find((text) => typeof text === 'string') ?? null;
}

function positionOf(entity: JsonObject, left: Left): unknown {
  const all = own(objectIn(entity, 'claims'), 'P625');
  const valued = (isList(all) ? all : []).filter(isObject).flatMap((claim) => {
    const rank = own(claim, 'rank');
    const value = own(objectIn(objectIn(claim, 'mainsnak'), 'datavalue'), 'value');
    return isObject(value) && rank !== 'deprecated' ? [{ rank, value }] : [];
  });
  const [first, ...more] = valued.toSorted(
    (a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'),
  );
  for (const { value } of more) {
    left.add('P625', `${own(value, 'latitude')}, ${own(value, 'longitude')}`);
  }
  if (!first) return null;
  const globe = own(first.value, 'globe') ?? EARTH;
  // A crater on the Moon is reported with its globe.
  if (globe !== EARTH) return globe;
  return {
    type: 'Point',
    coordinates: [own(first.value, 'longitude'), own(first.value, 'latitude')],
  };
}
