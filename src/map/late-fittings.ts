import type { HandsHost } from './hands/hands';
import type * as L from './leaflet';
import type { MarkNamer } from './markers/name-marks';
import type { Losses } from './places/losses';

/** A module of its own: what a map gets once it stands. */
const load = () => import('./fittings');

/** Begins to load it, before there is a map. */
export function prepareFittings(): void {
  load().catch(() => {});
}

/** Settles when hands move the map and `nameBy` has got what places names, or when they never will. */
export async function fitOut(
  map: L.Map,
  host: HandsHost,
  losses: Losses,
  nameBy: (namer: MarkNamer) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { giveHands, MarkNamer } = await load();
    if (signal.aborted) return;
    nameBy(new MarkNamer(map, losses, signal));
    giveHands(map, host, signal);
  } catch {
    // Names still come on hover and focus, and stand in the list; buttons and keys move the map.
  }
}
