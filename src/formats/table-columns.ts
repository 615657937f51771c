import { fold } from '../brief/search/fold';
import { AXES, type Axis, COLUMNS, PART_WORDS, WITHIN } from './column-words';

/** What a separate column may say of an axis, beside its degrees. */
const PARTS = {
  minutes: '(?:minutes?|mins?|m)',
  seconds: '(?:seconds?|secs?|s)',
  side: '(?:direction|dir|hemisphere|hemi?|ref|cardinal|card|ns|ew|nsew)',
} as const;
export type Part = keyof typeof PARTS;
export type Column = keyof typeof COLUMNS | `${Axis} ${Part}`;

const AXIS_WORDS: Readonly<Record<Axis, string>> = {
  latitude: 'lat(?:itude)?',
  longitude: '(?:lon(?:g(?:itude)?)?|lng)',
};
/** North or south, east or west, in a column with no other name. */
const BARE_SIDES: Readonly<Record<Axis, string>> = {
  latitude: 'ns|northsouth|nors',
  longitude: 'ew|we|eastwest|eorw',
};

const PART_TITLES = AXES.flatMap((axis) =>
  (['minutes', 'seconds', 'side'] as const).map((part) => {
    const own = `(?:gps)?${AXIS_WORDS[axis]}${PARTS[part]}`;
    const pattern = part === 'side' ? `${own}|${BARE_SIDES[axis]}` : own;
    return [`${axis} ${part}`, new RegExp(`^(?:${pattern})$`)] as const;
  }),
);

/** Whether a title names the side of the equator or of Greenwich, and nothing else: such a column may hold anything. */
export function isBareSide(title: string): boolean {
  const bare = joinedOf(unbracketed(fold(inWords(title))));
  return AXES.some((axis) => new RegExp(`^(?:${BARE_SIDES[axis]})$`).test(bare));
}

/** Which part of which axis a title names; null for none, or for an axis itself. */
function partOf(title: string): `${Axis} ${Part}` | null {
  const bare = joinedOf(unbracketed(title));
  const found = PART_TITLES.find(([, pattern]) => pattern.test(bare))?.[0];
  if (found) return found;
  const inTitle = partsOf(title);
  const axis = AXES.find((one) => inTitle.some((word) => WITHIN[one].has(word)));
  if (!axis || inTitle.some((word) => NO_PART.has(word))) return null;
  const part = (['minutes', 'seconds', 'side'] as const).find((one) =>
    inTitle.some((word) => PART_WORDS[one].has(word)),
  );
  return part ? `${axis} ${part}` : null;
}

/** With these words, a title names the edge of a box, or an accuracy. */
const ASIDE = new Set(
  `min max minimum maximum sw se nw ne upper lower error err accuracy precision uncertainty
  std stdev sd sigma offset delta diff zone speed utm minutes minute seconds second sec`.split(
    /\s+/,
  ),
);
/** Beside these words, a minute is not part of a degree. */
const NO_PART = new Set(
  'max maximum error err accuracy precision uncertainty std stdev'.split(' '),
);
const SHAPES = new Set(
  'wkt ewkt wkb ewkb geojson geom geometry astext asewkt asgeojson asbinary asewkb polyline'.split(
    ' ',
  ),
);
const OF_SHAPES = new Set('type area length len perimeter id name srid epsg crs valid'.split(' '));
/** Radians and gons are not degrees, though some could pass for them. */
const RADIANS = /(?<!\p{L})(?:rad(?:ians?)?|gons?|gradians?)(?!\p{L})/u;
/** A single column with one of these names a half of the globe; two are the edges of a box. */
const SIDES = new Set(
  'north south east west n s e w norte sur este oeste nord sud est ouest'.split(' '),
);
const NEGATIVE: Readonly<Record<Axis, ReadonlySet<string>>> = {
  latitude: new Set(['s', 'south', 'sur', 'sud']),
  longitude: new Set(['w', 'west', 'oeste', 'ouest']),
};
/** Columns of these names may be in any system, unlike one called latitude. */
const UNSURE = /^(?:point)?[xy]$|coord/;
/** Columns of these names may hold words or a code, beside one with the position. */
const LOOSE = /^(?:location1?|loc|position|geo)$/;
const AT_END: Readonly<Record<Axis, RegExp>> = {
  latitude: /^(.+)latitude$/,
  longitude: /^(.+)longitude$/,
};

