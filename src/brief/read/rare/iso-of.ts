import { monthOf } from './months';

/** What follows a time in RFC 822. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00' },
  ...{ cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
};
/** A time of day as it may follow a date, with AM or PM and a zone. */
const TIME =
  '(?:[T ,]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(?: ?([ap])\\.?m\\.?)?(?: ?(Z|UTC?|GMT|(?:UTC|GMT)?[+-]\\d{2}(?::?\\d{2})?)(?: \\([^()]*\\))?)?)?';
const WORD = '\\p{L}[\\p{L}\\p{M}]{2,11}';
/** A day of the week; “before” and “about” are none. */
const WEEKDAY = `(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]{0,2} +|${WORD}\\.?, *)?`;
/** “23er”, “1st” */
const NTH = '(?:\\.|st|nd|rd|th|er|º)?';
/** For mail and news. Elsewhere, CST may be China's time. */
const MAIL_TIME = TIME.replace('|GMT', '|GMT|[ECMP][SD]T');
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly string[]])[] = [
  // 2023-09-13 11:43:00+00, 2023/9/13, 20230913
  [form(`(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`), (parts) => parts],
  [form('(\\d{4})(\\d{2})(\\d{2})'), (parts) => parts],
  // 2023:09:13 11:43:00, as cameras write it
  [form(`(\\d{4}):(\\d{2}):(\\d{2})${TIME}`), (parts) => parts],
  // 13.9.2023: with points, the day comes first everywhere
  [
    form(`(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TIME}`),
    ([d = '', m = '', y = '', ...t]) => [y, m, d, ...t],
  ],
  // 2023年9月13日, 2023년 9월
  [
    form('(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日일])?'),
    ([y = '', m = '', d = '']) => [y, m, d],
  ],
  // 令和5年9月13日, 平成元年1月
  [
    form('(明治|大正|昭和|平成|令和) ?(元|\\d{1,2}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?'),
    ([era = '', y = '', m = '', d = '']) => [yearOfEra(era, y), m, d],
  ],
  // September 2023, septiembre de 2023
  [form(`(${WORD})\\.? (?:del? )?(\\d{4})`), ([m = '', y = '']) => [y, m, '']],
  // Wed, 13 Sep 2023 11:43:00 GMT, 13. September 23, 13 de septiembre de 2023, 13 сентября 2023 г.
  [
    form(
      `${WEEKDAY}(\\d{1,2})${NTH}[ -](?:de |of )?(${WORD})\\.?,?[ -](?:del? )?(\\d{4}|\\d{2})(?: ?г\\.?| р\\.?| року)?${MAIL_TIME}`,
    ),
    ([d = '', m = '', y = '', ...t]) => [y, m, d, ...t],
  ],
  // September 13, 2023, Wed Sep 13 2023
  [
    form(`${WEEKDAY}(${WORD})\\.? (\\d{1,2})${NTH},? (\\d{4})${TIME}`),
    ([m = '', d = '', y = '', ...t]) => [y, m, d, ...t],
  ],
];

function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}

/**
 * Somebody's date in ISO 8601, no more exact than it was written. Unchanged where it is ISO already, not a date, or
 * readable in two ways: 03/04/2023 is in March or in April.
 */
export function isoOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  // JavaScript writes years before the first and beyond 9999 with six digits.
  const written = inOurDigits(text.trim()).replace(/^(?:(-)|\+)00(?=\d{4}-\d\d)/, '$1');
  if (/^-\d{4}-\d\d-\d\d(?:T|$)/.test(written)) return dayOr(written);
  // A day of XML with its zone, as in answers of GeoServer; and of Wikibase, whose midnight only stands for the day.
  const [, day] =
    /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/.exec(written) ??
    /^\+(\d{4}-\d{2}-\d{2})T00:00:00Z$/.exec(written) ??
    [];
  if (day !== undefined) return day.replace(/(?:-00)+$/, '');
  for (const [pattern, order] of FORMS) {
    const parts = pattern.exec(written)?.slice(1);
    if (!parts) continue;
    const [year = '', month = '', day = '', ...time] = order(parts.map((part) => part ?? ''));
    return dateOf(year, month, day, time) ?? text;
  }
  return slashed(written) ?? yearOnly(written) ?? vague(written) ?? momentIn(written) ?? text;
}

/**
 * Arabic and wide digits as ours, in dates that begin or end with a year of our time: 1402 and 1445 are years of other
 * calendars.
 */
function inOurDigits(text: string): string {
  if (!/[٠-٩۰-۹０-９]/.test(text)) return text;
  const ours = text.replaceAll(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return /^(?:19|20)\d\d(?!\d)|(?:\D|^)(?:19|20)\d\d$/.test(ours) ? ours : text;
}

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

function yearOfEra(era: string, year: string): string {
  return String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)));
}

