import type { Correction } from '../../brief';
import { found } from '../../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../../json';
import type { TopReading } from '../imprint';
import { LIMITS } from '../limits';
import { idOf } from '../place-ids';
import { readWhen } from '../values';

/** What was wrong in a brief and has been put right, newest first. */
export function readCorrections(root: JsonObject, reading: TopReading): readonly Correction[] {
  const { issues } = reading;
  const value = own(root, 'corrections');
  if (isAbsent(value)) return [];
  if (!isList(value)) {
    issues.fault('/corrections', 'corrections-shape', { found: found(value) });
    return [];
  }
  const most = LIMITS.corrections;
  if (value.length > most) {
    issues.fault('/corrections', 'corrections-limit', { count: value.length, most });
  }
  return value
    .slice(0, most)
    .flatMap((one, i) => readCorrection(one, at('/corrections', i), reading))
    .sort((a, b) => b.date.start - a.date.start);
}

function readCorrection(value: unknown, pointer: string, reading: TopReading): Correction[] {
  const { issues, local, slips } = reading;
  const object = isObject(value) ? value : {};
  slips?.hear(object, 'correction', pointer);
  const date = readWhen(object, 'date', pointer, issues);
  const note = local.read(object, 'note', LIMITS.description, pointer);
  if (date !== null && note !== null) {
    return [{ date, note, places: readPlaces(object, pointer, reading) }];
  }
  // A member that is there, but is not a date or a text, has been reported.
  const hasNoDate = isAbsent(own(object, 'date'));
  const lacks = hasNoDate ? 'date' : note === null && isBlank(own(object, 'note')) ? 'note' : null;
  if (lacks) issues.fault(pointer, 'correction', { member: lacks, found: found(value) });
  return [];
}

function isBlank(value: unknown): boolean {
  return isAbsent(value) || typeof value === 'string';
}

function readPlaces(
  correction: JsonObject,
  pointer: string,
  { issues, ids }: TopReading,
): readonly string[] {
  const value = own(correction, 'places');
  if (isAbsent(value)) return [];
  const place = at(pointer, 'places');
  if (!isList(value)) {
    issues.warn(place, 'correction-places', { found: found(value) });
    return [];
  }
  const sound = value.slice(0, LIMITS.placesPerCorrection).flatMap((member, i) => {
    const id = idOf(member);
    if (id !== null && ids.has(id)) return id;
    const meant = issues.hint((aids) => aids.didYouMean(id, ids));
    issues.warn(at(place, i), 'correction-place', { found: found(member), meant });
    return [];
  });
  return [...new Set(sound)];
}