/** Which column holds what: by its whole title, else by a word of it, as in “start_lat”. */
export function columnsOf(head: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  const whole = head.map((title) => fold(inWords(title)));
  const titles = whole.map((title) => (RADIANS.test(title) ? '' : sureIn(title)));
  // Beside a maximum, “min” is a minimum.
  const isBox = titles.some((title) => /max/.test(title));
  let index = 0;
  for (const title of whole) {
    const part = partOf(title);
    if (part !== null && !found.has(part) && !(isBox && /min/.test(title))) found.set(part, index);
    index += 1;
  }
  // Seconds stand beside minutes: alone, “lat_s” is of a start, a station, the south.
  for (const axis of AXES) if (!found.has(`${axis} minutes`)) found.delete(`${axis} seconds`);
  const parts = new Set(found.values());
  const pairs = whole.map(pairIn);
  // Without its brackets, “Lat (min)” would be called “Lat”, and “Coordinates (lon, lat)” say nothing of their order.
  const called = titles.map((title, at) =>
    parts.has(at) ? '' : pairs[at] ? NAMES_OF_PAIRS[pairs[at]] : joinedOf(title),
  );
  for (const column of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
    const isColumn = (title: string) => COLUMNS[column].has(title);
    const isLoose = (title: string) => (column === 'both' ? LOOSE : UNSURE).test(title);
    const sure = called.findIndex((title) => isColumn(title) && !isLoose(title));
    const index = sure >= 0 ? sure : called.findIndex(isColumn);
    const isOther = column === 'coordinateUncertaintyInMeters' && ofOtherUnit(head[index] ?? '');
    if (index >= 0 && !isOther) found.set(column, index);
  }
  if (hasBoth(found)) return found;
  const [lats = [], lons = []] = AXES.map((axis) => {
    const named = titles.flatMap((title, at) => {
      const words = partsOf(title);
      const word = parts.has(at) || pairs[at] ? undefined : wordOf(axis, words);
      if (word === undefined || words.some((one) => ASIDE.has(one))) return [];
      return [{ at, words, rest: joinedOf(title).replace(word, '') }];
    });
    const whole = named.filter(({ words }) => !words.some((word) => SIDES.has(word)));
    // Two columns with sides are the edges of a box.
    return whole.length > 0 || named.length > 1 ? whole : named;
  });
  // Of several columns with the word, as for a journey’s start and end, the first counts, and both numbers come from
  // the same end.
  const both = lats.flatMap((lat) => {
    const lon = lons.find(({ rest }) => rest === lat.rest);
    return lon ? [[lat, lon] as const] : [];
  });
  // In GDELT’s tables, the other two belong to the actors.
  const ofEvent = both.find(([{ words }]) => words.includes('action'));
  const startOf = ([lat, lon]: (typeof both)[number]) => Math.min(lat.at, lon.at);
  const [first] = both.toSorted((a, b) => startOf(a) - startOf(b));
  const [lat, lon] = ofEvent ?? first ?? [lats[0], lons[0]];
  if (lat && lon && lat.at !== lon.at) found.set('latitude', lat.at).set('longitude', lon.at);
  const shape = titles.findIndex(isShape);
  if (!isPositioned(found) && shape >= 0) found.set('shape', shape);
  return found;
}

/** The word for an axis in a title, or at the end of one: databases write `siteLatitude` in small letters. */
function wordOf(axis: Axis, words: readonly string[]): string | undefined {
  const whole = words.find((one) => WITHIN[axis].has(one));
  if (whole !== undefined) return whole;
  const before = words.flatMap((one) => AT_END[axis].exec(one)?.[1] ?? []);
  return before.some((one) => !ASIDE.has(one)) ? axis : undefined;
}

/** “st_astext”, “location_wkt”: as databases name a function's result, or a layer’s own column; but not “geom_type”. */
function isShape(title: string): boolean {
  const words = partsOf(title);
  return words.some((word) => SHAPES.has(word)) && !words.some((word) => OF_SHAPES.has(word));
}

/**
 * Whether numbers without a sign, under “Longitude (W)”, are west of Greenwich; or south of the equator. `other` is the
 * title of the other axis: a word in both titles, as in “South Tower latitude”, is not a side.
 */
export function isNegative(title: string, axis: Axis, other: string): boolean {
  if (SIGNED.test(title)) return false;
  const [sides, others] = [sidesIn(title), sidesIn(other)];
  // Under “Latitude (N/S)”, a sign tells.
  const isSide = (word: string) => NEGATIVE[axis].has(word) && !others.includes(word);
  return sides.length > 0 && sides.every(isSide);
}

/** “Longitude (W negative)”, “(-W)”, “(W = −)” */
const SIGNED = /negativ|minus|=|\([^()]*(?:(?<!\p{L})[-−+]|[-−+](?!\p{L}))[^()]*\)/iu;

