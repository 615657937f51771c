/** In code units; anything longer means something else. */
const LONGEST = 200;
/** Hemispheres, by the letters that are unambiguous. O is west in Rome and east in Berlin. */
const SIGNS: Readonly<Record<'latitude' | 'longitude', Readonly<Record<string, 1 | -1>>>> = {
  latitude: { n: 1, s: -1, с: 1, ю: -1, 北: 1, 南: -1 },
  longitude: { e: 1, w: -1, в: 1, з: -1, 东: 1, 東: 1, 西: -1 },
};
const LETTERS = '[nsewсювз北南东東西]';
const HEMISPHERE = new RegExp(`^(${LETTERS})?(?:[纬緯经經経])?\\s*(.*?)\\s*(${LETTERS})?$`, 'isu');
const KOREAN: Readonly<Record<string, string>> = { 북: 'N', 남: 'S', 동: 'E', 서: 'W' };
/** 12.5, 12,5, .5, 5. and 1.25E+01, with the sign of a degree or without. */
const DECIMAL = /^([+-]?)\s*(\d{1,9}(?:[.,]\d*)?|[.,]\d+)(?:e([+-]?\d{1,2}))?\s*[°º˚]?$/i;
/** Degrees, minutes and seconds, by their signs; seconds may be left out. */
const SIGNED =
  /^([+-]?)(\d{1,3})(?:\s*[°º˚d:]\s*|\s+(?=[\d.,]+\s*['’′´m]))(\d{1,2}(?:[.,]\d+)?)\s*(?:['’′´m:]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″s]|['’′´]{2})?)?)?$/i;
/** The same, with spaces or dashes alone: only a hemisphere's letter tells these from other numbers. */
const SPACED = /^()(\d{1,3})[\s-]+(\d{1,2}(?:[.,]\d+)?)(?:[\s-]+(\d{1,2}(?:[.,]\d+)?))?$/;
/**
 * All digits run together, as pilots and receivers write them: `415400N`, `01230.5E`. With fewer digits it is plain
 * degrees.
 */
const PACKED = {
  latitude: /^()(\d{2})(\d{2}(?:\.\d+)?)(\d{2}(?:\.\d+)?)?$/,
  longitude: /^()(\d{3})(\d{2}(?:\.\d+)?)(\d{2}(?:\.\d+)?)?$/,
} as const;
/**
 * The letter between degrees and minutes, as pilots write them: `45N30`, `012E30.5`. With fewer digits than three, an E
 * could be of an exponent.
 */
const BETWEEN = /^(?=\d{1,2}[nsw]|\d{3}[ew])(\d{1,3})([nsew])(\d{2}(?:[.,]\d+)?)['’′]?$/i;
/** Direction marks and the like, which come along with copied text. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Degrees as people write them: `12.5`, `12,5` as in much of the world, `41°54′10″N`, `41 54.2 N`. Null for anything
 * else, above all for an empty text, and for what can be read in two ways.
 */
export function degreesOf(text: string, axis: 'latitude' | 'longitude'): number | null {
  if (text.length > LONGEST) return null;
  const plain = inSigns(inDigits(visible(text)));
  const [, before, body = '', after] = HEMISPHERE.exec(plain) ?? [];
  if (before !== undefined && after !== undefined) return null;
  const letter = (before ?? after)?.toLowerCase();
  const turn = letter === undefined ? 1 : SIGNS[axis][letter];
  if (turn === undefined) return null;
  const decimal = DECIMAL.exec(body);
  const parts = decimal ? null : (SIGNED.exec(body) ?? (letter ? SPACED.exec(body) : null));
  const sign = (decimal ?? parts)?.[1] ?? '';
  // A minus and S together would be negative twice.
  if (sign !== '' && letter !== undefined) return null;
  const packed = letter ? sexagesimal(PACKED[axis].exec(body)) : null;
  const value = packed ?? (decimal ? decimalOf(decimal) : sexagesimal(parts));
  if (value === null) return null;
  return value === 0 ? 0 : value * turn * (sign === '-' ? -1 : 1);
}

/** Without invisible characters, and without the mark that tells a spreadsheet to leave a cell alone. */
function visible(text: string): string {
  // Most cells are of ASCII.
  const plain = /[^ -~]/.test(text) ? text.normalize('NFC').replaceAll(INVISIBLE, '') : text;
  return plain.trim().replace(/^'/, '');
}

/** Replaces Arabic, Persian, Indian and full-width digits by ASCII ones. */
function inDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll(/[०-९০-৯]/g, (digit) => String((digit.charCodeAt(0) - 6) & 15))
    .replaceAll(/(?<=\d)[٫．](?=\d)/g, '.');
}

/** Replaces words by their signs. */
function inSigns(text: string): string {
  return text
    .replace(/^[−–‐‑]/, '-')
    .replace(/([сю])\.?\s*ш\.?$|([вз])\.?\s*д\.?$/i, '$1$2')
    .replace(/^(?:([сю])\.?\s*ш|([вз])\.?\s*д)\.?(?=[\s\d])/i, '$1$2')
    .replace(BETWEEN, '$1°$3′$2')
    .replace(/^(?:[북남]위|[동서]경)/, (words) => KOREAN[words.charAt(0)] ?? words)
    .replaceAll(/(?<=\d)\s*[度도]/g, '°')
    .replaceAll(/(?<=\d)\s*[分분]/g, '′')
    .replaceAll(/(?<=\d)\s*[秒초]/g, '″')
    .replaceAll(/(?<![a-z])(north|south|east|west)(?![a-z])/gi, (word) => word.charAt(0))
    .replaceAll(/(?<=[\d\s.])(?:deg(?:rees?|\.)?)(?![a-z])/gi, '°')
    .replaceAll(/(?<=[\d\s.])(?:min(?:utes?|\.)?)(?![a-z])/gi, '′')
    .replaceAll(/(?<=[\d\s.])(?:sec(?:onds?|\.)?)(?![a-z])/gi, '″');
}

function decimalOf([, , digits = '', power = '0']: RegExpExecArray): number {
  return Number(`${digits.replace(',', '.')}e${power}`);
}

function sexagesimal(parts: RegExpExecArray | null): number | null {
  if (!parts) return null;
  const [, , degrees, minutes, seconds = '0'] = parts;
  const [whole = 0, sixtieth = 0, last = 0] = [degrees, minutes, seconds].map((part = '') =>
    Number(part.replace(',', '.')),
  );
  if (sixtieth >= 60 || last >= 60) return null;
  return Number((whole + sixtieth / 60 + last / 3600).toFixed(9));
}

/** Where a hemisphere's letter stands before its degrees: “N 52° 31.2 E 013° 24.6” */
const BEFORE = /(?<=\d[°'’′"”″]*)[\s,;]+(?=[NSEW]\s*\d)/i;

/**
 * As ODK and Kobo write positions: latitude, longitude, height and accuracy. A number after one with a decimal point
 * cannot be minutes.
 */
const OF_SURVEY = /^([-+]?\d{1,2}\.\d+)\s+([-+]?\d{1,3}\.\d+)(?:\s+[-+]?\d+(?:\.\d+)?){1,2}$/;

/** ISO 6709, as cameras and Wikipedia write it: two digits of latitude, three of longitude. */
const ISO_6709 = /^([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?(?:CRS\w+)?\/?$/;
/** “Lat: 41.9 Long: 12.5”, and the other way round */
const [LAT, LON] = ['lat(?:itude)?', '(?:lon(?:g(?:itude)?)?|lng)'];
const SAID = [
  [LAT, LON],
  [LON, LAT],
].map((words) => {
  const [first, last] = words.map((word) => `${word}\\.?\\s*[:=]?\\s*([-−+]?\\d[^a-z]*?[nsew]?)`);
  return new RegExp(`^${first}(?:[\\s,;/|&]*|\\s+and\\s+)${last}$`, 'i');
});

/** The two parts, latitude first, of a text that names its axes. */
function ordered(text: string): readonly (string | undefined)[] | null {
  const [latFirst, lonFirst] = SAID.map((pattern) => pattern.exec(text)?.slice(1));
  return ISO_6709.exec(text)?.slice(1, 3) ?? latFirst ?? lonFirst?.toReversed() ?? null;
}

/** Latitude and longitude in one text, in this order or turned; null where that is not what it holds. */
export function pairOf(
  text: string,
  isTurned: boolean,
): readonly [latitude: number, longitude: number] | null {
  if (text.length > LONGEST) return null;
  // Socrata writes the address above the pair; RFC 5870 `geo:` before it.
  const plain = visible(text)
    .replace(/^(?:.*\n)?\(([^()]*)\)$/s, '$1')
    .replace(/^geo:/i, '')
    .replace(OF_SURVEY, '$1 $2');
  const said = ordered(plain);
  if (said) return pairOfSides(said);
  for (const between of [
    /\s*[;/|]\s*/,
    /,\s+/,
    /\s*,\s*/,
    /\s+/,
    /(?<=[NS])\s*(?=[\dEW])/i,
    BEFORE,
  ]) {
    const parts = plain.split(between);
    if (parts.length !== 2) continue;
    const pair = pairOfSides(isTurned ? parts.toReversed() : parts);
    if (pair) return pair;
    // Letters tell which is which.
    const lettered = parts.every((part) => /\p{L}/u.test(part))
      ? pairOfSides(isTurned ? parts : parts.toReversed())
      : null;
    if (lettered) return lettered;
  }
  // Wikipedia gives a position in several notations.
  const [first = '', ...more] = plain.split(/\s\/\s/);
  return more.length > 0 ? pairOf(first, isTurned) : null;
}

function pairOfSides([north = '', east = '']: readonly (string | undefined)[]) {
  const [latitude, longitude] = [degreesOf(north, 'latitude'), degreesOf(east, 'longitude')];
  return latitude !== null && longitude !== null ? ([latitude, longitude] as const) : null;
}
