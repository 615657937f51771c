import { fold } from '../brief/search/fold';

/** What columns are called: folded, and without what stands between words. */
const COLUMNS = {
  latitude: words(
    `latitude lat y decimallatitude decimallat latdecimal latitudedecimal latdd latitudedd latdec declat latdeg latd
    latdegrees latitudedegrees gpslat geolat intptlat pointy ycoord coordy ycoordinate latwgs84 latitudewgs84 breite breitengrad geogrbreite
    geographischebreite latitud latitudine breedtegraad breedte szerokosc szerokoscgeograficzna zemepisnasirka
    zemepisnasirka geografskasirina zemljepisnasirina sirina breddegrad bredd latitudgrad leveysaste leveyspiiri enlem
    γεωγραφικοπλατοσ πλατοσ szelesseg szelessegifok широта географскаширина географическаяширота lintang vido laiuskraad
    platuma platums 緯度 纬度 위도 خطالعرض دائرةالعرض عرضجغرافيايي קורוחב ละติจูด अक्षांश`,
  ),
  longitude: words(
    `longitude lon lng long x decimallongitude decimallon decimallong londecimal longitudedecimal londd longdd lngdd
    longitudedd londec declon declong lond longd londeg longdeg londegrees longitudedegrees gpslon gpslong gpslng geolon geolong
    geolng intptlon intptlong pointx xcoord coordx xcoordinate lonwgs84 longitudewgs84 lange langengrad geogrlange
    geographischelange laengengrad laenge longitud longitudine lengtegraad lengte dlugosc dlugoscgeograficzna
    zemepisnadelka zemepisnadlzka geografskaduzina zemljepisnadolzina duzina laengdegrad lengdegrad langd longitudgrad
    pituusaste pituuspiiri boylam γεωγραφικομηκοσ μηκοσ hosszusag hosszusagifok долгота довгота дължина
    географскадужина географическаядолгота bujur kinhdo pikkuskraad ilguma garums 経度 經度 经度 경도 خطالطول
    طولجغرافيايي קואורך ลองจิจูด देशांतर`,
  ),
  /** Latitude and longitude in one cell, in this order. */
  both: words(
    `latlon latlng latlong latitudelongitude lattitudelongitude latlonwgs84 geopoint2d geopoint coordinates coordinate
    coords coord coordinatelocation koordinaten koordinate coordonnees coordonneesgeo coordenadas coordinate koordinaty
    koordinater koordinatlar координаты 座標 坐标 좌표 geo geolocation geocoordinates gps gpscoordinates latlongposition
    location location1 position`,
  ),
  /** The same the other way round. */
  turned: words('lonlat lnglat longlat longitudelatitude'),
  shape: words(
    'wkt geometry geom thegeom wktgeom geojson geo shape geoshape footprintwkt geometrywkt wkbgeometry wkb way',
  ),
  kind: words('kind type category eventtype'),
  basis: words('basis'),
  coordinateUncertaintyInMeters: words(
    'coordinateuncertaintyinmeters uncertaintyinmeters uncertaintymeters uncertaintym uncertainty positionalaccuracy',
  ),
} as const;

export const AXES = ['latitude', 'longitude'] as const;
export type Axis = (typeof AXES)[number];

/** What a column of its own may say of an axis, beside its degrees. */
const PARTS = {
  minutes: '(?:minutes?|mins?|m)',
  seconds: '(?:seconds?|secs?|s)',
  side: '(?:direction|dir|hemisphere|hemi?|ref|cardinal|card|ns|ew|nsew)',
} as const;
export type Part = keyof typeof PARTS;
/** The same as words of their own, beside the word for the axis: without their minutes, degrees are of another place. */
const PART_WORDS = {
  minutes: words(
    `min mins minute minutes minuten minuto minutos minuti primi minuut minuty minut minuta minutter minuter
    minutit minuutit minuuttia dakika perc minit phut мин минута минуты минут минути хвилини λεπτα 分 분 دقيقة دقائق
    דקות นาที मिनट`,
  ),
  seconds: words(
    `sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos seg secondi seconden
    sekundy sekund sekunda sekunder sekuntia sekunnit saniye masodperc detik giay сек секунда секунды секунд секунди
    δευτερολεπτα 秒 초 ثانية ثواني שניות วินาที सेकंड`,
  ),
  side: words(
    `direction dir hemisphere hemi ref cardinal card side orientation orient quadrant ns ew nsew richtung
    himmelsrichtung hemisphare hemisfero hemisferio hemisfeer emisfero direccion direzione direcao orientacion
    полушарие направление півкуля 半球`,
  ),
} as const;

export type Column = keyof typeof COLUMNS | `${Axis} ${Part}`;

const AXIS_WORDS: Readonly<Record<Axis, string>> = {
  latitude: 'lat(?:itude)?',
  longitude: '(?:lon(?:g(?:itude)?)?|lng)',
};
/** North or south, east or west, in a column that is called by nothing else. */
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

/** Which part of which axis a title names; null for what names none, or an axis itself. */
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

