import type { When } from './brief';
import type { ClockTime } from './date-point';
import { isDate, partsOf } from './when-parts';

/** What `<time datetime>` can say of a date; null for what HTML cannot: an interval, a guess, a season, a year BC. */
export function machineDate({ text }: When): string | null {
  const { from, to } = partsOf(text) ?? {};
  if (from === undefined || from !== to || !isDate(from)) return null;
  const { year, lastYear, month, season, day, time, approximate, uncertain } = from;
  if (year < 1 || lastYear !== year || season !== null || approximate || uncertain) return null;
  const date = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => twoDigits(part))];
  return date.join('-') + (time === null ? '' : `T${time.text}${zoneOf(time)}`);
}

function twoDigits(part: number | null): string[] {
  return part === null ? [] : [String(part).padStart(2, '0')];
}

function zoneOf({ offset }: ClockTime): string {
  if (offset === null) return '';
  const minutes = Math.abs(offset);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].flatMap(twoDigits);
  return `${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}
