import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace } from '../index/place';
import { countryOfAdjective } from '../recognise/adjectives';
import type { Reading } from '../recognise/recognise';
import type { Span } from '../recognise/span';
import { isPlain, largest, matchesOf } from './base';
import { Company } from './company';
import { canHold, holderOf } from './holder';
import type { Candidate, Mention, Name } from './name';
import { type Group, rank, type Wishes } from './rank';
import { Votes } from './votes';

/** Ranks what each name of some texts may mean. The texts are read together: one story. */
export function resolve(
  readings: readonly Reading[],
  gazetteer: Gazetteer,
  wishes: Wishes = {},
): Name[] {
  const groups = groupNames(readings);
  const votes = countVotes(readings, groups);
  const company = new Company(
    groups.map((group) => ({
      name: group.mentions[0]?.span.text ?? '',
      places: matchesOf(group.mentions).map(({ place }) => place),
    })),
  );
  const first = groups.map((group) => rank(group, votes, company, wishes, gazetteer));
  for (const [i, group] of groups.entries()) {
    const [best, second] = first[i]?.candidates ?? [];
    if (best && best.score - (second?.score ?? 0) > 1.5) votes.addPlace(group.key, best.place, 0.5);
  }
  // What a name surely does not mean is not company: a Hamburg in Minnesota says nothing of a Prague there.
  const likely = new Company(
    first.map(({ text, candidates }) => ({ name: text, places: likelyOf(candidates) })),
  );
  const placeOf = new Map<Span, GazetteerPlace | undefined>();
  groups.forEach(({ mentions }, i) => {
    for (const { span } of mentions) placeOf.set(span, first[i]?.candidates[0]?.place);
  });
  return groups.map((group) =>
    rank(onlyWhereSaid(group, readings, placeOf), votes, likely, wishes, gazetteer),
  );
}

/** Without the places that are not where the text says that this is: “Hong Kong’s Victoria Park”. */
function onlyWhereSaid(
  group: Group,
  readings: readonly Reading[],
  placeOf: ReadonlyMap<Span, GazetteerPlace | undefined>,
): Group {
  for (const { span, text } of group.mentions) {
    const reading = readings[text];
    const holder = reading && holderOf(span, reading);
    const place = holder && placeOf.get(holder);
    if (!place || group.within !== null) continue;
    const mentions = group.mentions.map((mention) => {
      const matches = mention.span.matches.filter((match) => canHold(place, match.place));
      return { ...mention, span: { ...mention.span, matches } };
    });
    return { ...group, mentions, at: holder.text };
  }
  return group;
}

/** A place this far behind the first, in score, is hardly meant. */
const FAR_BEHIND = 4;

function likelyOf(candidates: readonly Candidate[]): GazetteerPlace[] {
  const [best] = candidates;
  const least = (best?.score ?? 0) - FAR_BEHIND;
  return candidates.filter(({ score }) => score >= least).map(({ place }) => place);
}

/** The same name is the same place throughout, unless the text itself says otherwise (“Paris, Texas”, “Paris, France”). */
function groupNames(readings: readonly Reading[]): Group[] {
  const byName = new Map<string, Mention[]>();
  readings.forEach(({ spans }, text) => {
    for (const span of spans) {
      if (span.use !== 'place' && span.use !== 'metonym' && span.use !== 'state') continue;
      const key = span.use === 'state' ? `#${span.within}` : span.folded;
      const list = byName.get(key);
      if (list) list.push({ text, span });
      else byName.set(key, [{ text, span }]);
    }
  });
  return [...byName].flatMap(([folded, mentions]) => {
    const withins = new Map<string, Mention[]>();
    for (const mention of mentions) {
      const { within } = mention.span;
      if (within) withins.set(within, [...(withins.get(within) ?? []), mention]);
    }
    if (withins.size < 2) {
      return [{ key: folded, folded, mentions, within: [...withins.keys()][0] ?? null }];
    }
    const [main] = [...withins].sort((one, other) => other[1].length - one[1].length);
    return [...withins].map(([within, list]) => ({
      key: `${folded}|${within}`,
      folded,
      within,
      mentions:
        within === main?.[0]
          ? mentions.filter(({ span }) => span.within === null || span.within === within)
          : list,
    }));
  });
}

/** What the texts speak of as a whole: countries and states, by names, adjectives and what follows commas. */
function countVotes(readings: readonly Reading[], groups: readonly Group[]): Votes {
  const votes = new Votes();
  for (const { key, mentions, within } of groups) {
    const [first] = mentions;
    if (!first) continue;
    const weight = 1 + Math.min(1, (mentions.length - 1) * 0.2);
    const { matches } = first.span;
    const country = matches.find(({ place, isMain }) => isMain && place.type === 'country');
    const state = matches.find(({ place, isMain }) => isMain && place.type === 'state');
    if (country && !(state && country.place.country === 'GE'))
      votes.addPlace(key, country.place, weight);
    else if (state) votes.addPlace(key, state.place, weight * 0.9);
    else if (within) votes.addCode(key, within.split('|')[0] ?? within, weight);
    else if (isPlain(matches)) {
      const [only] = largest(matches);
      if (only) votes.addPlace(key, only.place, 0.5);
    } else if (
      matches.length > 0 &&
      matches.every(({ place }) => place.country === matches[0]?.place.country)
    ) {
      votes.addCode(key, matches[0]?.place.country ?? '', 0.6);
    }
  }
  for (const { spans } of readings) {
    const counts = new Map<string, number>();
    for (const { use, folded } of spans) {
      const code = use === 'adjective' ? countryOfAdjective(folded) : '';
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    for (const [code, count] of counts)
      votes.addCode(`:${code}`, code, 0.5 + Math.min(1, count * 0.15));
  }
  return votes;
}
