import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name that people have marked in a text, in UTF-16 units of it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  /** Where it is, latitude and longitude, where they said so. */
  readonly at: readonly [number, number] | null;
  readonly geonames: number;
  /** What kind of use it is (GeoWebNews), or ''. */
  readonly use: string;
  /** GeoNames' code of the kind of place, or ''. */
  readonly feature: string;
}

export interface MarkedText {
  readonly text: string;
  readonly marked: readonly Marked[];
}

export interface Corpus {
  readonly name: string;
  readonly texts: readonly MarkedText[];
}

/** The corpora of a folder, in the format of the Pragmatic Guide to Geoparsing Evaluation: each an XML file of articles. */
export function readCorpora(folder: string): Corpus[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.xml$/, ''),
      texts: readTexts(readFileSync(join(folder, file), 'utf8')),
    }));
}

function readTexts(xml: string): MarkedText[] {
  return [...xml.matchAll(/<article\b[\s\S]*?<\/article>/g)].map(([article]) => {
    const text = content(article, 'text');
    const units = unitsOf(text);
    const marked = [...article.matchAll(/<toponym>[\s\S]*?<\/toponym>/g)].flatMap(([toponym]) => {
      const found = readMarked(toponym, text, units);
      return found ? [found] : [];
    });
    return { text, marked };
  });
}

function readMarked(xml: string, text: string, units: readonly number[]): Marked | null {
  const phrase = content(xml, 'phrase') || content(xml, 'extractedName') || content(xml, 'name');
  const said = units[Number(content(xml, 'start'))] ?? -1;
  const start = nearest(text, phrase, said);
  if (phrase === '' || start < 0) return null;
  const lat = content(xml, 'lat') || content(xml, 'latitude');
  const lon = content(xml, 'lon') || content(xml, 'longitude');
  return {
    start,
    end: start + phrase.length,
    phrase,
    at: lat && lon ? [Number(lat), Number(lon)] : null,
    geonames: Number(/geonameid="(\d+)"/.exec(xml)?.[1] ?? content(xml, 'geonamesID')) || 0,
    use: content(xml, 'type'),
    feature: content(xml, 'fcode'),
  };
}

/** Offsets count code points, and some are a few off: the nearest place at which the phrase stands is meant. */
function nearest(text: string, phrase: string, said: number): number {
  if (said < 0) return -1;
  const after = text.indexOf(phrase, said);
  const before = text.lastIndexOf(phrase, said);
  const best =
    before < 0 ? after : after < 0 ? before : said - before < after - said ? before : after;
  return best >= 0 && Math.abs(best - said) <= 40 ? best : -1;
}

/** The UTF-16 offset of each code point. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return units;
}

function content(xml: string, tag: string): string {
  const raw = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? '';
  const data = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(raw)?.[1];
  return data ?? raw.replaceAll(/&(lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);/gi, entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function entity(_: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return ENTITIES[name] ?? String.fromCodePoint(code);
}
