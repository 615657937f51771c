import { isLatin } from '../fold';
import type { GazetteerPlace, Match } from '../index/place';
import type { Mention } from './name';

/** The most places of a name to weigh: many are surely not meant. */
const MOST_CANDIDATES = 40;

/** What the mentions of a name may mean, likeliest first by the places alone. */
export function matchesOf(mentions: readonly Mention[]): Match[] {
  const [first] = mentions;
  if (!first) return [];
  return largest(first.span.matches, isLatin(first.span.text)).slice(0, MOST_CANDIDATES);
}

/** Whether there is only one of the name, or one beside which the others are villages. */
export function isPlain(matches: readonly Match[]): boolean {
  const [first, second] = largest(matches);
  return (
    first !== undefined &&
    (second === undefined || first.place.population > 20 * second.place.population)
  );
}

export function largest(matches: readonly Match[], latin = true): Match[] {
  return [...matches].sort((one, other) => baseOf(other, latin) - baseOf(one, latin));
}

export const BASES: Partial<Record<GazetteerPlace['type'], number>> = {
  country: 9,
  institution: 8.5,
  region: 8,
  sea: 8,
  island: 7.2,
  lake: 7,
  river: 7,
  site: 7,
};

/** How likely a place is meant by its name, before anything is known of the text. */
export function baseOf({ place, isMain }: Match, latin = true): number {
  const { type, population, country } = place;
  const own = BASES[type];
  if (own !== undefined) return own - (isMain ? 0 : 0.5);
  const people = Math.log10(population + 10);
  const other = isMain || !latin ? 0 : 1.3;
  if (type === 'state') return (/^(?:US|CA|AU|GB|DE|IN)$/.test(country) ? 7.6 : 4.8) - other;
  // Elsewhere counties go by the name of their town.
  if (type === 'county')
    return (/^(?:US|GB|IE|CA)$/.test(country) ? 3.5 : 2.5) - other + people / 10;
  if (type === 'quarter') return people - 1 - other;
  return people + (type === 'capital' && isMain ? 0.8 : 0) - other;
}
