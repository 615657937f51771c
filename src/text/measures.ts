import type { Units } from '../brief/brief';
import type { Distance } from '../brief/queries/distances';
import type { Figures } from './figures';
import { numberFormat } from './intl';

const KILOMETER = 1_000;

/** How a unit is written: its own name, its length in metres, and the unit that replaces it for short distances. */
interface Scale {
  readonly meters: number;
  readonly unit: 'kilometer' | 'mile' | 'nautical-mile';
  readonly small: {
    readonly meters: number;
    readonly unit: 'meter' | 'foot';
    readonly below: number;
  };
}

const SCALES: Readonly<Record<Units, Scale>> = {
  metric: {
    meters: KILOMETER,
    unit: 'kilometer',
    small: { meters: 1, unit: 'meter', below: 999.5 },
  },
  imperial: {
    meters: 1_609.344,
    unit: 'mile',
    small: { meters: 0.3048, unit: 'foot', below: 160 },
  },
  nautical: {
    meters: 1_852,
    unit: 'nautical-mile',
    small: { meters: 1, unit: 'meter', below: 185 },
  },
};

/**
 * A distance given in metres, with no more digits than a place on a map warrants: “1,443 km”, “7.4 km”, “850 m”, “897
 * mi”; two where its ends differ, “350–650 km”, and “up to 650 km” from 0.
 */
export function writeDistance(
  { nearest, farthest }: Pick<Distance, 'nearest' | 'farthest'>,
  { locale, words, units }: Figures,
): string {
  const { small, ...large } = SCALES[units];
  const isSmall = farthest < small.below;
  const round = (meters: number) =>
    isSmall ? roundSmall(meters / small.meters) : roundLarge(meters / large.meters);
  const [low, high] = [round(nearest), round(farthest)];
  const { unit } = isSmall ? small : large;
  const last =
    unit === 'nautical-mile'
      ? words.nauticalMiles(numberFormat(locale).format(high))
      : numberFormat(locale, { style: 'unit', unit }).format(high);
  if (low === high) return last;
  return low === 0 ? words.upTo(last) : `${numberFormat(locale).format(low)}–${last}`;
}

/** The length in metres of the unit in which a length is written. */
export function unitAt(meters: number, units: Units): number {
  const { small, ...large } = SCALES[units];
  return (meters < small.below ? small : large).meters;
}

/** A length in metres. */
export function writeLength(meters: number, figures: Figures): string {
  return writeDistance({ nearest: meters, farthest: meters }, figures);
}

/** “52° N, 128° E”: a degree of latitude is about 111 km, and the last decimal about a tenth of `meters`. */
export function writePoint(
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
  meters: number,
  { locale, words }: Figures,
): string {
  const decimals = Math.min(5, Math.max(0, Math.ceil(Math.log10(111_000 / meters))));
  const format = numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const angle = (value: number) => `${format.format(Math.abs(value))}°`;
  const { north, south, east, west } = words.compass;
  return words.point(
    (latitude < 0 ? south : north)(angle(latitude)),
    (longitude < 0 ? west : east)(angle(longitude)),
  );
}

function roundLarge(value: number): number {
  if (value < 9.95) return Number(value.toFixed(1));
  return value < 10_000 ? Math.round(value) : Math.round(value / 10) * 10;
}

/** Below a hundred to one, then to ten: no position here is known to the metre. */
function roundSmall(value: number): number {
  return value < 100 ? Math.round(value) : Math.min(Math.round(value / 10) * 10, 990);
}