/** With these, a title names the edge of a box, or how exact a number is. */
const ASIDE = new Set(
  `min max minimum maximum sw se nw ne upper lower error err accuracy precision uncertainty
  std stdev sd sigma offset delta diff zone speed utm minutes minute seconds second sec`.split(
    /\s+/,
  ),
);
/** Of these, what is said beside them is no minute of a degree. */
const NO_PART = new Set(
  'max maximum error err accuracy precision uncertainty std stdev'.split(' '),
);
/** No degrees, though some of them could be. */
const RADIANS = /(?<!\p{L})rad(?:ians?)?(?!\p{L})/u;
/** Of these, one column alone says in which half of the globe its numbers are; two are the edges of a box. */
const SIDES = new Set(
  'north south east west n s e w norte sur este oeste nord sud est ouest'.split(' '),
);
const NEGATIVE: Readonly<Record<Axis, ReadonlySet<string>>> = {
  latitude: new Set(['s', 'south', 'sur', 'sud']),
  longitude: new Set(['w', 'west', 'oeste', 'ouest']),
};
/** They may be of any system; a column that is called latitude is not. */
const UNSURE = /^(?:point)?[xy]$|coord/;

/** Words of one letter say too little within a title; a sign of Chinese says more. */
const WITHIN = { latitude: new Set<string>(), longitude: new Set<string>() };
for (const axis of AXES) {
  for (const word of COLUMNS[axis]) {
    if (word.length > (/[^a-z]/.test(word) ? 1 : 2)) WITHIN[axis].add(word);
  }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(fold));
}

/** Which column holds what: by its whole title, else by a word of it, as in “start_lat”. */
export function columnsOf(head: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  const whole = head.map((title) => fold(inWords(title)));
  const titles = whole.map((title) => (RADIANS.test(title) ? '' : unbracketed(title)));
  // Beside a maximum, “min” is a minimum.
  const isBox = titles.some((title) => /max/.test(title));
  let index = 0;
  for (const title of whole) {
    const part = partOf(title);
    if (part !== null && !found.has(part) && !(isBox && /min/.test(title))) found.set(part, index);
    index += 1;
  }
  const parts = new Set(found.values());
  // Without its brackets, “Lat (min)” would be called “Lat”.
  const called = titles.map((title, at) => (parts.has(at) ? '' : joinedOf(title)));
  for (const column of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
    const isColumn = (title: string) => COLUMNS[column].has(title);
    const sure = called.findIndex((title) => isColumn(title) && !UNSURE.test(title));
    const index = sure >= 0 ? sure : called.findIndex(isColumn);
    const isOther = column === 'coordinateUncertaintyInMeters' && ofOtherUnit(head[index] ?? '');
    if (index >= 0 && !isOther) found.set(column, index);
  }
  if (hasBoth(found)) return found;
  const [lats = [], lons = []] = AXES.map((axis) => {
    const named = titles.flatMap((title, at) => {
      const words = partsOf(title);
      const word = parts.has(at) ? undefined : words.find((one) => WITHIN[axis].has(one));
      if (word === undefined || words.some((one) => ASIDE.has(one))) return [];
      return [{ at, words, rest: joinedOf(title).replace(word, '') }];
    });
    const whole = named.filter(({ words }) => !words.some((word) => SIDES.has(word)));
    // Two of sides are the edges of a box.
    return whole.length > 0 || named.length > 1 ? whole : named;
  });
  // A word in several columns, as of a journey’s start and end, is the first, and both numbers are of the same.
  const pairs = lats.flatMap((lat) => {
    const lon = lons.find(({ rest }) => rest === lat.rest);
    return lon ? [[lat, lon] as const] : [];
  });
  // Of GDELT’s, two are of the actors.
  const ofEvent = pairs.find(([{ words }]) => words.includes('action'));
  const startOf = ([lat, lon]: (typeof pairs)[number]) => Math.min(lat.at, lon.at);
  const [first] = pairs.toSorted((a, b) => startOf(a) - startOf(b));
  const [lat, lon] = ofEvent ?? first ?? [lats[0], lons[0]];
  if (lat && lon && lat.at !== lon.at) found.set('latitude', lat.at).set('longitude', lon.at);
  return found;
}

/** Whether numbers without a sign, under “Longitude (W)”, are west of Greenwich; or south of the equator. */
export function isNegative(title: string, axis: Axis): boolean {
  const sides = partsOf(fold(inWords(title))).filter((word) => SIDES.has(word));
  // Under “Latitude (N/S)”, a sign tells.
  return sides.length > 0 && sides.every((word) => NEGATIVE[axis].has(word));
}

/** Whether a column that is called so may hold numbers of any system. */
export function isUnsure(title: string): boolean {
  return UNSURE.test(joinedOf(fold(title)));
}

/**
 * Whether a list of two numbers under this title has the longitude first, as `coordinates` of GeoJSON do; null where that is
 * not known: programs do not agree on it.
 */
export function isTurnedList(title: string): boolean | null {
  const joined = joinedOf(fold(title));
  if (joined === 'coordinates') return true;
  return /^(?:lat|geopoint2d$)/.test(joined) ? false : null;
}

/** Whether a title says that its numbers are degrees and minutes in one: “DD MM SS”, “(DDMM.MMM)”. A point is none of a decimal then. */
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
