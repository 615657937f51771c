import type { Brief, Place } from '../../brief/brief';
import { placeIndex } from '../../brief/queries/place-index';
import { sharedLanguage } from '../../brief/script';
import { sizeOf } from '../../geometry/positions';
import { yieldToMain } from '../../page/yield-to-main';
import type { Losses } from './losses';
import { type Center, MappedPlace } from './mapped-place';

/** A place with more positions than this gets a task of its own: it may take a tenth of a second. */
const LONG = 10_000;

/**
 * Prepares the places of a brief for the map, and calls `show` with those that are ready: at once for all that take no
 * time, and again at the end if some have very long lines. Rejects once aborted.
 */
export async function preparePlaces(
  places: readonly Place[],
  brief: Brief,
  losses: Losses,
  show: (ready: readonly MappedPlace[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const lang = sharedLanguage(brief);
  const prepared: (MappedPlace | null)[] = places.map(() => null);
  const prepare = (place: Place, order: number) => {
    const { geometry, kind } = place;
    if (geometry === null) return;
    const center = centerOf(place, brief);
    const told = { kind: brief.kinds.get(kind), order, lang, center, brief };
    prepared[order] = losses.attempt(place, () => new MappedPlace(place, geometry, told), null);
  };
  const ready = () => prepared.filter((mapped) => mapped !== null);
  const long: [place: Place, order: number][] = [];
  // Counted by hand, since old libraries replace `entries`.
  let order = -1;
  for (const place of places) {
    order += 1;
    const isLong = losses.attempt(place, () => sizeOf(place.geometry) > LONG, false);
    if (isLong) long.push([place, order]);
    else prepare(place, order);
  }
  const shown = show(ready());
  for (const [place, order] of long) {
    await yieldToMain(signal);
    prepare(place, order);
  }
  await (long.length > 0 ? show(ready()) : shown);
}

function centerOf({ band }: Place, brief: Brief): Center | null {
  const from = band && placeIndex(brief).byId.get(band.from);
  return from?.geometry?.type === 'Point'
    ? { name: from.name, position: from.geometry.coordinates }
    : null;
}
