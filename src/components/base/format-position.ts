import type { Place } from '../../brief/brief';
import { formatDistance } from '../../brief/distances';
import { isEnglish, localeOf, writeNumber } from '../../brief/language';

/** “51.884° N, 128.334° E, within 1 km”: no more decimals than the uncertainty bears; null for what is no point. */
export function formatPosition(place: Place, lang: string | null = null): string | null {
  const { geometry, coordinateUncertaintyInMeters: radius, approximate } = place;
  if (geometry?.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const decimals = decimalsFor(radius ?? 1000);
  const locale = localeOf(lang);
  const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
    `${decimal(Math.abs(value), decimals, locale)}° ${value < 0 ? minus : plus}`;
  const isWordy = isEnglish(locale);
  const reach = radius ? formatDistance({ nearest: radius, farthest: radius }, lang) : null;
  const within = reach === null ? '' : `${isWordy ? ', within ' : ' ± '}${reach}`;
  const about = approximate ? (isWordy ? 'about ' : '≈ ') : '';
  return `${about}${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])}${within}`;
}

function decimal(value: number, decimals: number, locale: string | null): string {
  if (locale === null) return value.toFixed(decimals);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return writeNumber(value, locale, digits);
}

/** A degree of latitude is about 111 km: the last decimal is about a tenth of the radius. */
function decimalsFor(meters: number): number {
  return Math.min(5, Math.max(0, Math.ceil(Math.log10(111_000 / meters))));
}
