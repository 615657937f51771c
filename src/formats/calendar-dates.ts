import type { Component, Property } from './content-lines';

/**
 * When something of a calendar begins and ends, in the day and the hour that are written there. The end of whole days
 * is the day after them, in calendars. What is not a date is left as it is, to be reported.
 */
export function whenOf({ properties }: Component): string {
  const find = (...names: readonly string[]) => properties.find(({ name }) => names.includes(name));
  const [start, end] = [find('DTSTART'), find('DTEND', 'DUE')];
  const [from, to] = [start && dateOf(start), end && dateOf(end)];
  if (from === undefined) return to ?? '';
  if (to === undefined || end?.name === 'DUE') return to === undefined ? from : `${from}/${to}`;
  const isOfDays = DAY.test(from) && DAY.test(to);
  // The same day as its own end is the day, as many write it.
  if (from === to) return from;
  const last = isOfDays && to > from ? dayBefore(to) : to;
  return last === from ? from : `${from}/${last}`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const WRITTEN = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z?))?$/i;

function dateOf({ value, parameters }: Property): string {
  const written = WRITTEN.exec(value.trim());
  if (!written) return value.trim();
  const [, year, month, day, hour, minute, second = '00', utc] = written;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined) return date;
  const moment = `${date}T${hour}:${minute}${second === '00' ? '' : `:${second}`}`;
  if (utc) return `${moment}Z`;
  return moment + offsetAt(`${date}T${hour}:${minute}:${second}Z`, parameters.get('TZID'));
}

function dayBefore(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time - 86_400_000).toISOString().slice(0, 10);
}

/** How far a zone's clock is from UTC when it shows this time; nothing where the zone is unknown. */
function offsetAt(clock: string, zone: string | undefined): string {
  const time = Date.parse(clock);
  if (zone === undefined || Number.isNaN(time)) return '';
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const saidAt = (moment: number) =>
      format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const first = minutesOf(saidAt(time));
    const offset = first === null ? null : saidAt(time - first * 60_000);
    // Before time zones, clocks differed by seconds.
    if (offset === null || minutesOf(offset) === null) return '';
    return offset === 'GMT' ? 'Z' : offset.slice(3);
  } catch {
    return '';
  }
}

/** Of `GMT+05:30` and `GMT`; null for an offset with seconds. */
function minutesOf(offset: string): number | null {
  const [found, sign, hours = '0', minutes = '0'] =
    /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(offset) ?? [];
  if (found === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
