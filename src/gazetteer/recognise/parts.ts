import { fold } from '../fold';
import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace, Match } from '../index/place';
import type { Span } from './span';
import type { Token } from './tokens';

/** Short names of villages are found in any text of such a script: only widely known places count. */
export function known(
  name: string,
  people: number,
  gazetteer: Gazetteer,
  provinces: readonly GazetteerPlace[] = [],
): Match[] {
  return gazetteer
    .find(name)
    .filter(
      ({ place }) => place.population >= people || place.geonames === 0 || isIn(place, provinces),
    );
}

export function isIn(
  { country, state }: GazetteerPlace,
  provinces: readonly GazetteerPlace[],
): boolean {
  return provinces.some((province) => province.country === country && province.state === state);
}

/** A name within a word, not judged yet. */
export function partOf(
  token: Token,
  index: number,
  from: number,
  to: number,
  matches: Match[],
): Span {
  const text = token.text.slice(from, to);
  return {
    from: index,
    to: index,
    start: token.start + from,
    end: token.start + to,
    text,
    folded: fold(text),
    matches,
    use: 'word',
    score: 0,
    within: null,
  };
}
