import { worldSize, worldX, worldY } from '../../src/geometry/mercator';
import type { Town } from './read-towns.ts';

/** The least distance between two towns at one zoom, in pixels: a map should say where it is, not list towns. */
const APART = 80;
const FIRST_ZOOM = 4;
/** The least number of people for a town to be shown at zoom 4, 5 and so on; capitals always may be. */
const LEAST_PEOPLE = [400_000, 120_000, 40_000, 12_000, 4000, 1500];
/** How much a capital counts against a larger town: readers look for it, unless it is many times smaller. */
const CAPITAL_COUNTS = 8;
const countries = new Intl.DisplayNames('en', { type: 'region', style: 'short' });

/** A town, and the zoom from which it is shown. */
export interface RankedTown extends Town {
  readonly zoom: number;
}

/**
 * The towns, largest first, each at the lowest zoom at which none already shown is too near. So towns are spread evenly
 * at every zoom, and in empty land a small one stands for a wide area. None takes the room that a larger one would have
 * from the next zoom on.
 */
export function rankTowns(towns: readonly Town[], lastZoom: number): RankedTown[] {
  const ranked: RankedTown[] = [];
  const open = new Set(withoutSuburbs(towns, lastZoom).sort((a, b) => b.people - a.people));
  for (let zoom = FIRST_ZOOM; zoom <= lastZoom; zoom++) {
    const shown = new Grid(zoom);
    for (const town of ranked) shown.add(town);
    const waiting = new Grid(Math.min(zoom + 1, lastZoom));
    const least = LEAST_PEOPLE[zoom - FIRST_ZOOM] ?? 0;
    for (const town of open) {
      if (town.people < least && !town.isCapital) continue;
      if (shown.hasRoomFor(town) && waiting.hasRoomFor(town)) {
        shown.add(town);
        ranked.push({ ...town, zoom });
        open.delete(town);
      } else waiting.add(town);
    }
  }
  return ranked;
}

/** Of towns too near to each other even at the last zoom, keeps the one by which all are known. */
function withoutSuburbs(towns: readonly Town[], lastZoom: number): Town[] {
  // Hong Kong is already named as a country.
  const counts = ({ name, isCapital, country }: Town) =>
    isCapital && countries.of(country) !== name ? CAPITAL_COUNTS : 1;
  const weight = (town: Town) => town.people * counts(town);
  const kept = new Grid(lastZoom);
  return [...towns]
    .sort((a, b) => weight(b) - weight(a))
    .filter((town) => {
      const hasRoom = kept.hasRoomFor(town);
      if (hasRoom) kept.add(town);
      return hasRoom;
    });
}

/** Where towns stand at a zoom, in cells as wide as towns must be apart. */
class Grid {
  readonly #across: number;
  readonly #cells = new Map<string, { x: number; y: number }[]>();

  constructor(zoom: number) {
    this.#across = worldSize(zoom) / APART;
  }

  add(town: Town): void {
    const at = this.#positionOf(town);
    const key = keyOf(at.x, at.y);
    const cell = this.#cells.get(key);
    if (cell) cell.push(at);
    else this.#cells.set(key, [at]);
  }

  hasRoomFor(town: Town): boolean {
    const { x, y } = this.#positionOf(town);
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const near = this.#cells.get(keyOf(x + dx, y + dy)) ?? [];
        if (near.some((other) => Math.hypot(other.x - x, other.y - y) < 1)) return false;
      }
    }
    return true;
  }

  #positionOf({ lon, lat }: Town): { x: number; y: number } {
    return { x: worldX(lon) * this.#across, y: worldY(lat) * this.#across };
  }
}

function keyOf(x: number, y: number): string {
  return `${Math.floor(x)},${Math.floor(y)}`;
}
