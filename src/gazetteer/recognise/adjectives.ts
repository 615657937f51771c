import { fold } from '../fold';
import { COUNTRIES, OTHER_ADJECTIVES } from '../tables/countries';

const CODES: ReadonlyMap<string, string> = new Map([
  ...OTHER_ADJECTIVES.flatMap((word) => forms(word).map((form): [string, string] => [form, ''])),
  ...COUNTRIES.flatMap(({ code, adjectives }) =>
    adjectives.flatMap((word) => forms(word).map((form): [string, string] => [form, code])),
  ),
]);

/** The country that an adjective or a people belongs to; '' for one of none; undefined where it is neither. */
export function countryOfAdjective(folded: string): string | undefined {
  return CODES.get(folded);
}

function forms(word: string): string[] {
  const folded = fold(word);
  const plural = folded.endsWith('man') ? `${folded.slice(0, -3)}men` : `${folded}s`;
  return folded.endsWith('s') || folded.endsWith('ese') ? [folded] : [folded, plural];
}
