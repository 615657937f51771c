import { metersApart } from '../earth';
import type { GazetteerPlace } from '../index/place';
import type { Reading } from '../recognise/recognise';
import type { Span } from '../recognise/span';
import type { Token } from '../recognise/tokens';

/** What many towns have: most of such a name are in no gazetteer. */
const LOCAL =
  /\s(?:park|square|street|st|road|rd|avenue|ave|boulevard|blvd|lane|bridge|gardens?|green|market|station|stadium|arena|beach|hills?|heights|centre|center|cross|common|fields?|plaza|place|hospital|school|college|university|airport|harbou?r|tower|palace|castle|cathedral|cemetery|mall)$/i;
/** What is in a town is no farther from its middle, in metres. */
const NEAR = 60_000;

export function isLocal(name: string): boolean {
  return LOCAL.test(name);
}

/**
 * The name in whose place the text says that a park, a street or a square is: “Hong Kong’s Victoria Park”, “Hyde Park in
 * Sydney”, “Victoria Park, Melbourne”.
 */
export function holderOf(span: Span, { spans, tokens }: Reading): Span | null {
  if (!isLocal(span.text)) return null;
  const at = spans.indexOf(span);
  const [before, after] = [spans[at - 1], spans[at + 1]];
  const isOwned = before?.to === span.from - 1 && tokens[before.to]?.isPossessive;
  if (isOwned) return isPlace(before) ? before : null;
  return after && isPlace(after) && isIn(tokens, span, after) ? after : null;
}

function isPlace({ use, matches }: Span): boolean {
  return use === 'place' && matches.length > 0;
}

function isIn(tokens: readonly Token[], { to }: Span, { from }: Span): boolean {
  if (from === to + 1) return /^, ?$|^ \($/.test(tokens[from]?.gap ?? '');
  return (
    from === to + 2 &&
    tokens[to + 1]?.gap === ' ' &&
    /^(?:in|at|near)$/.test(tokens[to + 1]?.text ?? '')
  );
}

/** Whether one place can be in another, or at its edge. */
export function canHold(holder: GazetteerPlace, place: GazetteerPlace): boolean {
  if (holder.type === 'country' && place.country !== '') return holder.country === place.country;
  return metersApart(holder, place) < NEAR + 2 * holder.reach;
}
