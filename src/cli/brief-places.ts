import type { Article } from '../brief/brief';
import type { Site } from '../brief/check/finding';
import { articleSources } from '../brief/read/article-sources';
import { JsonPlaces } from '../brief/source/json-places';
import { firstBad, placeAt, placesIn, type TextPlace } from '../brief/source/text-places';
import { fileOf } from './folder-address';

/** Where something is: the file as seen from the folder that was opened, with line and column. */
export interface FilePlace extends TextPlace {
  readonly file: string;
}

interface OpenedFiles {
  /** The address of the brief. */
  readonly address: string;
  /** The parsed JSON of the brief; undefined if there is none. */
  readonly data: unknown;
  /** The bytes of the files read, by address. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly articles: readonly Pick<Article, 'id' | 'href'>[];
}

/** Finds where in their files the values of a brief and the words of its articles stand. */
export class BriefPlaces {
  readonly #opened: OpenedFiles;
  readonly #text: string;
  #values: JsonPlaces | null = null;
  #lines: ReturnType<typeof placesIn> | null = null;
  readonly #linesOf = new Map<string, ReturnType<typeof placesIn>>();

  constructor(opened: OpenedFiles) {
    this.#opened = opened;
    this.#text = new TextDecoder().decode(opened.bytes.get(opened.address));
  }

  /** Where the value of a JSON pointer stands; in a file that is not JSON, where it goes wrong. */
  ofPointer(pointer: string): FilePlace {
    const { address, data, bytes } = this.#opened;
    const file = fileOf(address);
    this.#values ??= new JsonPlaces(this.#text);
    if (data === undefined) {
      const bad = firstBad(bytes.get(address) ?? new Uint8Array());
      return { file, ...(bad ?? placeAt(this.#text, this.#values.wrong ?? 0)) };
    }
    this.#lines ??= placesIn(this.#text);
    return { file, ...this.#lines(this.#values.offsetOf(pointer)) };
  }

  /** Where a finding is: in the brief, or in an article, which may itself be in the brief. */
  of(site: Site): FilePlace {
    if (site.pointer !== undefined) return this.ofPointer(site.pointer);
    const { data, bytes, articles } = this.#opened;
    const href = articles.find(({ id }) => id === site.article)?.href ?? null;
    const written = href === null ? undefined : bytes.get(href);
    if (href === null || !written) {
      const holder = articleSources(data).find(({ id }) => id === site.article)?.pointer;
      return this.ofPointer(`${holder ?? ''}/text`);
    }
    const lines = this.#linesOf.get(href) ?? placesIn(new TextDecoder().decode(written));
    this.#linesOf.set(href, lines);
    return { file: fileOf(href), ...lines(site.offset) };
  }
}
