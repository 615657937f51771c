import { worldSize } from '../../geometry/mercator';
import type { Rows } from '../../geometry/rows';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { Land } from '../world/land';

const STEP = 8;

/**
 * Says how much of a box in the view is land, from 0 to 1; null where the shape of land is not known. The rows of the
 * view are read once, and only if anyone asks.
 */
export function landUnder(map: L.Map, land: Land | null): (box: Box) => number | null {
  if (!land) return () => null;
  const scale = worldSize(map.getZoom());
  const origin = map.getPixelBounds().min ?? map.getPixelOrigin();
  const first = Math.floor(origin.y / STEP);
  const last = Math.ceil((origin.y + map.getSize().y) / STEP);
  const east = origin.x + map.getSize().x;
  let rows: Rows | null = null;
  return ({ x, y, width, height }) => {
    rows ??= land.rows({ scale, step: STEP, first, last }, origin.x, east);
    return Math.min(1, rows.share(x + origin.x, y + origin.y, width, height));
  };
}
