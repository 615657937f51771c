import type { Run } from './people';
import { insert, type Span, spanOf } from './span';
import type { Token } from './tokens';

const NUMBER = String.raw`(\d[\d.,\u00a0\u202f]*\d|\d|a few|several)`;
const UNIT = `(km|kms|kilomet(?:er|re)s?|mi|miles?|nautical miles?|nm|met(?:er|re)s?|m|Kilometern?|kilómetros|kilomètres|км|километр(?:ах|а|ов)?|миль)`;
const POINT = `((?:(?:due |to the |al |au |nach |к )?(?:north|south|east|west|norte|sur|este|oeste|noreste|noroeste|sureste|suroeste|nord|sud|est|ouest|nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich|северу|югу|востоку|западу|северо-востоку|северо-западу|юго-востоку|юго-западу)(?:[ -]?(?:east|west|est|ouest))?))`;

/** Before a name. */
export const BEARING = new RegExp(
  String.raw`${NUMBER}[ \u00a0]?-?${UNIT}[ ,]+(?:\([^)]*\) )?${POINT}(?:\s+(?:of|from|de|von|от)(?: the)?)?\s+$`,
  'iu',
);
export const DISTANCE = new RegExp(
  String.raw`${NUMBER}[ \u00a0]?-?${UNIT}\s+(?:from|outside|off|away from|de|von|от)(?: the)?\s+$`,
  'iu',
);

/** “40 km west of Sørøya”: whatever follows is a place, in the gazetteer or not. */
export function isMeasured(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return /\d|few|several/.test(before) && (BEARING.test(before) || DISTANCE.test(before));
}

/** Names after such words that the gazetteer does not have: as many capitalised words as stand together. */
export function addMeasured(
  spans: Span[],
  text: string,
  tokens: readonly Token[],
  runs: readonly Run[],
): void {
  const taken = new Set(spans.flatMap(({ from, to }) => numbers(from, to)));
  for (const { from, to } of runs) {
    const [first, last] = [tokens[from], tokens[to]];
    if (!first || !last || to - from > 2 || numbers(from, to).some((i) => taken.has(i))) continue;
    if (!isMeasured(text, first.start)) continue;
    insert(spans, spanOf(text, tokens, from, to, { matches: [], use: 'place', score: 4 }));
  }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
