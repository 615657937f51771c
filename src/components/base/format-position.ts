import type { Place } from '../../brief/brief';
import { formatDistance } from '../../brief/distances';

/** “51.884° N, 128.334° E, within 1 km”: no more decimals than the uncertainty bears; null for what is no point. */
export function formatPosition(place: Place): string | null {
  const { geometry, coordinateUncertaintyInMeters: radius, approximate } = place;
  if (geometry?.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const decimals = decimalsFor(radius ?? 1000);
  const lat = `${Math.abs(latitude).toFixed(decimals)}° ${latitude < 0 ? 'S' : 'N'}`;
  const lon = `${Math.abs(longitude).toFixed(decimals)}° ${longitude < 0 ? 'W' : 'E'}`;
  const within = radius ? `, within ${formatDistance({ nearest: radius, farthest: radius })}` : '';
  return `${approximate ? 'about ' : ''}${lat}, ${lon}${within}`;
}

/** A degree of latitude is about 111 km: the last decimal is about a tenth of the radius. */
function decimalsFor(meters: number): number {
  return Math.min(5, Math.max(0, Math.ceil(Math.log10(111_000 / meters))));
}
