import { selectorFor } from '../../brief/edit/selector';
import type { QuoteSelector } from '../../brief/quotes/find-quote';
import { isWord } from '../../brief/quotes/word-edges';
import { occurrencesOf } from '../../brief/read/rare/occurrences-of';
import { UNSEEN } from '../../brief/search/fold';
import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace, PlaceType } from '../index/place';
import type { Candidate, Name, Reason } from '../resolve/name';
import type { VaguePlace } from '../vague/vague';
import { passageAt, type Stretch, sentenceAt, sentencesOf } from './sentences';

/** A text that is to be mapped. */
export interface Source {
  /** Of the table of articles. */
  readonly id: string;
  readonly text: string;
  /** BCP 47; null where unknown. */
  readonly lang: string | null;
}

/** What is said of proposals; the words are in `src/text/`. */
export interface Sayings {
  readonly reason: (reasons: readonly Reason[]) => string;
  /** Why a name has no position. */
  readonly unknown: string;
  /** The same where the gazetteer has the name, but not where the text says that it is. */
  readonly elsewhere: (at: string) => string;
  readonly vague: (how: VaguePlace['how'], from: readonly string[]) => string;
  /** Why a vague place has none: the name that it depends on is unknown. */
  readonly adrift: (from: readonly string[]) => string;
  readonly country: (code: string) => string;
}

/** Candidates that are offered; an editor finds others by hand. */
const MOST_CANDIDATES = 6;
/** Sentences that are offered as excerpts. */
const MOST_EXCERPTS = 3;
/** Quotes of one feature that are read. */
const MOST_SELECTORS = 100;
const LONGEST_EXCERPT = 600;

const KINDS: Readonly<Record<PlaceType, string>> = {
  country: 'country',
  state: 'region',
  county: 'region',
  capital: 'capital',
  town: 'city',
  quarter: 'place',
  region: 'region',
  site: 'site',
  island: 'region',
  sea: 'sea-area',
  lake: 'place',
  river: 'place',
  institution: 'government',
};

/** Makes features, with ids that are unique in the brief. */
export class FeatureMaker {
  readonly #sources: readonly Source[];
  readonly #gazetteer: Gazetteer;
  readonly #sayings: Sayings;
  readonly #sentences: readonly (readonly Stretch[])[];
  readonly #ids = new Set<string>();
  /** Names that stand for two places in these texts: each mention gets its own selector. */
  readonly #shared: ReadonlySet<string>;

  constructor(
    sources: readonly Source[],
    gazetteer: Gazetteer,
    sayings: Sayings,
    names: readonly Name[],
  ) {
    this.#sources = sources;
    this.#gazetteer = gazetteer;
    this.#sayings = sayings;
    this.#sentences = sources.map(({ text, lang }) => sentencesOf(text, lang ?? 'en'));
    const counts = new Map<string, number>();
    for (const { folded } of names) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    this.#shared = new Set([...counts].filter(([, count]) => count > 1).map(([folded]) => folded));
  }

