import { isLatin } from '../fold';
import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace, Match } from '../index/place';
import { countryOfAdjective } from '../recognise/adjectives';
import type { Reading } from '../recognise/recognise';
import { metersApart } from './distance';
import { type Memory, NOTHING_REMEMBERED } from './memory';
import type { Candidate, Mention, Name, Reason } from './name';
import { Votes } from './votes';

export interface Wishes {
  /** Where the desk is: what is near it ranks higher. */
  readonly home?: GazetteerPlace;
  readonly memory?: Memory;
}

/** A name has some places that it surely does not mean; no more than these are weighed. */
const MOST_CANDIDATES = 40;
/** Two places as near as this speak for one another. */
const NEAR = 160_000;

/** Ranks what each name of some texts may mean. The texts are read together: one story. */
export function resolve(
  readings: readonly Reading[],
  gazetteer: Gazetteer,
  wishes: Wishes = {},
): Name[] {
  const groups = groupNames(readings);
  const votes = countVotes(readings, groups);
  const first = groups.map((group) => rank(group, votes, [], wishes, gazetteer));
  for (const [i, group] of groups.entries()) {
    const { candidates } = first[i] ?? {};
    const [best, second] = candidates ?? [];
    if (best && best.score - (second?.score ?? 0) > 1.5) votes.addPlace(group.key, best.place, 0.5);
  }
  return groups.map((group, i) => {
    const others = first.flatMap(({ candidates: [best, second] }, j) =>
      i !== j && best && best.place.reach < 60_000 && best.score - (second?.score ?? 0) > 0.8
        ? [
            {
              name: groups[j]?.mentions[0]?.span.text ?? '',
              place: best.place,
              margin: Math.min(2.5, best.score - (second?.score ?? 0)) / 2.5,
            },
          ]
        : [],
    );
    return rank(group, votes, others, wishes, gazetteer);
  });
}

