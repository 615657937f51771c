import type { FormatValues } from './format-fault';
import { isList, isObject } from './json';
import { cut } from './text';
import type { WarningValues } from './warning';

/** A value found in the file, shortened: long text is cut, lists and objects are emptied. */
export type Found = string | number | boolean | null | undefined | readonly [] | NoValues;
export type NoValues = Readonly<Record<never, never>>;

/** What the author probably meant, or null. */
export type Meant = string | null;

/**
 * Why a brief could not be read at all. These sentences are loaded first, since perhaps nothing else will load. `url`
 * is null for a brief inside the page.
 */
export interface OpeningValues {
  unreachable: { url: string };
  'http-status': { url: string; status: string };
  'redirect-refused': { url: string; target: string };
  timeout: { url: string; seconds: number };
  'too-large': { url: string; megabytes: number };
  'not-utf8': { url: string | null };
  /** From a disk, or from kept files; `reason` is the words of whatever reads them. */
  unreadable: { url: string; reason: string };
  'not-an-address': { address: string };
  empty: { url: string | null };
  /** `reason` is the parser's, in its own words. */
  'not-json': { url: string | null; reason: string };
  /** Digests as in Subresource Integrity. */
  'brief-altered': { url: string; digest: string; expected: string };
  'brief-unchecked': { url: string };
  /** `title` is null where the brief has one article. */
  'article-missing': { title: string | null; why: Fault };
  /** `reason` is the exception. */
  unexpected: { reason: string };
}

/** What readers miss of a brief that was read. `name` is the name of a place. */
export interface ReadingValues {
  'too-deep': { url: string | null; most: number };
  /** `text` is what the object became, such as `[object Object]`. */
  'object-as-text': { url: string | null; text: string };
  'too-many-faults': { faults: number; warnings: number };

  'root-shape': { found: Found };
  'root-type': { found: Found; meant: Meant };
  topojson: NoValues;
  'features-shape': { found: Found; slip: Meant };
  'features-limit': { count: number; most: number };
  crs: { found: Found; isDrawn: boolean };
  'corrections-shape': { found: Found };
  'corrections-limit': { count: number; most: number };
  /** `member` is what it lacks. */
  correction: { member: 'date' | 'note'; found: Found };

  'text-shape': { member: string; found: Found };
  date: { found: Found };
  /** For words that may stand in several languages. */
  'local-empty': { member: string };

  'articles-shape': { found: Found };
  'articles-limit': { count: number; most: number };
  'article-id': { found: Found; most: number };
  'article-shape': { found: Found };
  'article-title': NoValues;
  'article-source': NoValues;
  'article-text': { found: Found };
  'article-href': { found: Found };
  'article-limit': { length: number; most: number };
  'article-empty': NoValues;
  'article-html': NoValues;
  /** Digests in hex. */
  'article-altered': { digest: string; expected: string };

  'kind-limit': { id: Found; most: number; longest: number };

  'topic-limit': { id: Found; most: number; longest: number };

  'feature-shape': { found: Found };
  'feature-type': { found: Found; meant: Meant };
  'properties-shape': { found: Found };
  'name-shape': { found: Found; slip: Meant };
  /** `holder` is the number of the feature that has the id, counted from 1. */
  'id-taken': { id: string; name: string; holder: number };

  'geometry-absent': { slip: Meant };
  'geometry-shape': { found: Found };
  'geometry-type': { found: Found; meant: Meant };
  'geometry-member': { member: string; type: string; slip: Meant };
  'geometry-limit': { most: number };
  'geometry-depth': { most: number };
  'list-shape': { found: Found };
  'list-empty': NoValues;
  'line-short': NoValues;
  'ring-short': { count: number };
  'ring-open': { first: readonly number[]; last: readonly number[] };
  'position-shape': { found: Found };
  longitude: { found: Found };
  latitude: { found: Found };
  'longitude-range': { degrees: number; advice: PositionAdvice | null };
  'latitude-range': { degrees: number; advice: PositionAdvice | null };

  uncertainty: { found: Found };
  extent: { member: 'clip' | 'inferredEdge' | 'band'; found: Found };
  'band-center': { name: string; from: string };
  'sources-shape': { found: Found };
  'source-name': { found: Found };
  'images-shape': { found: Found };
  /** `member` is what it lacks. */
  image: { member: 'href' | 'alt' | 'credit'; found: Found };

