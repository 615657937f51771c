import { metersApart } from '../earth';
import { BEARING, DISTANCE } from '../recognise/measured';
import type { Reading } from '../recognise/recognise';
import type { Span } from '../recognise/span';
import type { Name } from '../resolve/name';
import { destination } from './destination';
import { bearingOf, metersOf } from './measure';

/** A place that a text tells by others: “40 km east of Sinpo”. A circle that holds it, and the words it was made from. */
export interface VaguePlace {
  /** The phrase, verbatim, and where it first stands: the number of its text, UTF-16 units. */
  readonly phrase: string;
  readonly text: number;
  readonly start: number;
  readonly end: number;
  /** Null where the gazetteer does not have the name that it leans on. */
  readonly at: { readonly lat: number; readonly lon: number; readonly radius: number } | null;
  /** The names that it leans on. */
  readonly from: readonly string[];
  readonly how: 'bearing' | 'distance' | 'between' | 'coast';
}

const COAST =
  /(?:off|vor der|frente a la|au large de la)\s+(?:the |its )?(?:(north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)? )?(?:(?:coast|shore|Küste|costa|côte) (?:of|von|de) )?(?:the )?$/iu;
/** Talks, trade and matches between two powers are nowhere. */
const ABSTRACT =
  /(?:talks|relations|ties|trade|war|conflict|deal|agreement|tensions?|match|game|final|cooperation|alliance|meeting|summit|treaty|dispute|difference|gap|border|choose|choice|rift|link|links|flights?)\s+$/i;

/** Finds the places that texts tell by others whose positions are known. */
export function findVague(readings: readonly Reading[], names: readonly Name[]): VaguePlace[] {
  const nameOf = new Map<Span, Name>();
  for (const name of names) for (const { span } of name.mentions) nameOf.set(span, name);
  const found = readings.flatMap(({ text, spans }, index) =>
    spans.flatMap((span, i) => {
      const name = nameOf.get(span);
      const place = name?.candidates[0]?.place;
      if (!name) return [];
      const second = spans[i + 1];
      const other = second && nameOf.get(second)?.candidates[0]?.place;
      const vague =
        byBearing(text, span, place) ??
        byDistance(text, span, place) ??
        byBearingAfter(text, span, place) ??
        (place ? byCoast(text, span, place) : null) ??
        (place && second && other ? between(text, span, place, second, other) : null);
      return vague ? [{ ...vague, text: index, phrase: text.slice(vague.start, vague.end) }] : [];
    }),
  );
  const seen = new Set<string>();
  return found.filter(({ phrase }) => !seen.has(phrase) && seen.add(phrase));
}

type Bare = Omit<VaguePlace, 'text' | 'phrase'>;
type Place = Name['candidates'][number]['place'];

/** A point of the compass is said to an eighth of the circle: the true one is within some 40 % of the distance. */
function byBearing(
  text: string,
  { start, end, text: name }: Span,
  place: Place | undefined,
): Bare | null {
  const match = BEARING.exec(text.slice(Math.max(0, start - 90), start));
  if (!match) return null;
  const [phrase, amount = '', unit = '', point = ''] = match;
  const bearing = bearingOf(point);
  const meters = metersOf(amount, unit);
  if (bearing === null || meters === null) return null;
  const at = place && {
    ...destination(place, meters, bearing),
    radius: Math.max(1000, 0.4 * meters + Math.min(place.reach, 10_000)),
  };
  return { start: start - phrase.length, end, at: at ?? null, from: [name], how: 'bearing' };
}

/** Some way off, on whatever side: a circle as wide as that. */
function byDistance(
  text: string,
  { start, end, text: name }: Span,
  place: Place | undefined,
): Bare | null {
  const match = DISTANCE.exec(text.slice(Math.max(0, start - 70), start));
  if (!match) return null;
  const [phrase, amount = '', unit = ''] = match;
  const meters = metersOf(amount, unit);
  if (meters === null) return null;
  const at = place && { lat: place.lat, lon: place.lon, radius: 1.1 * meters + place.reach };
  return { start: start - phrase.length, end, at: at ?? null, from: [name], how: 'distance' };
}

