import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'texts');

/** A name that was marked by hand. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Latitude and longitude; null for a place that the gazetteer need not have. */
  readonly at: readonly [number, number] | null;
}

export interface MarkedText {
  readonly file: string;
  readonly language: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

/** The texts of the folder: `{Paris=48.85,2.35}` marks a name and where it is, `{Main Street=?}` one of nowhere. */
export function markedTexts(): MarkedText[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      file,
      language: file.slice(0, 2),
      ...unmark(readFileSync(join(FOLDER, file), 'utf8')),
    }));
}

function unmark(source: string): { text: string; names: MarkedName[] } {
  let text = '';
  let last = 0;
  const names: MarkedName[] = [];
  for (const { 0: whole, 1: name = '', 2: at = '', index } of source.matchAll(
    /\{([^=}]+)=([^}]+)\}/g,
  )) {
    text += source.slice(last, index);
    last = index + whole.length;
    const [lat, lon] = at.split(',').map(Number);
    const start = text.length;
    text += name;
    names.push({
      start,
      end: text.length,
      name,
      at: lat !== undefined && lon !== undefined ? [lat, lon] : null,
    });
  }
  return { text: text + source.slice(last), names };
}