  ofName(name: Name): object {
    const offered = name.candidates
      .slice(0, MOST_CANDIDATES)
      .map((candidate) => this.#candidate(candidate));
    const [first] = offered;
    const text = nameOf(name);
    return {
      type: 'Feature',
      id: this.#id(text),
      properties: {
        name: text,
        kind: first?.kind ?? 'place',
        status: 'proposed',
        statedBy: 'article',
        doubt: name.doubt,
        ...(first ? {} : { why: this.#why(name) }),
        ...(first?.coordinateUncertaintyInMeters
          ? { coordinateUncertaintyInMeters: first.coordinateUncertaintyInMeters }
          : {}),
        mentions: this.#mentions(name),
        excerpts: this.#excerpts(
          name.mentions.map(({ text, span }) => ({ text, start: span.start, end: span.end })),
        ),
        candidates: offered,
      },
      geometry: first?.geometry ?? null,
    };
  }

  ofVague({ phrase, at, how, from, text, start, end }: VaguePlace): object {
    const geometry = at && { type: 'Point', coordinates: [round(at.lon), round(at.lat)] };
    const given = at && {
      coordinateUncertaintyInMeters: Math.round(at.radius / 100) * 100,
      approximate: true,
      basis: phrase,
    };
    const reason = this.#sayings.vague(how, from);
    return {
      type: 'Feature',
      id: this.#id(phrase),
      properties: {
        name: phrase,
        kind: 'place',
        status: 'proposed',
        statedBy: 'article',
        doubt: at ? 0.6 : 1,
        ...(given ?? { basis: phrase, why: this.#sayings.adrift(from) }),
        excerpts: this.#excerpts([{ text, start, end }]),
        candidates: given ? [{ name: phrase, kind: 'place', geometry, ...given, reason }] : [],
      },
      geometry,
    };
  }

  #why({ at, mentions }: Name): string {
    const isKnown = at !== null && mentions.some(({ span }) => this.#gazetteer.has(span.folded));
    return isKnown ? this.#sayings.elsewhere(at) : this.#sayings.unknown;
  }

  #candidate({ place, reasons }: Candidate) {
    const { lat, lon, reach, population, country, geonames, type } = place;
    return {
      name: this.fullName(place),
      kind: KINDS[type],
      geometry: { type: 'Point', coordinates: [round(lon), round(lat)] },
      ...(reach > 0 ? { coordinateUncertaintyInMeters: Math.round(reach / 100) * 100 } : {}),
      ...(population > 0 && geonames > 0 ? { population } : {}),
      ...(country ? { country } : {}),
      sources: [
        geonames > 0
          ? { name: 'GeoNames', url: `https://www.geonames.org/${geonames}` }
          : { name: type === 'state' || type === 'county' ? 'GeoNames' : 'Dateline' },
      ],
      reason: this.#sayings.reason(reasons),
    };
  }

  /** “Lexington, Kentucky, United States”. */
  fullName({ name, country, state, type }: GazetteerPlace): string {
    const area =
      type === 'state' || type === 'country'
        ? ''
        : (this.#gazetteer.area(`${country}.${state}`)?.name ?? '');
    const land = type === 'country' || country === '' ? '' : this.#sayings.country(country);
    return [name, ...new Set([area, land])]
      .filter((part, i) => part !== '' && (i === 0 || part !== name))
      .join(', ');
  }

  /** All occurrences, except those that are something else (“Paris Hilton”). */
  #mentions({ folded, mentions }: Name): object[] {
    const spellings = new Map<string, Set<string>>();
    for (const { text, span } of mentions) {
      const places = spellings.get(span.text) ?? new Set();
      places.add(`${text}:${span.start}`);
      spellings.set(span.text, places);
    }
    if (this.#shared.has(folded))
      return mentions.flatMap(({ text, span }) => this.#selector(text, span.start, span.end));
    return [...spellings].flatMap(([all, places]): object[] => {
      // Korean attaches its particles to the name: no word ends there, so each gets its own selector.
      const bare = mentions.filter(({ text, span }) => {
        const source = this.#sources[text];
        return (
          span.text === all && source && !isWord(source.text, span.start, span.end, source.lang)
        );
      });
      if (bare.length > 0)
        return bare
          .slice(0, MOST_SELECTORS)
          .flatMap(({ text, span }) => this.#selector(text, span.start, span.end));
      const others = this.#sources.flatMap(({ text, lang }, i) =>
        [...occurrencesOf(text, all, lang)]
          .filter(({ start }) => !places.has(`${i}:${start}`))
          .flatMap(({ start, end }) => this.#selector(i, start, end)),
      );
      return [{ all, ...(others.length > 0 ? { except: others.slice(0, MOST_SELECTORS) } : {}) }];
    });
  }

  #selector(text: number, start: number, end: number): QuoteSelector[] {
    const source = this.#sources[text];
    const selector = source && selectorFor(source.text, start, end);
    if (!selector) return [];
    return [text === 0 ? selector : ({ ...selector, article: source.id } as QuoteSelector)];
  }

  /** The sentences that name it, the first few. */
  #excerpts(places: readonly { text: number; start: number; end: number }[]): QuoteSelector[] {
    const shown: (Stretch & { text: number })[] = [];
    const found: QuoteSelector[] = [];
    for (const { text, start, end } of places) {
      const isShown = shown.some(
        (one) => one.text === text && one.start <= start && one.end >= end,
      );
      const source = this.#sources[text];
      const sentence = sentenceAt(this.#sentences[text] ?? [], start, end);
      if (isShown || !sentence || !source || found.length >= MOST_EXCERPTS) continue;
      const name = { start, end };
      const passage = passageAt(source.text, sentence, name, source.lang ?? 'en', LONGEST_EXCERPT);
      if (!passage) continue;
      shown.push({ ...passage, text });
      found.push(...this.#selector(text, passage.start, passage.end));
    }
    return found;
  }

  #id(name: string): string {
    const plain =
      name
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 60) || 'place';
    let id = plain;
    for (let i = 2; this.#ids.has(id); i++) id = `${plain}-${i}`;
    this.#ids.add(id);
    return id;
  }
}

/** Joiners stay: in Persian and in Indic scripts they are part of the word. */
const TYPESETTING = new RegExp(`(?![\\u200c\\u200d])[${UNSEEN}]`, 'g');

/**
 * The name as it stands within a sentence: a dateline shouts (“MUYNAK, Oct. 14”). Without characters that only serve
 * typesetting.
 */
function nameOf({ text, mentions }: Name): string {
  const said = mentions.map(({ span }) => span.text);
  const name = said.find((one) => one !== one.toUpperCase()) ?? text;
  return name.replaceAll(TYPESETTING, '').replaceAll(/\s+/g, ' ');
}

/** To about a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
