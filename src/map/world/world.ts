import type { Atlas, Layer } from './atlas';
import { readLines, type WorldLine } from './line-text';

/** A rectangle in an atlas's steps; x in any copy of the world. */
export interface Bounds {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The lines of an atlas. Those of a slice are read, and kept, when a view first shows it. */
export class World {
  readonly #atlas: Pick<Atlas, 'zoom' | 'steps' | 'slices' | 'whole'>;
  readonly #read = new Map<string, readonly WorldLine[]>();

  constructor(atlas: Pick<Atlas, 'zoom' | 'steps' | 'slices' | 'whole'>) {
    this.#atlas = atlas;
  }

  /** The world's side. */
  get steps(): number {
    return this.#atlas.steps;
  }

  /** A slice's side. */
  get side(): number {
    return this.#atlas.steps / 2 ** this.#atlas.zoom;
  }

  /** Whether the lines of a layer are whole, not cut where a slice ends. */
  isWhole(layer: Layer): boolean {
    return layer in this.#atlas.whole;
  }

  /** Visits each line of a layer that touches a rectangle, with how far east it must be moved to lie there. */
  each(layer: Layer, bounds: Bounds, visit: (line: WorldLine, shift: number) => void): void {
    const { west, north, east, south } = bounds;
    const { zoom, steps, whole } = this.#atlas;
    const touching = (lines: readonly WorldLine[], shift: number) => {
      for (const line of lines) {
        if (line.south < north || line.north > south) continue;
        if (line.east + shift >= west && line.west + shift <= east) visit(line, shift);
      }
    };
    const text = whole[layer];
    if (text !== undefined) {
      const lines = this.#lines(layer, text, 0, 0);
      // They may reach past the world's edges, by less than its width.
      for (let copy = Math.floor(west / steps) - 1; copy <= east / steps + 1; copy++) {
        touching(lines, copy * steps);
      }
      return;
    }
    const across = 2 ** zoom;
    const side = steps / across;
    const last = Math.min(across - 1, Math.floor(south / side));
    for (let x = Math.floor(west / side); x <= east / side; x++) {
      const copy = Math.floor(x / across);
      for (let y = Math.max(0, Math.floor(north / side)); y <= last; y++) {
        touching(this.#slice(layer, x - copy * across, y, side), copy * steps);
      }
    }
  }

  #slice(layer: Layer, x: number, y: number, side: number): readonly WorldLine[] {
    const text = this.#atlas.slices[`${x}/${y}`]?.[layer];
    return text === undefined ? [] : this.#lines(`${layer}/${x}/${y}`, text, x * side, y * side);
  }

  #lines(key: string, text: string, x: number, y: number): readonly WorldLine[] {
    const known = this.#read.get(key);
    if (known) return known;
    const lines = readLines(text, x, y);
    this.#read.set(key, lines);
    return lines;
  }
}
