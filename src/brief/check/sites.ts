import type { Brief, Place, Quote } from '../brief';
import { at, isList, isObject, type JsonObject, own } from '../json';
import { type WrittenArticle, writtenArticles } from '../read/article-sources';
import type { Site } from './finding';

const NOTHING: JsonObject = {};

/** A brief, and where in its file everything stands. */
export class Sites {
  readonly brief: Brief;
  readonly #data: JsonObject;
  readonly #articles: ReadonlyMap<string, WrittenArticle>;
  readonly #features = new Map<string, number>();

  constructor(brief: Brief, data: unknown) {
    this.brief = brief;
    this.#data = isObject(data) ? data : NOTHING;
    this.#articles = new Map(writtenArticles(this.#data).map((written) => [written.id, written]));
    const features = own(this.#data, 'features');
    if (!isList(features)) return;
    features.forEach((feature, index) => {
      const id = isObject(feature) ? own(feature, 'id') : undefined;
      const key = String(id);
      if (!this.#features.has(key)) this.#features.set(key, index);
    });
  }

  /** A place, or a member of its properties. */
  of(place: Place, member?: string): Site {
    const feature = this.#pointerOf(place);
    if (member === undefined) return { pointer: feature };
    const pointer = at(feature, 'properties');
    return { pointer: this.has(place, member) ? at(pointer, member) : pointer };
  }

  geometryOf(place: Place): Site {
    return { pointer: at(this.#pointerOf(place), 'geometry') };
  }

  /** One of its quotes. */
  ofQuote(place: Place, list: 'excerpts' | 'mentions', quote: Quote): Site {
    const written = own(this.#propertiesOf(place), list);
    const pointer = at(at(this.#pointerOf(place), 'properties'), list);
    if (!isList(written)) return { pointer };
    const twins = place[list].filter(({ exact }) => exact === quote.exact);
    const slots = written.flatMap((one, index) =>
      isObject(one) && (own(one, 'all') ?? own(one, 'exact')) === quote.exact ? [index] : [],
    );
    const index = slots[twins.indexOf(quote)] ?? slots[0];
    return { pointer: index === undefined ? pointer : at(pointer, index) };
  }

  /** An article’s entry. */
  articlePointer(id: string): string {
    return this.#articles.get(id)?.pointer ?? '/article';
  }

  /** An article as it is written. */
  writtenArticle(id: string): JsonObject {
    const written = this.#articles.get(id)?.value;
    return isObject(written) ? written : NOTHING;
  }

  /** Whether the file has that member, even if its value was not sound. */
  has(place: Place, member: string): boolean {
    return own(this.#propertiesOf(place), member) !== undefined;
  }

  #pointerOf({ id }: Place): string {
    const index = this.#features.get(id);
    return index === undefined ? '' : `/features/${index}`;
  }

  #propertiesOf({ id }: Place): JsonObject {
    const features = own(this.#data, 'features');
    const index = this.#features.get(id);
    const feature = isList(features) && index !== undefined ? features[index] : this.#data;
    const properties = isObject(feature) ? own(feature, 'properties') : undefined;
    return isObject(properties) ? properties : NOTHING;
  }
}
