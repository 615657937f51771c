import { formatDistance } from '../../brief/distances';
import type { ViewSummary } from '../../map/view/view-summary';

/** “5 of 12 places in view, 1,900 km across, around 52° N, 128° E”: other words wherever the map has moved. */
export function viewWords({ places, all, latitude, longitude, metersAcross }: ViewSummary): string {
  const across = formatDistance({ nearest: metersAcross, farthest: metersAcross });
  const at = `${degrees(latitude, 'N', 'S', metersAcross)}, ${degrees(longitude, 'E', 'W', metersAcross)}`;
  return `${places} of ${all} places in view, ${across} across, around ${at}`;
}

/** So exact that a step of half a view makes a difference: a degree of latitude is about 111 km. */
function degrees(value: number, positive: string, negative: string, metersAcross: number): string {
  const decimals = Math.max(0, Math.ceil(Math.log10(222_000 / metersAcross)));
  return `${Math.abs(value).toFixed(decimals)}° ${value < 0 ? negative : positive}`;
}
