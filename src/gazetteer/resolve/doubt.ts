import { metersApart } from '../earth';
import { isLatin } from '../fold';
import type { GazetteerPlace } from '../index/place';
import { isLocal } from './holder';
import type { Candidate, Mention } from './name';

/** Where nothing else that a text names is in the country of a place, and several have its name. */
const ALONE = 0.35;
/** The same for a name by which the place goes somewhere else: “Chen” is Chenzhou to some, “Agro” Agra. */
const ALONE_AND_OTHER = 0.7;
/** “Victoria Park”: most of the name are in no gazetteer, and nothing says that this one is meant. */
const ANYWHERE = 0.7;

/** From the lead of the first candidate, and from how sure it is that the name is a place at all. */
/** From the lead of the first candidate, and from how sure it is that the name is a place at all. */
export function doubtOf(
  [first, ...others]: readonly Candidate[],
  mentions: readonly Mention[],
): number {
  if (!first) return 1;
  // A town within the region of the same name is hardly another place.
  const second = others.find(({ place }) => !isAlike(place, first.place));
  const lead = first.score - (second?.score ?? first.score - 4);
  const sure = mentions.reduce((most, { span }) => Math.max(most, span.score), -10);
  const metonym = mentions.every(({ span }) => span.use === 'metonym') ? 0.3 : 0;
  const doubt =
    0.75 * Math.exp(-lead / 1.5) + 0.25 * Math.exp(-Math.max(0, sure - 2) / 2) + metonym;
  const least = leastDoubt(first, others.length, mentions[0]?.span.text ?? '');
  return Math.round(Math.min(0.99, Math.max(least, doubt)) * 100) / 100;
}

function leastDoubt({ place, isMain, reasons }: Candidate, others: number, name: string): number {
  const why = new Set(reasons.map(({ because }) => because));
  if (why.has('within') || why.has('remembered') || why.has('home')) return 0;
  if (isLocal(name) && place.type !== 'state' && !why.has('near')) return ANYWHERE;
  if (!why.has('alone') || /^(?:state|site|island|region)$/.test(place.type)) return 0;
  if (!isMain && isLatin(name)) return ALONE_AND_OTHER;
  return others > 0 || place.type === 'county' ? ALONE : 0;
}

/** Whether one lies in the other, which is no larger than about a region. */
function isAlike(one: GazetteerPlace, other: GazetteerPlace): boolean {
  const reach = Math.max(one.reach, other.reach);
  return (
    reach > 0 && reach < 500_000 && one.country === other.country && metersApart(one, other) < reach
  );
}
