import type * as L from 'leaflet';
import type { Losses } from '../losses';
import type { MappedPlace } from '../mapped-places';
import type { Named } from './marker-names';

/** What a name stands on: the size of its area on the screen, and which of its points are on it; x and y are its anchor's. */
export function groundOf(
  map: L.Map,
  losses: Losses,
  area: MappedPlace | null,
  x: number,
  y: number,
): Pick<Named, 'extent' | 'holds'> {
  if (!area) return { extent: { width: 0, height: 0 }, holds: null };
  const [west, south, east, north] = area.box;
  const low = map.project([south, west]);
  const high = map.project([Number(north), Number(east)]);
  const extent = { width: high.x - low.x, height: low.y - high.y };
  if (!area.isArea) return { extent, holds: null };
  const holds = (dx: number, dy: number) => {
    const { lat, lng } = map.containerPointToLatLng([x + dx, y + dy]);
    return losses.attempt(area.place, () => area.holds([lng, lat]), false);
  };
  return { extent, holds };
}
