import type { Match } from '../index/place';
import { distinct } from './find-spans';
import type { Context } from './judge';
import type { Span } from './span';
import type { Token } from './tokens';

/** Words for a river before its name, folded, in the cases that languages have. */
const RIVER =
  /^(?:river|rio|fleuve|riviere|fiume|riu|fluss|flusse|flusses|rivier|rzek[aieo]|rzece|rijeka|rek[aio]|рек[аиеу]|рекои|рекою|рік[аиоу]|ріці|річк[аиоу]|річці)$/;
/** Behind it, in Turkish. */
const RIVER_BEHIND = /^(?:nehri|irmagi|cayi|golu)(?:n[ediua]n?)?$/;

/**
 * What a text calls a river is no town of that name: “el río Magdalena”, “the river Trent”, “на реке Каме”. Where the
 * gazetteer has no such river, the name has no position.
 */
export function placeRivers(spans: Span[], { tokens, gazetteer }: Context): void {
  spans.forEach((span, i) => {
    const { folded, matches, use } = span;
    if (use !== 'word' || matches.length === 0 || !isRiver(span, tokens)) return;
    const named = [folded, `rio ${folded}`, `${folded} river`, `river ${folded}`];
    const rivers = [...matches, ...named.flatMap((name) => gazetteer.findFolded(name))];
    spans[i] = { ...span, matches: distinct(rivers.filter(isWater)), use: 'place', score: 3.5 };
  });
}

function isRiver({ from, to }: Span, tokens: readonly Token[]): boolean {
  const [before, name, after] = [tokens[from - 1], tokens[from], tokens[to + 1]];
  if (after?.gap === ' ' && after.isCapital && RIVER_BEHIND.test(after.folded)) return true;
  if (name?.gap !== ' ' || !before || !RIVER.test(before.folded)) return false;
  // Rio Branco and River Plate are names of towns and clubs.
  return !before.isCapital || !/^(?:rio|river)$/.test(before.folded);
}

function isWater({ place: { type } }: Match): boolean {
  return type === 'river' || type === 'lake' || type === 'sea';
}
