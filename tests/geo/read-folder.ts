import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FeatureCollection, Geometry, LineString } from 'geojson';
import type { Band, Clip, Source, StatedBy } from '../../src/brief/brief';
import { openBrief } from '../../src/state/open-brief';

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
  readonly clip?: Clip;
  readonly inferredEdge?: LineString;
  readonly band?: Band;
  readonly sources: readonly Source[];
}

export interface WrittenBrief extends FeatureCollection<Geometry | null, WrittenPlace> {
  readonly article: { readonly title: string; readonly href: string; readonly sha256: string };
  readonly topics: Readonly<Record<string, { readonly label: string }>>;
}

export interface Folder {
  readonly name: string;
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
export async function readFolder(name: string): Promise<Folder> {
  const href = new URL(`${name}/brief.geojson`, geo).href;
  const { data, files } = await openBrief((address) => readFile(new URL(address)), href);
  const [source = new Uint8Array(), articleBytes = new Uint8Array()] = files.values();
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(articleBytes);
  return {
    name,
    source: new TextDecoder().decode(source),
    data: data as WrittenBrief,
    articleBytes: Buffer.from(articleBytes),
    text,
  };
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
