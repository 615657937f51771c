import { worldSize, worldX, worldY } from '../../geometry/mercator';
import type { Measure, NameCandidate, Surface } from '../world/name-candidates';
import { plainName, type TownSource, townCandidate } from '../world/towns';
import type { TileName } from './tile-name';

/** The towns of an archive's tiles, beside their dots like those of the world. */
export class TileTowns implements TownSource {
  readonly #names: readonly TileName[];
  #taken: ReadonlySet<string> = new Set();

  constructor(names: readonly TileName[]) {
    this.#names = names;
  }

  exclude(names: Iterable<string>): void {
    this.#taken = new Set([...names].map(plainName));
  }

  candidates(surface: Surface, measure: Measure): NameCandidate[] {
    const { zoom, left, top, width, height } = surface;
    const world = worldSize(zoom);
    const found: NameCandidate[] = [];
    for (const name of this.#names) {
      const [[lon, lat] = [0, 0]] = name.at;
      const y = worldY(lat) * world - top;
      if (zoom < name.minZoom || y < 0 || y > height || this.#taken.has(plainName(name.text)))
        continue;
      const first = Math.floor(left / world);
      for (let copy = first; copy <= Math.floor((left + width) / world); copy++) {
        const x = (worldX(lon) + copy) * world - left;
        if (x >= 0 && x <= width) found.push(townCandidate(name, { x, y, copy }, measure));
      }
    }
    return found;
  }
}
