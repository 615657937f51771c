import { primaryOf } from '../brief/script';

/** What a quotation stands between. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** By what browsers use for `quotes: auto` (Unicode CLDR): the marks, and the languages that have them. */
const MARKS: readonly (readonly [open: string, close: string, languages: string])[] = [
  ['„', '“', 'bg cs de et hr is ka lt lv mk sk sl'],
  ['„', '”', 'hu pl ro'],
  ['«', '»', 'be ca el es fa it nb nn no ru uk'],
  ['«\u00a0', '\u00a0»', 'fr'],
  ['”', '”', 'fi he sv'],
  ['”', '“', 'ar'],
  ['「', '」', 'ja'],
  ['‘', '’', 'nl'],
];

/** The quotation marks of a language; the English ones if it has none here. */
export function quotationMarks(lang: string | null): QuotationMarks {
  const primary = primaryOf(lang ?? '');
  const found = MARKS.find(([, , languages]) => languages.split(' ').includes(primary));
  return found ? { open: found[0], close: found[1] } : { open: '“', close: '”' };
}