/** The words of a title that name a side; for a URL, as in many terms of `w3.org`, only its last part counts. */
function sidesIn(title: string): readonly string[] {
  const term = title.replace(/^\w+:\/\/.*[/#]/, '');
  return fold(inWords(term))
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => SIDES.has(word));
}

/** Whether a column with this name may hold numbers in any system. */
export function isUnsure(title: string): boolean {
  return UNSURE.test(joinedOf(fold(title)));
}

/** Words that mean a latitude or a longitude, and also how wide or long something is. */
const SIZES = new Set(
  `breite lange laenge breedte lengte bredd langd bredde sirina duzina dolzina sirka delka szelesseg hosszusag ширина`
    .split(' ')
    .map(fold),
);

export function isOfSize(title: string): boolean {
  return SIZES.has(joinedOf(fold(unbracketed(title))));
}

/** Whether a title of two numbers says nothing of their order. */
export function saysNoOrder(title: string): boolean {
  const folded = fold(title);
  return (
    title !== '' &&
    pairIn(folded) === null &&
    pairOfWord(joinedOf(folded)) === 'both' &&
    !/la?t/.test(folded)
  );
}

/**
 * Whether a list of two numbers under this title has the longitude first, as `coordinates` of GeoJSON do; null where
 * that is not known: programs disagree.
 */
export function isTurnedList(title: string): boolean | null {
  const joined = joinedOf(fold(title));
  // Kobo’s own.
  if (title.trim() === '_geolocation') return false;
  if (joined === 'coordinates') return true;
  if (/lat(?:lng|lon)/.test(joined)) return false;
  if (/l(?:ng|on|ong)lat/.test(joined)) return true;
  return /^(?:lat|geopoint2d$)/.test(joined) ? false : null;
}

/** The names of titles with both axes, by which comes first. */
const NAMES_OF_PAIRS = { both: 'latlon', turned: 'lonlat' } as const;

function pairOfWord(word: string): 'both' | 'turned' | null {
  return (['both', 'turned'] as const).find((column) => COLUMNS[column].has(word)) ?? null;
}

/** Which axis comes first in a title that names both: “Coordinates (lon, lat)”, “Breite / Länge”, “GPS (x, y)”. */
function pairIn(title: string): 'both' | 'turned' | null {
  const bracketed = /[([]([^()[\]]*)[)\]]/.exec(title)?.[1] ?? '';
  if (/^(?:x\W*y|y\W*x)$/.test(bracketed)) return bracketed.startsWith('x') ? 'turned' : 'both';
  const inTitle = partsOf(title);
  if (inTitle.some((one) => ASIDE.has(one))) return null;
  // “start_latlng”
  const word = inTitle.find((one) => /^(?:lat|lon|lng)/.test(one) && pairOfWord(one));
  if (word !== undefined) return pairOfWord(word);
  const [lat = -1, lon = -1] = AXES.map((axis) =>
    inTitle.findIndex((one) => WITHIN[axis].has(one)),
  );
  if (lat < 0 || lon < 0 || lat === lon) return null;
  return lat < lon ? 'both' : 'turned';
}

/** Without brackets; in “X (latitude)”, the words inside are surer. */
function sureIn(title: string): string {
  const bare = unbracketed(title);
  const [, inner = ''] = /[([]([^()[\]]*)[)\]]/.exec(title) ?? [];
  const isSurer = partsOf(inner).some((word) => AXES.some((axis) => WITHIN[axis].has(word)));
  return UNSURE.test(joinedOf(bare)) && isSurer ? inner : bare;
}

/**
 * Whether a title says that its numbers are degrees and minutes in one: “DD MM SS”, “(DDMM.MMM)”. Its point is then not
 * a decimal point.
 */
export function isOfMinutes(title: string): boolean {
  return /(?<![a-z])(?:dms|ddm|dmm|gms|d{2,3}[^a-z]{0,2}m{1,2}[^a-z]{0,2}(?:m+|s*))(?![a-z])/.test(
    fold(title),
  );
}

/** “Uncertainty (km)” */
function ofOtherUnit(title: string): boolean {
  const [, unit = 'm'] = /[([]([^()[\]]*)[)\]]/.exec(title) ?? [];
  return !/^\s*(?:in )?(?:m|met(?:er|re)s?)\s*$/i.test(unit);
}

/** “Latitude (deg)”, “Lon [°]” */
function unbracketed(title: string): string {
  return title.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, '');
}

/** “GPSLatitude” and “startLat” are two words each. */
function inWords(title: string): string {
  return title
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
}

function joinedOf(title: string): string {
  return title.replaceAll(/[\s_.:,;/|-]+/g, '');
}

function partsOf(title: string): readonly string[] {
  return title.split(/[^\p{L}\p{M}]+/u);
}

/** Latitude and longitude in a column each. */
export function hasBoth(found: ReadonlyMap<Column, number>): boolean {
  return found.has('latitude') && found.has('longitude');
}

export function isPositioned(found: ReadonlyMap<Column, number>): boolean {
  return hasBoth(found) || found.has('both') || found.has('turned') || found.has('shape');
}