/** Before and after the year that calendars count from. A “c.” or the like may stand before it, and another year. */
const [BEFORE, AFTER] = [
  String.raw`B\.? ?C\.?(?: ?E\.?)?|v\. ?Chr\.?|v\. ?u\. ?Z\.?|av\.? ?J\.?-?C\.?|a\. ?C\.?|до н\. ?[эе]\.?|ق\. ?م\.?`,
  String.raw`A\.? ?D\.?|C\. ?E\.?|CE|n\. ?Chr\.?|apr?\.? ?J\.?-?C\.?|d\. ?C\.|н\. ?[эе]\.?`,
];
const ABOUT = String.raw`(~|(?:c|ca|circa|about|um|vers|hacia|около|ок)\.? )? ?`;
const YEARS = String.raw`(\d{1,5})(?: ?[-–—] ?(\d{1,5}))?`;
const ERA_YEARS: readonly (readonly [RegExp, boolean])[] = [
  [form(`${ABOUT}${YEARS} ?(?:${BEFORE})`), true],
  [form(`(約|约|약 ?)?(?:紀元|纪元|公元|西元|西暦|기원) ?(?:前|전) ?${YEARS} ?[年년]?`), true],
  [form(`(約|约)?前 ?${YEARS} ?年`), true],
  [form(`${ABOUT}${YEARS} ?(?:${AFTER})`), false],
  [form(`${ABOUT}(?:AD|A\\. ?D\\.) ?${YEARS}`), false],
];

/** “44 BC” is the year −43 of ISO 8601, which has a year 0. “2023年” and “平成30年” are years alone. */
function yearOnly(text: string): string | null {
  for (const [pattern, isBefore] of ERA_YEARS) {
    const [whole, about, first = '', last] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const years = [first, ...(last === undefined ? [] : [last])].map((year) =>
      isBefore ? 1 - Number(year) : Number(year),
    );
    const [from = 0, to = from] = years;
    // Nobody had a year 0, and a span that runs backwards is none.
    if (Number(first) === 0 || to < from) return null;
    const [begin, end] = [from, to].map((year) => `${isoYear(year)}${about ? '~' : ''}`);
    return begin === end ? (begin ?? null) : `${begin}/${end}`;
  }
  const [, era = '', year = '', plain] =
    /^(?:(明治|大正|昭和|平成|令和) ?(元|\d{1,2})|(\d{4})) ?(?:年|년|г\.?|год|р\.?|рік)$/u.exec(
      text,
    ) ?? [];
  return plain ?? (era === '' ? null : yearOfEra(era, year));
}

function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

/** How .NET writes milliseconds since 1970. */
function momentIn(text: string): string | null {
  const [, count] = /^\/Date\((-?\d{1,14})(?:[+-]\d{4})?\)\/$/.exec(text) ?? [];
  return count === undefined ? null : dayOr(new Date(Number(count)).toISOString());
}

/** A date with slashes where only one of two numbers can be a month. */
function slashed(text: string): string | null {
  const [, a = '', b = '', year = '', ...time] =
    form(`(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${TIME}`).exec(text) ?? [];
  if (Number(a) > 12 && Number(b) <= 12) return dateOf(year, b, a, time);
  if (Number(b) > 12 && Number(a) <= 12) return dateOf(year, a, b, time);
  return a !== '' && Number(a) === Number(b) ? dateOf(year, a, b, time) : null;
}

/** “1890s”, “ca. 1850” or “~1850”, and “1914–1918” or “1914..1918”, as EDTF has them. “1900s” are ten years or a hundred. */
function vague(text: string): string | null {
  const [, first = '', last = ''] = /^(\d{4}) ?(?:[-–—]|\.\.) ?(\d{4})$/.exec(text) ?? [];
  if (first < last) return `${first}/${last}`;
  const [, decade] = /^(\d{2}[1-9])0['’]?s$/i.exec(text) ?? [];
  if (decade !== undefined) return `${decade}X`;
  const [, about] = /^(?:~|(?:c|ca|circa|about|um|vers|hacia)\.?) ?(\d{4})$/i.exec(text) ?? [];
  return about === undefined ? null : `${about}~`;
}

function dateOf(
  year: string,
  month: string,
  day: string,
  [time = '', half = '', zone = '']: readonly (string | undefined)[],
): string | null {
  const number = /^\d/.test(month) ? Number(month) : (monthOf(month) ?? 0);
  if (number < 1 || number > 12 || day === '0' || Number(day) > 31) return null;
  // RFC 822 writes two digits, and spreadsheets show no more. Between 30 and 69 they can mean either century.
  if (year.length === 2 && Number(year) >= 30 && Number(year) < 70) return null;
  const full = year.length === 4 ? year : Number(year) < 30 ? `20${year}` : `19${year}`;
  const date = `${full}-${two(number)}${day && `-${two(Number(day))}`}`;
  if (time === '') return date;
  const clock = clockOf(time, half.toLowerCase());
  if (clock === null) return null;
  // Programs that write every day as midnight without a zone know only days.
  if (zone === '' && half === '' && /^00:00(?::00(?:\.0+)?)?$/.test(clock)) return date;
  return `${date}T${clock}${offsetOf(zone)}`;
}

/** The time in 24 hours; null for an hour that does not exist with AM or PM. */
function clockOf(time: string, half: string): string | null {
  const [hours = ''] = time.split(':', 1);
  const hour = Number(hours);
  const rest = time.slice(hours.length);
  if (half === '') return `${two(hour)}${rest}`;
  if (hour < 1 || hour > 12) return null;
  return `${two((hour % 12) + (half === 'p' ? 12 : 0))}${rest}`;
}

function offsetOf(zone: string): string {
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return named;
  const [, sign = '', hours = '', minutes = '00'] = /([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === '' ? '' : `${sign}${hours}:${minutes}`;
}

/** Programs that count milliseconds write a day as its first one. */
export function dayOr(moment: string): string {
  return moment.replace(/T00:00:00\.000Z$/, '').replace(/\.000Z$/, 'Z');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
