import type { Brief } from '../brief';
import { found } from '../fault';
import { isAbsent, type JsonObject, own } from '../json';
import type { Issues } from './issues';
import { LIMITS } from './limits';
import type { LocalReader } from './local';
import type { RareReader } from './rare-reader';
import type { Slips } from './slips';
import { readText, readWhen } from './values';

const UNITS = ['metric', 'nautical', 'imperial'] as const;

/** What reading the members at the top needs. */
export interface TopReading {
  readonly local: LocalReader;
  readonly rare: RareReader;
  readonly slips: Slips | null;
  readonly issues: Issues;
  /** Ids of the brief's places. */
  readonly ids: ReadonlySet<string>;
}

/** Who made the map, when it was updated, its corrections and its units. */
export function readImprint(
  root: JsonObject,
  reading: TopReading,
): Pick<Brief, 'byline' | 'updated' | 'corrections' | 'units'> {
  const { issues } = reading;
  return {
    byline: readText(root, 'byline', LIMITS.name, '', issues),
    updated: readWhen(root, 'updated', '', issues),
    corrections: readCorrections(root, reading),
    units: readUnits(root, issues),
  };
}

export const NO_IMPRINT = { byline: null, updated: null, corrections: [], units: null } as const;

function readUnits(root: JsonObject, issues: Issues): Brief['units'] {
  const value = own(root, 'units');
  if (isAbsent(value)) return null;
  const units = UNITS.find((known) => known === value) ?? null;
  if (units === null) {
    const meant = issues.hint((aids) => aids.didYouMean(value, UNITS));
    issues.warn('/units', 'units', { found: found(value), meant });
  }
  return units;
}

function readCorrections(root: JsonObject, reading: TopReading): Brief['corrections'] {
  if (isAbsent(own(root, 'corrections'))) return [];
  return reading.rare.ask((rare) => rare.readCorrections(root, reading)) ?? [];
}
