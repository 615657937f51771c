import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FeatureCollection, Geometry, LineString } from 'geojson';
import type { Band, Clip, Source, StatedBy } from '../../src/brief/brief';
import { type OpenedBrief, openBrief } from '../../src/state/open-brief';

/** The editor's words: in one language, or by language. */
export type Words = string | Readonly<Record<string, string>>;

/** A quote as a brief writes it: W3C Web Annotation's TextQuoteSelector, and the article that it is from. */
export interface Selector {
  readonly exact: string;
  readonly article?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Excerpt extends Selector {
  readonly topics?: readonly string[];
}

/** A phrase that names a place: at one place of an article, or wherever it stands in any. */
export type Mention = Selector | { readonly all: string };

/** What the briefs of this project write down for a place; `parseBrief` asks for far less. */
export interface WrittenPlace {
  readonly name: Words;
  readonly kind: string;
  readonly statedBy: StatedBy;
  readonly description: string;
  readonly basis?: string;
  readonly excerpts: readonly Excerpt[];
  readonly mentions?: readonly Mention[];
  readonly topics: readonly string[];
  readonly when?: string;
  readonly location?: string;
  readonly distancesTo?: readonly string[];
  readonly coordinateUncertaintyInMeters?: number;
  readonly approximate?: boolean;
  readonly clip?: Clip;
  readonly inferredEdge?: LineString;
  readonly band?: Band;
  readonly sources: readonly Source[];
}

interface WrittenArticle {
  readonly title: string;
  readonly href: string;
  readonly sha256: string;
}

export interface WrittenBrief extends FeatureCollection<Geometry | null, WrittenPlace> {
  readonly article?: WrittenArticle;
  readonly articles?: Readonly<Record<string, WrittenArticle>>;
  readonly topics: Readonly<Record<string, { readonly label: string }>>;
}

/** An article as it lies beside its brief. */
export interface ReadArticle extends WrittenArticle {
  readonly id: string;
  readonly bytes: Buffer;
  /** Decoded by the strict rule: a byte that is not UTF-8 throws. */
  readonly text: string;
}

export interface Folder {
  readonly name: string;
  readonly source: string;
  readonly data: WrittenBrief;
  readonly opened: OpenedBrief;
  /** In the order of the brief, the first of which quotes are from that name none. */
  readonly articles: readonly [ReadArticle, ...ReadArticle[]];
}

const geo = new URL('../../geo/', import.meta.url);

export const folderNames: readonly string[] = readdirSync(geo, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .filter((name) => existsSync(new URL(`${name}/brief.geojson`, geo)));

/** Reads geo/<name>/: the brief and the articles beside it. */
export async function readFolder(name: string): Promise<Folder> {
  const folder = new URL(`${name}/`, geo);
  const href = new URL('brief.geojson', folder).href;
  const opened = await openBrief((address) => readFile(new URL(address)), href);
  const data = opened.data as WrittenBrief;
  const written = Object.entries(data.articles ?? { article: data.article });
  const [first, ...others] = await Promise.all(
    written.flatMap(([id, article]) => (article ? [readArticle(id, article, folder)] : [])),
  );
  if (!first) throw new Error(`geo/${name}/ has no article`);
  const source = await readFile(new URL(href), 'utf8');
  return { name, source, data, opened, articles: [first, ...others] };
}

async function readArticle(id: string, article: WrittenArticle, folder: URL): Promise<ReadArticle> {
  const bytes = await readFile(new URL(article.href, folder));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { ...article, id, bytes, text };
}

/** All that the editor's words say, in whatever language. */
export function inAnyLanguage(words: Words): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words);
}

/** Every start at which the selector fits, compared code unit for code unit. */
export function fits(text: string, { exact, prefix = '', suffix = '' }: Selector): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(Math.max(0, at - prefix.length), at);
    const end = at + exact.length;
    if (before === prefix && text.slice(end, end + suffix.length) === suffix) starts.push(at);
  }
  return starts;
}
