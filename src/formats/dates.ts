const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Time of day, as it may stand behind a date. */
const TIME =
  '(?:[T ,]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(?: ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?))?)?';
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly string[]])[] = [
  // 2023-09-13 11:43:00+00, 2023/9/13, 20230913
  [form(`(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`), (parts) => parts],
  [form(`(\\d{4})(\\d{2})(\\d{2})()()`), (parts) => parts],
  // 13.9.2023: with points, the day comes first everywhere
  [
    form(`(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TIME}`),
    ([d = '', m = '', y = '', ...t]) => [y, m, d, ...t],
  ],
  // September 2023
  [form('([a-z]{3,9})\\.? (\\d{4})'), ([m = '', y = '']) => [y, m, '']],
  // Wed, 13 Sep 2023 11:43:00 GMT, 13 September 23, September 13, 2023
  [
    form(`(?:[a-z]{3,9},? +)?(\\d{1,2})[ -]([a-z]{3,9})\\.?[ -](\\d{4}|\\d{2})${TIME}`),
    ([d = '', m = '', y = '', ...t]) => [y, m, d, ...t],
  ],
  [
    form(`(?:[a-z]{3,9},? +)?([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})${TIME}`),
    ([m = '', d = '', y = '', ...t]) => [y, m, d, ...t],
  ],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'i');
}

/**
 * A date that others write, as ISO 8601 has it, no more exact than it is written; as it stands where it is ISO already, no
 * date, or one that can be read in two ways: 03/04/2023 is in March and in April.
 */
export function isoOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const written = text.trim();
  for (const [pattern, order] of FORMS) {
    const parts = pattern.exec(written)?.slice(1);
    if (!parts) continue;
    const [year = '', month = '', day = '', time, zone] = order(parts.map((part) => part ?? ''));
    return dateOf(year, month, day, time ?? '', zone ?? '') ?? text;
  }
  return slashed(written) ?? text;
}

/** Where only one of two numbers can be a month. */
function slashed(text: string): string | null {
  const [, a = '', b = '', year = '', time = '', zone = ''] =
    form(`(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${TIME}`).exec(text) ?? [];
  if (Number(a) > 12 && Number(b) <= 12) return dateOf(year, b, a, time, zone);
  if (Number(b) > 12 && Number(a) <= 12) return dateOf(year, a, b, time, zone);
  return a !== '' && Number(a) === Number(b) ? dateOf(year, a, b, time, zone) : null;
}

function dateOf(
  year: string,
  month: string,
  day: string,
  time: string,
  zone: string,
): string | null {
  const number = /^\d/.test(month)
    ? Number(month)
    : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12 || day === '0' || Number(day) > 31) return null;
  // RFC 822 has two digits: of this century, unless they are yet to come.
  const full = year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`;
  const date = `${full}-${two(number)}${day && `-${two(Number(day))}`}`;
  // What writes all days as midnight without a zone knows days.
  if (time === '' || (zone === '' && /^0?0:00(?::00(?:\.0+)?)?$/.test(time))) return date;
  return `${date}T${time.padStart(time.replace(/^\d:/, '0$&').length, '0')}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === '' ? '' : `${sign}${hours}:${minutes}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