/** Behind a name, as Korean, Chinese and Japanese have it: 신포 동쪽 40km, 新浦以东40公里, 新浦の東40キロ. */
const AFTER =
  /^(?:에서|의|으로부터|以|的|の|から)?\s?(?:약 ?|约)?(동북|북동|남동|동남|북서|서북|남서|서남|동|서|남|북|东北|东南|西北|西南|北東|南東|东|西|南|北|東)(?:쪽|방향|方|面|方向)?(?:으로|に|へ)?\s?(?:약 ?|约|約)?(\d[\d.,]*)\s?(km|㎞|킬로미터|公里|千米|キロ)/;

function byBearingAfter(
  text: string,
  { start, end, text: name }: Span,
  place: Place | undefined,
): Bare | null {
  const match = AFTER.exec(text.slice(end, end + 40));
  if (!match) return null;
  const [phrase, point = '', amount = ''] = match;
  const bearing = bearingOf(point);
  const meters = metersOf(amount, 'km');
  if (bearing === null || meters === null) return null;
  const at = place && {
    ...destination(place, meters, bearing),
    radius: Math.max(1000, 0.4 * meters + Math.min(place.reach, 10_000)),
  };
  return { start, end: end + phrase.length, at: at ?? null, from: [name], how: 'bearing' };
}

const COAST_WIDTH = 60_000;

function byCoast(text: string, { start, end, text: name }: Span, place: Place): Bare | null {
  const match = COAST.exec(text.slice(Math.max(0, start - 60), start));
  if (!match || /^off\s+(?:the )?$/i.test(match[0])) return null;
  const [phrase, point] = match;
  const bearing = point ? bearingOf(point) : null;
  const centre =
    bearing === null ? place : destination(place, place.reach * 0.8 + COAST_WIDTH / 2, bearing);
  const radius = bearing === null ? place.reach + COAST_WIDTH : place.reach * 0.7 + COAST_WIDTH;
  const { lat, lon } = centre;
  return {
    start: start - phrase.length,
    end,
    at: { lat, lon, radius },
    from: [name],
    how: 'coast',
  };
}

/** Somewhere on the way from one town to another. */
function between(text: string, one: Span, place: Place, second: Span, other: Place): Bare | null {
  if (!/\bbetween (?:the )?$/i.test(text.slice(Math.max(0, one.start - 14), one.start)))
    return null;
  if (!/^ (?:and|&) (?:the )?$/.test(text.slice(one.end, second.start))) return null;
  if (
    ABSTRACT.test(
      text.slice(Math.max(0, one.start - 40), one.start).replace(/between (?:the )?$/i, ''),
    )
  )
    return null;
  const isPoint = ({ reach }: Place) => reach < 60_000;
  const meters = metersApart(place, other);
  if (!isPoint(place) || !isPoint(other) || meters > 500_000 || meters < 1000) return null;
  const { lat, lon } = destination(place, meters / 2, bearingTo(place, other));
  const start = text.toLowerCase().lastIndexOf('between', one.start);
  return {
    start,
    end: second.end,
    at: { lat, lon, radius: meters / 2 },
    from: [one.text, second.text],
    how: 'between',
  };
}

function bearingTo(from: Place, to: Place): number {
  const rad = Math.PI / 180;
  const turn = (to.lon - from.lon) * rad;
  const y = Math.sin(turn) * Math.cos(to.lat * rad);
  const x =
    Math.cos(from.lat * rad) * Math.sin(to.lat * rad) -
    Math.sin(from.lat * rad) * Math.cos(to.lat * rad) * Math.cos(turn);
  return Math.atan2(y, x) / rad;
}
