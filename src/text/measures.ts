import type { Place } from '../brief/brief';
import type { Distance } from '../brief/queries/distances';
import type { Figures } from './figures';
import { numberFormat } from './intl';

const KILOMETER = 1_000;

/**
 * A distance in metres or kilometres, with no more figures than a place on a map has: “1,443 km”, “7.4 km”, “850 m”; two
 * where its ends differ, “350–650 km”, and “up to 650 km” from 0.
 */
export function writeDistance(
  { nearest, farthest }: Pick<Distance, 'nearest' | 'farthest'>,
  { locale, words }: Figures,
): string {
  const inKilometers = farthest >= KILOMETER - 0.5;
  const round = (meters: number) =>
    inKilometers ? roundKilometers(meters / KILOMETER) : roundMeters(meters);
  const [low, high] = [round(nearest), round(farthest)];
  const unit = inKilometers ? 'kilometer' : 'meter';
  const last = numberFormat(locale, { style: 'unit', unit }).format(high);
  if (low === high) return last;
  return low === 0 ? words.upTo(last) : `${numberFormat(locale).format(low)}–${last}`;
}

/** A length in metres. */
export function writeLength(meters: number, figures: Figures): string {
  return writeDistance({ nearest: meters, farthest: meters }, figures);
}

/** “51.884° N, 128.334° E, within 1 km”: no more decimals than the uncertainty bears; null for what is no point. */
export function writePosition(place: Place, figures: Figures): string | null {
  const { geometry, coordinateUncertaintyInMeters: radius, approximate } = place;
  if (geometry?.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const { words } = figures;
  const point = writePoint({ longitude, latitude }, radius ?? KILOMETER, figures);
  const about = approximate ? words.about(point) : point;
  return radius ? words.within(about, writeLength(radius, figures)) : about;
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
  const degrees = (value: number, plus: string, minus: string) =>
    `${format.format(Math.abs(value))}° ${value < 0 ? minus : plus}`;
  const { north, south, east, west } = words.compass;
  return `${degrees(latitude, north, south)}, ${degrees(longitude, east, west)}`;
}

function roundKilometers(kilometers: number): number {
  if (kilometers < 9.95) return Number(kilometers.toFixed(1));
  return kilometers < 10_000 ? Math.round(kilometers) : Math.round(kilometers / 10) * 10;
}

/** To the metre below a hundred of them, then to ten: no position here is known to the metre. */
function roundMeters(meters: number): number {
  return meters < 100 ? Math.round(meters) : Math.min(Math.round(meters / 10) * 10, 990);
}
