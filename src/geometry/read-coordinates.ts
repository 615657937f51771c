/** A position that somebody wrote, in degrees. */
export interface ReadPosition {
  readonly longitude: number;
  readonly latitude: number;
  /** In metres, where that was written too. */
  readonly uncertainty?: number;
}

/** One number with its parts, and the hemisphere that was written with it. */
interface Angle {
  readonly degrees: number;
  readonly axes: readonly Axis[];
}

/** What a letter says: north is +1 of latitude. An O is west in Spanish and French, and east in German. */
interface Axis {
  readonly is: 'latitude' | 'longitude';
  readonly sign: 1 | -1;
}

/** In code units: links to maps are long. */
const LONGEST = 2_000;
const NORTH: Axis = { is: 'latitude', sign: 1 };
const SOUTH: Axis = { is: 'latitude', sign: -1 };
const EAST: Axis = { is: 'longitude', sign: 1 };
const WEST: Axis = { is: 'longitude', sign: -1 };

const LETTERS: Readonly<Record<string, readonly Axis[]>> = {
  N: [NORTH],
  S: [SOUTH],
  E: [EAST],
  W: [WEST],
  O: [WEST, EAST],
  'С.Ш.': [NORTH],
  'Ю.Ш.': [SOUTH],
  'В.Д.': [EAST],
  'З.Д.': [WEST],
};

const LETTER = String.raw`(?<LETTER>[NSEWO]|[СЮ]\.\s?Ш\.|[ВЗ]\.\s?Д\.)`;
const FRACTION = String.raw`\d+(?:\.\d+)?(?![\d.])`;
const [DEGREE, MINUTE, SECOND] = ['°|º|DEG', "['’′]", `["”″]|''|′′`];
/** Degrees, minutes and seconds; degrees and minutes; degrees: only the last number has a fraction. */
const NUMBERS = [
  `(?<D>\\d+)${between(DEGREE)}(?<M>\\d+)${between(MINUTE)}(?<S>${FRACTION})${after(SECOND)}`,
  `(?<D>\\d+)${between(DEGREE)}(?<M>${FRACTION})${after(MINUTE)}`,
  `(?<D>${FRACTION})${after(DEGREE)}`,
];
/** With a letter before, after, or none. */
const ANGLES = NUMBERS.flatMap((numbers) =>
  [
    `${LETTER}\\s*(?<SIGN>[-+])?${numbers}`,
    `(?<SIGN>[-+])?${numbers}${LETTER}`,
    `(?<SIGN>[-+])?${numbers}`,
  ].map((pattern) => new RegExp(`^${pattern}`)),
);

/**
 * The positions that a text may mean, the likelier first: decimal degrees, degrees with minutes and seconds, letters or
 * signs, `geo:` addresses, links to maps, GeoJSON and WKT. More than one where the text does not say which number is
 * which; none where it means none.
 */
export function readCoordinates(text: string): readonly ReadPosition[] {
  if (text.length > LONGEST) return [];
  const plain = text.normalize('NFKC').replaceAll(/[−–]/g, '-').trim();
  const read = fromAddress(plain) ?? fromGeometry(plain) ?? fromAngles(plain.toUpperCase());
  return read.filter(isOnEarth).filter(isFirst);
}

