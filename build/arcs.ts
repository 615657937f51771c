import { worldX, worldY } from '../src/geometry/mercator.ts';
import type { FlatAtlas } from './trim-atlas.ts';

/** A line in the world square: x and y from 0 to 1, y downward; x leaves it where the line crosses the date line. */
export interface WorldLine {
  /** x, y, x, y, … */
  readonly points: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/**
 * The arcs of an atlas in the world square. Each is decoded and projected once, though a coast is the edge of land too:
 * with 100,000 points, a list for each would be most of the work.
 * @see https://github.com/topojson/topojson-specification#213-arcs
 */
export class Arcs {
  readonly #atlas: FlatAtlas;
  /** x, y, x, y, … */
  readonly #made: (Float64Array | undefined)[] = [];

  constructor(atlas: FlatAtlas) {
    this.#atlas = atlas;
  }

  /**
   * Arcs one after the other, each beginning where the last one ended; `~index` is one run backwards. Where the data
   * jumps from 180 to −180, the line goes on past the edge: Chukotka is one piece with Russia.
   */
  line(indices: readonly number[]): WorldLine {
    const parts = indices.map((index) => this.#arc(index < 0 ? ~index : index));
    const shared = 2 * (parts.length - 1);
    const points = new Float64Array(parts.reduce((sum, { length }) => sum + length, -shared));
    let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
    let x = 0;
    let at = 0;
    for (const [n, part] of parts.entries()) {
      const isBackward = (indices[n] ?? 0) < 0;
      const last = part.length - 2;
      for (let i = n === 0 ? 0 : 2; i <= last; i += 2) {
        const from = isBackward ? last - i : i;
        const next = part[from] ?? 0;
        const y = part[from + 1] ?? 0;
        x = at === 0 ? next : next + Math.round(x - next);
        points[at++] = x;
        points[at++] = y;
        west = Math.min(west, x);
        east = Math.max(east, x);
        north = Math.min(north, y);
        south = Math.max(south, y);
      }
    }
    return { points, west, east, north, south };
  }

  #arc(index: number): Float64Array {
    const known = this.#made[index];
    if (known) return known;
    const { arcs, transform } = this.#atlas;
    const steps = arcs[index];
    if (!steps) throw new RangeError(`the map of the world has no arc ${index}`);
    const [scaleX, scaleY] = transform.scale;
    const [left, bottom] = transform.translate;
    const points = new Float64Array(steps.length);
    let [x, y] = [0, 0];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      points[at] = worldX(x * scaleX + left);
      points[at + 1] = worldY(y * scaleY + bottom);
    }
    this.#made[index] = points;
    return points;
  }
}

/** A ring around the pole (Antarctica's) ends a world further on; it is closed along the map's edge. */
export function closedAtPole(ring: WorldLine): WorldLine {
  const [first = 0, y = 0] = ring.points;
  const last = ring.points.at(-2) ?? first;
  if (Math.abs(last - first) < 0.5) return ring;
  const pole = Math.round(y);
  const points = Float64Array.of(...ring.points, last, pole, first, pole);
  return {
    ...ring,
    points,
    north: Math.min(ring.north, pole),
    south: Math.max(ring.south, pole),
  };
}
