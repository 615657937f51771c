import type { When } from './brief';

const DATE = /^(?!0000)\d{4}(?:-[01]\d(?:-\d\d)?)?$/;
const MOMENT =
  /^(?!0000)(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(Z|[+-]\d\d(?=:?(\d\d)?))?[\d:]*$/;

/** What `<time datetime>` can say of a date; null for what HTML cannot: an interval, a guess, a season, a year BC. */
export function machineDate({ text }: When): string | null {
  if (DATE.test(text)) return text;
  const [, time, zone = '', minutes] = MOMENT.exec(text) ?? [];
  if (time === undefined) return null;
  return time + zone + (zone === 'Z' || zone === '' ? '' : `:${minutes ?? '00'}`);
}
