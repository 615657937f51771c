import type { Brief, Place } from '../brief/brief';
import type { Fault } from '../brief/fault';
import type { JsonObject } from '../brief/json';
import type { Texts as ArticleTexts } from '../brief/read/articles';
import { BriefReader } from '../brief/read/brief-reader';
import type { FeatureSite } from '../brief/read/feature';
import { Flaw, Issues } from '../brief/read/issues';
import type { Ids } from '../brief/read/place-ids';
import type { Rare } from '../brief/read/rare/rare';
import { RareReader, seemsSwapped } from '../brief/read/rare-reader';
import { nameOf, saidOf } from '../brief/search/said';
import { sizeOf } from '../geometry/positions';
import { ArrivingIds } from './arriving-ids';
import { Columns } from './columns';
import { Shapes } from './shapes';
import { Texts } from './texts';

/** Everything of a file besides its features, with which each of them is read. */
export interface Head {
  /** The file without its features. */
  readonly root: JsonObject;
  readonly texts: ArticleTexts;
  readonly rare: Rare | null;
}

/** The ids of places, by their numbers in the order in which they were read. */
export interface KnownIds extends Ids {
  of(number: number): string;
  numberOf(id: string): number | null;
}

/** The share of the features that may be mistyped. */
const MOST_SWAPPED = 0.05;

/** While a file arrives, any place may still come. */
const ANY: ReadonlySet<string> = new (class extends Set<string> {
  override has(): boolean {
    return true;
  }
})();

/** What is kept of the features that were read: columns, words and ids of their places, and what is wrong with them. */
export class Contents {
  readonly columns = new Columns();
  readonly texts = new Texts();
  readonly shapes = new Shapes(this.columns);
  readonly ids: KnownIds;
  readonly #issues = new Issues(null);
  readonly #head: Head;
  readonly #reader: BriefReader;
  #brief: Brief;
  readonly #hidden = new Set<number>();
  #again: ReturnType<Contents['reader']> | null = null;
  #features = 0;
  #proposed = 0;
  #positions = 0;
  #swapped = 0;
  #isWide = false;

  /** `ids` replace those of a file. */
  constructor(head: Head, ids: KnownIds | null = null) {
    this.#head = head;
    this.ids = ids ?? new ArrivingIds((number) => this.columns.feature.at(number));
    this.#reader = new BriefReader(head.root, head.texts, new RareReader(head.rare), this.#issues);
    this.#brief = this.#reader.briefOf([], 0, ANY);
  }

  /** Sound places. */
  get length(): number {
    return this.columns.length;
  }

  /** Sound places that have not been merged into others. */
  get shown(): number {
    return this.length - this.#hidden.size;
  }

  /** Features that were read, sound or not. */
  get features(): number {
    return this.#features;
  }

  /** Positions of all geometries. */
  get positions(): number {
    return this.#positions;
  }

  /** Features with an impossible latitude that would be a possible longitude. */
  get swapped(): number {
    return this.#swapped;
  }

  /** Whether so far no place is more than 90° east or west of Greenwich, and several have such a latitude. */
  get seemsSwapped(): boolean {
    return !this.#isWide && this.#swapped > Math.max(1, this.#features * MOST_SWAPPED);
  }

  get faults(): readonly Fault[] {
    return this.#issues.list();
  }

  /** Everything but the places: a new object whenever there is more to know. */
  get brief(): Brief {
    const { kinds, topics } = this.#reader.terms;
    const { kinds: known, topics: named } = this.#brief;
    if (kinds.size !== known.size || topics.length !== named.length) {
      this.#brief = { ...this.#brief, kinds, topics };
    }
    return this.#brief;
  }

  /** `brief` once everything has been read. */
  finish(): Brief {
    this.#brief = { ...this.brief, featureCount: this.#features - this.#proposed };
    return this.#brief;
  }

  /** Reads the next feature: a value, or why there is none. */
  add(feature: unknown, siteOf: (index: number) => FeatureSite = inList): void {
    const index = this.#features++;
    const site = siteOf(index);
    const place =
      feature instanceof Flaw
        ? feature.within(site.pointer)
        : this.#reader.read(feature, site, this.ids);
    if (place === null) this.#proposed += 1;
    else if (place instanceof Flaw) {
      this.#issues.lose(index, place);
      if (seemsSwapped(place)) this.#swapped += 1;
    } else {
      this.columns.push(place, index);
      this.#isWide ||= Math.abs(this.columns.lon.at(this.length - 1)) > 90;
      this.texts.push(nameOf(place).text, restOf(this.#brief, place));
      this.#positions += sizeOf(place.geometry);
    }
  }

  /** Changes the geometry of a place, and nothing else. */
  reshape(number: number, feature: unknown): void {
    this.#again ??= this.reader();
    const place = this.#again(feature, number);
    if (place) this.columns.move(number, place.geometry);
    this.shapes.forget(number);
  }

  /** Hides a place that has been merged into another, by taking its position away. */
  hide(number: number): void {
    this.#hidden.add(number);
    this.columns.move(number, null);
    this.shapes.forget(number);
  }

  /** Takes members that follow the features in the file and do not affect how these are read. */
  describe(root: JsonObject): void {
    const { texts, rare } = this.#head;
    const reader = new BriefReader(root, texts, new RareReader(rare), new Issues(null));
    const { kinds, topics } = this.brief;
    this.#brief = { ...reader.briefOf([], 0, ANY), kinds, topics };
  }

  /** Reads places a second time, without reporting what is wrong with them. */
  reader(): (feature: unknown, number: number) => Place | null {
    const { root, texts, rare } = this.#head;
    const reader = new BriefReader(root, texts, new RareReader(rare), new Issues(null));
    return (feature, number) => {
      const id = this.ids.of(number);
      const same = { take: () => null, make: () => id };
      const place = reader.read(feature, inList(this.columns.feature.at(number)), same);
      return place === null || place instanceof Flaw ? null : { ...place, id };
    };
  }
}

/** All text about a place but its name. Most places in other people's files have a description at most. */
function restOf(brief: Brief, place: Place): string {
  const { local, excerpts, mentions, images, description, basis } = place;
  if (local || images || excerpts.length + mentions.length > 0) {
    return saidOf(brief, place)
      .map(({ text }) => text)
      .join('\n');
  }
  return basis ? `${description ?? ''}\n${basis}` : (description ?? '');
}

function inList(index: number): FeatureSite {
  const pointer = `/features/${index}`;
  return { index, pointer, geometryPointer: `${pointer}/geometry` };
}