interface Group {
  readonly key: string;
  readonly folded: string;
  readonly mentions: Mention[];
  readonly within: string | null;
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

/** What the texts speak of as a whole: countries and states, by names, adjectives and what stands behind commas. */
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

/** There is one of the name, or one beside which the others are villages. */
function isPlain(matches: readonly Match[]): boolean {
  const [first, second] = largest(matches);
  return (
    first !== undefined &&
    (second === undefined || first.place.population > 20 * second.place.population)
  );
}

function largest(matches: readonly Match[], latin = true): Match[] {
  return [...matches].sort((one, other) => baseOf(other, latin) - baseOf(one, latin));
}

const BASES: Partial<Record<GazetteerPlace['type'], number>> = {
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
function baseOf({ place, isMain }: Match, latin = true): number {
  const { type, population, country } = place;
  const own = BASES[type];
  if (own !== undefined) return own - (isMain ? 0 : 0.5);
  const people = Math.log10(population + 10);
  const other = isMain || !latin ? 0 : type === 'capital' ? 0.5 : 1.3;
  if (type === 'state') return (/^(?:US|CA|AU|GB|DE|IN)$/.test(country) ? 7.6 : 4.8) - other;
  if (type === 'county') return 3.5 - other + people / 10;
  if (type === 'quarter') return people - 1 - other;
  // A power is called by its capital: Washington is that before it is the state.
  return people + (type === 'capital' && isMain ? 2 : 0) - other;
}

interface Other {
  readonly name: string;
  readonly place: GazetteerPlace;
  /** How sure that one is, 0 to 1. */
  readonly margin: number;
}

function rank(
  group: Group,
  votes: Votes,
  others: readonly Other[],
  { home, memory = NOTHING_REMEMBERED }: Wishes,
  gazetteer: Gazetteer,
): Name {
  const { mentions, folded, within, key } = group;
  const latin = isLatin(mentions[0]?.span.text ?? '');
  const matches = largest(mentions[0]?.span.matches ?? [], latin).slice(0, MOST_CANDIDATES);
  const remembered = memory.places[folded] ?? [];
  const most = Math.max(...matches.map(({ place }) => place.population));
  const rows = matches.map((match): Candidate => {
    const { place, isMain } = match;
    const reasons: Reason[] = [];
    let score = baseOf(match, latin);
    if (within) {
      const fits = within.split('|').some((code) => isWithin(place, code));
      score += fits ? 8 : -6;
      if (fits && code(place) !== within)
        reasons.push({ because: 'within', area: areaName(within, place, gazetteer) });
    }
    if (remembered.some((one) => metersApart(one, place) < 20_000)) {
      score += 20;
      reasons.push({ because: 'remembered' });
    }
    const { state, country, all } = votes.without(key, place);
    score += 2.7 * Math.min(1, state / 1.8) + 2.5 * (all > 0 ? country / all : 0);
    const nearest = nearestOf(place, others);
    if (nearest) {
      score += 2.2 * nearest.other.margin * (1 - nearest.meters / NEAR);
      reasons.push({ because: 'near', name: nearest.other.name, meters: nearest.meters });
    }
    if (home && home.index !== place.index && place.reach < 100_000) {
      const meters = metersApart(home, place);
      if (meters < NEAR) {
        score += 2.5 * (1 - meters / NEAR) + 1;
        reasons.push({ because: 'home', name: home.name, meters });
      } else if (home.country === place.country) score += home.state === place.state ? 1.2 : 0.5;
    }
    if (place.type !== 'country' && place.country !== '' && reasons.length === 0) {
      if (state > 0.8 && place.type !== 'state') {
        reasons.push({
          because: 'area',
          area: gazetteer.area(`${place.country}.${place.state}`)?.name ?? place.state,
        });
      } else if (country > 0.4)
        reasons.push({
          because: 'area',
          area: gazetteer.area(place.country)?.name ?? place.country,
        });
    }
    if (matches.length === 1) reasons.push({ because: 'only' });
    else if (BASES[place.type] !== undefined || place.type === 'state' || place.type === 'county')
      reasons.push({ because: 'kind', type: place.type });
    else if (place.population === most && most > 0) {
      const next = Math.max(
        0,
        ...matches.filter((other) => other !== match).map((other) => other.place.population),
      );
      reasons.push({ because: 'largest', times: next > 0 ? Math.floor(most / next) : null });
    }
    if (country === 0 && place.type !== 'country' && place.country !== '') {
      reasons.push({
        because: 'alone',
        country: gazetteer.area(place.country)?.name ?? place.country,
      });
    }
    return { place, isMain, score, reasons };
  });
  const candidates = rows.sort((one, other) => other.score - one.score);
  return {
    text: mentions[0]?.span.text ?? '',
    folded,
    mentions,
    candidates,
    doubt: doubtOf(candidates, mentions),
  };
}

function nearestOf(
  place: GazetteerPlace,
  others: readonly Other[],
): { other: Other; meters: number } | null {
  let best: { other: Other; meters: number } | null = null;
  if (place.reach > 60_000) return null;
  for (const other of others) {
    const meters = metersApart(place, other.place);
    if (meters < NEAR && other.place.index !== place.index && (!best || meters < best.meters))
      best = { other, meters };
  }
  return best;
}

function isWithin(place: GazetteerPlace, code: string): boolean {
  const [country, state] = code.split('.');
  return place.country === country && (state === undefined || place.state === state);
}

function code({ type, country, state }: GazetteerPlace): string {
  return type === 'country' ? country : type === 'state' ? `${country}.${state}` : '';
}

function areaName(within: string, place: GazetteerPlace, gazetteer: Gazetteer): string {
  const fitting = within.split('|').find((one) => isWithin(place, one)) ?? within;
  return gazetteer.area(fitting)?.name ?? fitting;
}

/** From the lead of the first candidate, and from how sure it is that the name is a place at all. */
function doubtOf([first, ...others]: readonly Candidate[], mentions: readonly Mention[]): number {
  if (!first) return 1;
  // The town within the region of its name is hardly another place.
  const second = others.find(({ place }) => !isAlike(place, first.place));
  const lead = first.score - (second?.score ?? first.score - 4);
  const sure = Math.max(...mentions.map(({ span }) => span.score));
  const metonym = mentions.every(({ span }) => span.use === 'metonym') ? 0.3 : 0;
  const doubt =
    0.75 * Math.exp(-lead / 1.5) + 0.25 * Math.exp(-Math.max(0, sure - 2) / 2) + metonym;
  return Math.round(Math.min(0.99, doubt) * 100) / 100;
}

/** One of them lies in the other, which is not much larger than a region. */
function isAlike(one: GazetteerPlace, other: GazetteerPlace): boolean {
  const reach = Math.max(one.reach, other.reach);
  return (
    reach > 0 && reach < 500_000 && one.country === other.country && metersApart(one, other) < reach
  );
}
