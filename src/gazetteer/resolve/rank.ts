import { metersApart } from '../earth';
import { isLatin } from '../fold';
import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace, Match } from '../index/place';
import { BASES, baseOf, matchesOf } from './base';
import type { Company } from './company';
import { doubtOf } from './doubt';
import { type Memory, NOTHING_REMEMBERED } from './memory';
import type { Candidate, Mention, Name, Reason } from './name';
import type { Votes } from './votes';

export interface Wishes {
  /** Where the desk is: what is near it ranks higher. */
  readonly home?: GazetteerPlace;
  readonly memory?: Memory;
}

/** The mentions of one name that mean one place. */
export interface Group {
  readonly key: string;
  readonly folded: string;
  readonly mentions: Mention[];
  readonly within: string | null;
  /** The name in whose place it is said to be: “Hong Kong’s Victoria Park”. */
  readonly at?: string;
}

/** A place as near as this to the desk speaks for itself. */
const NEAR = 160_000;

/** Weighs what a name may mean, by the places alone and by everything else in the text. */
export function rank(
  group: Group,
  votes: Votes,
  company: Company,
  { home, memory = NOTHING_REMEMBERED }: Wishes,
  gazetteer: Gazetteer,
): Name {
  const { mentions, folded, within, key } = group;
  const latin = isLatin(mentions[0]?.span.text ?? '');
  const matches = matchesOf(mentions);
  const remembered = memory.places[folded] ?? [];
  const most = Math.max(...matches.map(({ place }) => place.population));
  const rows = matches.map((match): Candidate => {
    const { place, isMain } = match;
    const reasons: Reason[] = [];
    let score = baseOf(match, latin);
    // A power is called by its capital: Washington is that before it is the state.
    if (place.type === 'state' && matches.some((other) => isCapitalOf(place, other))) score -= 1.5;
    // The Aral Sea, before the town of Aral, which is called so in one language or the other.
    if (isMain && isWater(place) && matches.some((other) => !other.isMain)) score += 3;
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
    const { state, stateShare, country, countryShare } = votes.without(key, place);
    score += 2.7 * Math.min(1, state / 1.8) * Math.sqrt(stateShare) + 2.5 * countryShare;
    const {
      score: support,
      nearest,
      county,
    } = company.support(mentions[0]?.span.text ?? '', place);
    score += support;
    if (county) reasons.push({ because: 'area', area: county });
    else if (nearest) reasons.push({ because: 'near', ...nearest });
    // The desk's own town needs no further evidence.
    if (home?.index === place.index) score += 4.5;
    else if (home && place.reach < 100_000) {
      const meters = metersApart(home, place);
      if (meters < NEAR) {
        score += 3.5 * (1 - meters / NEAR) + 1;
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
    at: group.at ?? null,
    doubt: doubtOf(candidates, mentions),
  };
}

function isWater({ type }: GazetteerPlace): boolean {
  return type === 'sea' || type === 'lake' || type === 'river';
}

function isCapitalOf(state: GazetteerPlace, { place, isMain }: Match): boolean {
  return isMain && place.type === 'capital' && place.country === state.country;
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
