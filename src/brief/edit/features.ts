import { isList, isObject, type JsonObject, own } from '../json';
import { articleSources } from '../read/article-sources';
import { wordsIn } from './words';

/** A feature of the document, as it stands in the file. */
export interface EditedFeature {
  /** The id as places have it; for a feature without one, its number. */
  readonly key: string;
  readonly index: number;
  readonly feature: JsonObject;
  readonly properties: JsonObject;
}

/** Every feature that can be edited; what is not an object is left to whoever can mend the file. */
export function featuresOf(document: JsonObject): readonly EditedFeature[] {
  const features = own(document, 'features');
  if (!isList(features)) return [];
  return features.flatMap((feature, index) => {
    if (!isObject(feature)) return [];
    const properties = own(feature, 'properties');
    const key = keyOf(feature, index);
    return [{ key, index, feature, properties: isObject(properties) ? properties : {} }];
  });
}

export function featureOf(document: JsonObject, key: string): EditedFeature | null {
  return featuresOf(document).find((each) => each.key === key) ?? null;
}

/** A feature's name; empty where it has none. */
export function nameOf({ properties }: EditedFeature): string {
  return wordsIn(own(properties, 'name')).text;
}

/** The headline of the first article; empty where there is none. */
export function titleOf(document: JsonObject): string {
  return articleSources(document)[0]?.title ?? '';
}

function keyOf(feature: JsonObject, index: number): string {
  const id = own(feature, 'id');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `#${index + 1}`;
}