/** An address, whose kind says the order of its numbers; null where the text is not an address. */
function fromAddress(text: string): readonly ReadPosition[] | null {
  if (/^geo:/i.test(text)) {
    const found = /^geo:(-?[\d.]+),(-?[\d.]+)(?:,-?[\d.]+)?(.*)$/i.exec(text);
    const uncertainty = Number(/;u=([\d.]+)/i.exec(found?.[3] ?? '')?.[1]);
    const more = uncertainty > 0 ? { uncertainty } : {};
    return found ? [{ ...position(found[1], found[2]), ...more }] : [];
  }
  if (!/^https?:\/\//i.test(text)) return null;
  const address = decoded(text);
  // Yandex has the longitude first.
  const isTurned = /^https?:\/\/[\w.-]*yandex\./i.test(address);
  for (const pattern of LINKS) {
    const [, first, second] = pattern.exec(address) ?? [];
    if (first === undefined) continue;
    const turned = isTurned && /ll|pt/.test(pattern.source);
    return [turned ? position(second, first) : position(first, second)];
  }
  return [];
}

/** Patterns that name a place come before those that name a view. */
const LINKS = [
  /!3d(-?[\d.]+)!4d(-?[\d.]+)/,
  /[?&]mlat=(-?[\d.]+)&mlon=(-?[\d.]+)/,
  /[?&](?:q|query|destination|daddr)=(?:loc:)?(-?\d[\d.]*),\+?\s?(-?\d[\d.]*)/,
  /[?&](?:pt|ll|sll|center|coordinate)=(-?[\d.]+),(-?[\d.]+)/,
  /[?&]cp=(-?[\d.]+)~(-?[\d.]+)/,
  /@(-?[\d.]+),(-?[\d.]+)/,
  /#(?:map=)?[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/,
  /\/place\/(-?[\d.]+),(-?[\d.]+)/,
];

/** `[128.3, 51.9]` and `POINT(128.3 51.9)`: the longitude first. */
function fromGeometry(text: string): readonly ReadPosition[] | null {
  const found =
    /^\[\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)(?:\s*,\s*-?[\d.]+)?\s*\]$/.exec(text) ??
    /^(?:SRID=4326;)?\s*POINT\s*Z?\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)(?:\s+-?[\d.]+)?\s*\)$/i.exec(
      text,
    );
  return found ? [position(found[2], found[1])] : null;
}

function fromAngles(text: string): readonly ReadPosition[] {
  for (const written of [text, withPoints(text)]) {
    for (const first of anglesAt(written)) {
      const rest = written.slice(first.length).replace(/^\s*[,;/|]?\s*/, '');
      const second = anglesAt(rest).find(({ length }) => length === rest.length);
      if (second) return pairsOf(first, second);
    }
  }
  return [];
}

/** With the decimal commas of other languages as points: `51,88; 128,33`, and `51,88 128,33`. */
function withPoints(text: string): string {
  return text.replaceAll(/(\d),(\d)/g, '$1.$2');
}

/** The angles that a text may begin with, those with the most parts first. */
function anglesAt(text: string): readonly (Angle & { readonly length: number })[] {
  return ANGLES.flatMap((pattern) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const {
      LETTER: letter = '',
      SIGN: sign,
      D: degrees,
      M: minutes = 0,
      S: seconds = 0,
    } = found.groups ?? {};
    if (Number(minutes) >= 60 || Number(seconds) >= 60) return [];
    const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
    const axes = LETTERS[letter.replaceAll(/\s/g, '')] ?? [];
    return [{ degrees: sign === '-' ? -size : size, axes, length: found[0].length }];
  });
}

/** Which number is which: by their letters; else both orders, latitude first as people write it. */
function pairsOf(a: Angle, b: Angle): readonly ReadPosition[] {
  const found: ReadPosition[] = [];
  for (const first of axesOf(a)) {
    for (const second of axesOf(b)) {
      if (first.is === second.is) continue;
      const [latitude, longitude] = first.is === 'latitude' ? [a, b] : [b, a];
      const [north, east] = first.is === 'latitude' ? [first, second] : [second, first];
      found.push({
        latitude: latitude.degrees * north.sign,
        longitude: longitude.degrees * east.sign,
      });
    }
  }
  return found;
}

function axesOf({ axes }: Angle): readonly Axis[] {
  return axes.length > 0 ? axes : [NORTH, EAST];
}

function position(latitude: string | undefined, longitude: string | undefined): ReadPosition {
  return { latitude: Number(latitude), longitude: Number(longitude) };
}

function isOnEarth({ latitude, longitude }: ReadPosition): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function isFirst(one: ReadPosition, at: number, all: readonly ReadPosition[]): boolean {
  const same = (other: ReadPosition) =>
    other.latitude === one.latitude && other.longitude === one.longitude;
  return all.findIndex(same) === at;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Between two numbers stands a sign, or a space. */
function between(sign: string): string {
  return `(?:\\s*(?:${sign})\\s*|\\s+)`;
}

function after(sign: string): string {
  return `(?:\\s*(?:${sign}))?\\s*`;
}