  'quotes-shape': { list: QuoteList; name: string; found: Found };
  'quotes-limit': { list: QuoteList; name: string; count: number; most: number };
  'quote-shape': { name: string; found: Found };
  'quote-article': { name: string; found: Found; meant: Meant };
  'quote-exact': { name: string; found: Found };
  'quote-context-shape': { name: string; quote: Found };
  'quote-limit': { name: string; most: number };
  'all-shape': { name: string; found: Found };
  'all-absent': { name: string; words: Found; nearest: Unlike | null };
  'all-limit': { name: string; words: Found; most: number };
  'except-shape': { name: string; found: Found };
  'except-limit': { name: string; count: number; most: number };
  'translation-shape': { name: string; found: Found };
  'quote-broken': { name: string; quote: Found };
  'quote-absent': { name: string; quote: Found; nearest: Unlike | null };
  /** The words are there. `before` and `after` say how their surroundings differ, or are null where they do not. */
  'quote-context': {
    name: string;
    quote: Found;
    prefix: string;
    suffix: string;
    before: Unlike | null;
    after: Unlike | null;
  };
}

export type QuoteList = 'excerpts' | 'mentions';

/** What a position out of range probably means. `longitude` is how to write it across the date line. */
export type PositionAdvice = 'swapped' | 'metres' | { readonly longitude: number };

/** How a passage of the article differs from the words that were looked for. */
export type Unlike =
  /**
   * Different words: the passage, with the words that the quote lacks in brackets, and the quote's own words instead.
   */
  | { readonly differ: 'words'; readonly passage: string; readonly quote: string }
  /** Nothing is alike. */
  | { readonly differ: 'all' }
  /** White space at an end. */
  | { readonly differ: 'ends' }
  /** The Unicode normal form. */
  | { readonly differ: 'form' }
  | { readonly differ: 'capitals' }
  /** White space only. `first` is null where letters stand beside it. */
  | { readonly differ: 'space'; readonly first: Parted | null }
  | { readonly differ: 'characters'; readonly first: Parted };

/** The first characters that differ; either may be empty. */
export interface Parted {
  readonly article: string;
  readonly quote: string;
}

/** What can go wrong in a file too large to be read whole, which is read as it arrives. */
export interface ArrivingValues {
  /** `reason` is the parser's, in its own words. */
  'feature-json': { reason: string };
  'feature-bytes': { megabytes: number };
  'feature-deep': { most: number };
  /** Reading ended at a limit of the dashboard. */
  'limit-reached': { limit: ReadLimit; most: number };
  /** The connection was lost, or the file ends too early. */
  'broke-off': { url: string | null };
  /** A server sends no parts of an archive of tiles that is too large to be read whole. */
  'archive-ranges': { url: string | null; megabytes: number };
  /** A tile of an archive is not sound. */
  'tile-broken': { z: number; x: number; y: number };
}

export type ReadLimit = 'bytes' | 'features' | 'positions' | 'text';

/** What went wrong while a brief was shown. */
export interface ShowingValues {
  'src-blank': NoValues;
  'brief-not-given': NoValues;
  /** `text` is what the brief became on its way. */
  'brief-as-text': { text: string };
  'place-undrawn': { name: string };
}

/** Every code, and the values for its sentence. Codes never change: pages may rely on them. */
export interface FaultValues
  extends OpeningValues,
    ReadingValues,
    WarningValues,
    ArrivingValues,
    FormatValues,
    ShowingValues {}

export type OpeningCode = keyof OpeningValues;
export type ArrivingCode = keyof ArrivingValues;
export type FaultCode = keyof FaultValues;
export type WarningCode = keyof WarningValues;
export type FormatCode = keyof FormatValues;
/** What readers may miss in any brief. */
export type ReaderCode = Exclude<FaultCode, FormatCode | WarningCode>;

/** Something wrong in a brief, in no language: `src/text/` has the sentences. */
export type Fault<Code extends FaultCode = FaultCode> = {
  readonly [C in Code]: {
    /** `fault`: a reader misses something. `warning`: only the author need know. */
    readonly severity: 'fault' | 'warning';
    readonly code: C;
    /** JSON pointer (RFC 6901) to the place in the file. */
    readonly pointer: string;
    readonly values: Readonly<FaultValues[C]>;
    /** Index of the feature that this loses; null for none. */
    readonly lostFeature: number | null;
  };
}[Code];

/** A fault that costs readers something, but not a whole feature. */
export function faultAt<Code extends FaultCode>(
  pointer: string,
  code: Code,
  values: FaultValues[Code],
): Fault {
  // The signature keeps code and values together; the compiler cannot follow that into the union.
  return { severity: 'fault', code, pointer, values, lostFeature: null } as Fault;
}

/** How much of a text a fault keeps, in code units. */
const LONGEST = 60;

/** Shortens a value of the file, for a fault to hold. */
export function found(value: unknown): Found {
  if (typeof value === 'string') return cut(value, LONGEST);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === undefined || value === null) return value;
  if (isList(value)) return [];
  return isObject(value) ? {} : String(value);
}
