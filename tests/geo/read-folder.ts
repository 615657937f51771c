import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Source, StatedBy } from '../../src/brief/brief';

/** A quote as a brief writes it: W3C Web Annotation's TextQuoteSelector. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Excerpt extends Selector {
  readonly topics?: readonly string[];
}

/** What the briefs of this project write down for a place; `parseBrief` asks for far less. */
export interface WrittenPlace {
  readonly name: string;
  readonly kind: string;
  readonly statedBy: StatedBy;
  readonly description: string;
  readonly basis?: string;
  readonly excerpts: readonly Excerpt[];
  readonly mentions?: readonly Selector[];
  readonly topics: readonly string[];
  readonly when?: string;
  readonly location?: string;
  readonly distancesTo?: readonly string[];
  readonly coordinateUncertaintyInMeters?: number;
  readonly approximate?: boolean;
  readonly sources: readonly Source[];
}

export interface WrittenBrief extends FeatureCollection<Geometry | null, WrittenPlace> {
  readonly article: { readonly title: string; readonly href: string; readonly sha256: string };
  readonly topics: Readonly<Record<string, { readonly label: string }>>;
}

export interface Folder {
  readonly source: string;
  readonly data: WrittenBrief;
  readonly articleBytes: Buffer;
  /** The article, decoded by the strict rule: a byte that is not UTF-8 throws. */
  readonly text: string;
}

const geo = new URL('../../geo/', import.meta.url);

export const folderNames: readonly string[] = readdirSync(geo, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .filter((name) => existsSync(new URL(`${name}/brief.geojson`, geo)));

/** Reads geo/<name>/: the brief and the article beside it. */
export function readFolder(name: string): Folder {
  const source = readFileSync(new URL(`${name}/brief.geojson`, geo), 'utf8');
  const data = JSON.parse(source) as WrittenBrief;
  const articleBytes = readFileSync(new URL(`${name}/${data.article.href}`, geo));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(articleBytes);
  return { source, data, articleBytes, text };
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
