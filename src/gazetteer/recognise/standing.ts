import { isLatin } from '../fold';
import type { Match } from '../index/place';
import type { Context } from './judge';
import type { Span } from './span';

/** How likely a name is to be a place, regardless of the text around it. */
export function standing(
  span: Span,
  { tokens, gazetteer, small, anyCase, isEnglish }: Context,
): number {
  const best = Math.max(...span.matches.map((match) => weight(match, span, isEnglish)));
  const words = span.to - span.from + 1;
  let score = best + (words > 1 ? 1.2 : 0);
  // “Hamburg-Altona”, “Berlin-Mitte”: the quarter says which town is meant.
  if (words === 2 && tokens[span.to]?.gap === '-' && isQuarter(span)) score += 1.5;
  if (words === 1) {
    const { folded } = span;
    const first = tokens[span.from];
    if (folded.length <= 3 && first?.isCapital && !first.isDotted && best < 4) score -= 2;
    if (isEnglish && gazetteer.isIn('words', folded)) score -= best >= 4 ? 0.5 : 2;
    if (small.has(folded)) score -= best >= 5 ? 1 : 3;
    if (gazetteer.isIn('given', folded)) score -= best >= 4 ? 0.3 : 1.2;
    if (gazetteer.isIn('family', folded)) score -= best >= 4 ? 0 : 0.8;
    if (first?.isFirst && first.isCapital) score -= 0.5;
    if (first?.isUpper && first.text.length < 5 && !anyCase && best < 4) score -= 3;
  }
  return score;
}

function isQuarter({ matches }: Span): boolean {
  return matches.some(({ place }) => place.type === 'quarter');
}

function weight({ place, isMain }: Match, span: Span, isEnglish: boolean): number {
  const other =
    isMain || !isLatin(span.text)
      ? 0
      : place.population > 1e6
        ? 0.5
        : // In other languages than English places rarely go by their main names.
          (place.population > 2e5 ? 1 : 2) * (isEnglish ? 1 : 0.6);
  switch (place.type) {
    case 'country':
      return 5 - (isMain ? 0 : 1);
    case 'state':
      return (
        (place.country === 'US' || place.country === 'CA' || place.country === 'AU' ? 5 : 3) - other
      );
    case 'county':
      return isMain ? 3 : 0;
    case 'capital':
      return 4.5 - other;
    case 'region':
    case 'sea':
    case 'island':
    case 'lake':
    case 'river':
    case 'institution':
      return 4.2;
    case 'site':
      return 3.5;
    case 'quarter':
      return Math.min(2, population(place.population) - 1) - other;
    default:
      return population(place.population) - other;
  }
}

function population(people: number): number {
  return Math.min(4.5, Math.max(0, (Math.log10(people + 1) - 3) * 1.25));
}

/** Whether a single word is neither a word of the language nor the name of a person: likelier a place than others. */
export function isNothingElse({ from, to, folded }: Span, { gazetteer }: Context): boolean {
  if (from !== to || folded.length < 5) return false;
  return !(['words', 'given', 'family'] as const).some((list) => gazetteer.isIn(list, folded));
}
