import { frameTime } from '../page/frame-time';
import { within } from '../page/unless-aborted';
import type { Changes } from './changes';
import type { GestureHost } from './gestures/gestures';
import type * as L from './leaflet';
import type { MarkNamer } from './markers/name-marks';
import type { Losses } from './places/losses';

/** How long the first picture waits for the module, in milliseconds. */
const PATIENCE_MS = 3_000;

/** dateline-names.js */
const load = () => import('./fittings');

/** Begins to load it, before there is a map. */
export function prepareFittings(): void {
  load().catch(() => {});
}

/**
 * Adds gestures to the map, and to `marks` what places their names. Settles when both are there, or late: until then
 * buttons and keys move the map, and names come on hover and focus and stand in the list. If the module comes after all,
 * `changes` is told.
 */
export async function fitOut(
  map: L.Map,
  host: GestureHost,
  losses: Losses,
  marks: { nameBy(namer: MarkNamer): void },
  changes: Changes,
  signal: AbortSignal,
): Promise<void> {
  let isLate = false;
  const fitted = load().then(({ addGestures, MarkNamer }) => {
    if (signal.aborted) return;
    marks.nameBy(new MarkNamer(map, losses, frameTime, signal));
    addGestures(map, host, signal);
    if (isLate) void changes.note('type');
  });
  await within(PATIENCE_MS, fitted, signal).catch(() => {
    isLate = true;
  });
}
