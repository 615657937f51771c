/** A stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export type Stretch = readonly [start: number, end: number];

/** Whose words something was found in: another name, what the editor says, a report, what happened there. */
export type FoundIn = 'name' | 'editor' | 'report' | 'event';

/** Some words around what was found, verbatim. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Stretch[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  readonly source: FoundIn;
  /** Id of the article, where a report says it. */
  readonly article: string | null;
  /** BCP 47 tag; null where the file does not say it. */
  readonly lang: string | null;
}

/** How a place was found. */
export interface Hit {
  /** Where in its name, as shown. */
  readonly name: readonly Stretch[];
  /** Null where the name contains all of it. */
  readonly snippet: Snippet | null;
}

/** What was found of the words that a reader searches for. */
export interface Found {
  /** By place id, the best-fitting names first. */
  readonly places: ReadonlyMap<string, Hit>;
  /** Where in the articles, in reading order. */
  readonly passages: readonly {
    readonly article: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** More passages match than are listed. */
  readonly hasMore: boolean;
}
