import { within } from '../page/unless-aborted';
import type { Changes } from './changes';
import type { HandsHost } from './hands/hands';
import type * as L from './leaflet';
import type { MarkNamer } from './markers/name-marks';
import type { Losses } from './places/losses';

/** How long the first picture waits for it, in milliseconds. */
const PATIENCE_MS = 3_000;

/** A module of its own: what a map gets once it stands. */
const load = () => import('./fittings');

/** Begins to load it, before there is a map. */
export function prepareFittings(): void {
  load().catch(() => {});
}

/**
 * Settles when hands move the map and `marks` have got what names them, or when that is late: then names come on hover
 * and focus, and stand in the list; buttons and keys move the map. If it comes after all, `changes` has a note.
 */
export async function fitOut(
  map: L.Map,
  host: HandsHost,
  losses: Losses,
  marks: { nameBy(namer: MarkNamer): void },
  changes: Changes,
  signal: AbortSignal,
): Promise<void> {
  let isLate = false;
  const fitted = load().then(({ giveHands, MarkNamer }) => {
    if (signal.aborted) return;
    marks.nameBy(new MarkNamer(map, losses, signal));
    giveHands(map, host, signal);
    if (isLate) void changes.note('type');
  });
  await within(PATIENCE_MS, fitted, signal).catch(() => {
    isLate = true;
  });
}
