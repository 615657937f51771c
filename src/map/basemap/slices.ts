import { GeoJSONVT } from '@maplibre/geojson-vt';
import { projectLines, type WorldLine } from './mercator';
import type { Kind, Outline, Outlines } from './outlines';
import { yieldToMain } from './yield-to-main';

/** Side of a sliced tile in its own whole units. */
export const EXTENT = 4096;
/** Finer tiles are cut out of these: the borders have no more detail to give. */
const MAX_ZOOM = 7;
/** Each index is built in one go, so none may be large. */
const POINTS_PER_INDEX = 8000;

export interface Piece {
  readonly kind: Kind;
  /** x, y, x, y, … */
  readonly line: readonly (readonly number[])[];
}

/** What lies in a tile, and how to get from its units into the tile asked for. */
export interface Slice {
  readonly pieces: readonly Piece[];
  /** Part of this slice's side that is the tile's side: 1, or ½, ¼, … beyond the deepest zoom. */
  readonly part: number;
  readonly left: number;
  readonly top: number;
}

/** The world's outlines, cut into tiles on demand. */
export class Slices {
  readonly disputed: readonly WorldLine[];
  readonly #indexes: readonly GeoJSONVT[];

  private constructor(indexes: readonly GeoJSONVT[], disputed: readonly WorldLine[]) {
    this.#indexes = indexes;
    this.disputed = disputed;
  }

  static async of({ features, disputed }: Outlines, signal: AbortSignal): Promise<Slices> {
    const indexes: GeoJSONVT[] = [];
    for (const group of groups(features)) {
      await yieldToMain(signal);
      indexes.push(
        new GeoJSONVT(
          { type: 'FeatureCollection', features: group },
          { maxZoom: MAX_ZOOM, extent: EXTENT, tolerance: 2, buffer: 48 },
        ),
      );
    }
    return new Slices(indexes, projectLines(disputed));
  }

  tile(z: number, x: number, y: number): Slice {
    const deeper = Math.max(0, z - MAX_ZOOM);
    const part = 1 / 2 ** deeper;
    const [parentX, parentY] = [x >> deeper, y >> deeper];
    const pieces: Piece[] = [];
    for (const index of this.#indexes) {
      const features = index.getTile(z - deeper, parentX, parentY)?.features ?? [];
      for (const { tags, geometry } of features) {
        const { kind } = tags ?? {};
        pieces.push({ kind: kind as Kind, line: flat(geometry) });
      }
    }
    return { pieces, part, left: x * part - parentX, top: y * part - parentY };
  }
}

function flat(geometry: readonly unknown[]): Piece['line'] {
  return (geometry as [number, number][][]).map((line) => line.flat());
}

function* groups(features: readonly Outline[]): Generator<Outline[]> {
  let group: Outline[] = [];
  let points = 0;
  for (const feature of features) {
    group.push(feature);
    points += feature.geometry.coordinates.flat(
      feature.geometry.type === 'LineString' ? 0 : 2,
    ).length;
    if (points < POINTS_PER_INDEX) continue;
    yield group;
    [group, points] = [[], 0];
  }
  if (group.length > 0) yield group;
}
