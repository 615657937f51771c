import { digest, hasId } from './place-key';
import { leavingOf, meet, type Stretch } from './stitch';
import type { Properties } from './tile-feature';
import { type Piece, SIDE } from './tile-piece';
import type { TileAt } from './tiles-in';

/** A feature of a layer of a tile. */
export interface FeatureAt {
  readonly part: number;
  readonly number: number;
  readonly at: TileAt;
}

/** A line or an area, with a piece in each tile that it spans. */
export interface TileShape {
  readonly own: string;
  readonly isArea: boolean;
  readonly features: FeatureAt[];
  /** Its number as a place; null until it is one. */
  place: number | null;
  /** The shape that it has become part of. */
  into: TileShape | null;
}

/** A stretch of a shape along the edge of a tile, where it continues in the next. */
interface Leaving {
  readonly shape: TileShape;
  readonly stretch: Stretch;
  readonly at: TileAt;
}

/** What is known of a piece when it is added. */
export interface Added {
  /** With its layer. */
  readonly own: string;
  readonly properties: Properties;
  readonly piece: Piece;
}

/**
 * Finds which pieces are of one place. Pieces with the same id and words belong together. So do pieces without an id,
 * with the same words, that meet at a tile edge; and, for an area with a name, those in adjacent tiles, because of its
 * islands.
 */
export class TileShapes {
  readonly #byKey = new Map<string, readonly TileShape[]>();
  readonly #byEdge = new Map<string, Leaving[]>();
  #changed = new Set<TileShape>();
  #gone: number[] = [];

  add(feature: FeatureAt, { own, properties, piece }: Added): void {
    const { isArea } = piece;
    const isNamed = typeof properties['name'] === 'string';
    const key = `${own} ${isArea} ${hasId(own) ? digest(properties) : ''}`;
    const shape: TileShape = { own, isArea, features: [feature], place: null, into: null };
    this.#changed.add(shape);
    if (hasId(own) || (isNamed && isArea)) {
      const others = this.#byKey.get(key) ?? [];
      const same = others.filter((other) => hasId(own) || isBeside(other, feature.at));
      for (const other of same) this.#join(shape, other);
      this.#byKey.set(key, [...others.filter(({ into }) => !into), standing(shape)]);
    }
    if (!hasId(own)) this.#meet(key, feature.at, shape, leavingOf(piece));
  }

  #meet(key: string, at: TileAt, shape: TileShape, stretches: readonly Stretch[]): void {
    for (const stretch of stretches) {
      const edge = `${key} ${edgeKey(stretch)}`;
      const along = this.#byEdge.get(edge) ?? [];
      for (const other of along) {
        const isAcross = other.at.x !== at.x || other.at.y !== at.y;
        if (isAcross && meet(stretch, other.stretch)) this.#join(shape, other.shape);
      }
      along.push({ shape, stretch, at });
      this.#byEdge.set(edge, along);
    }
  }

  /** The shapes that have changed since the last call, and the places that have become part of others. */
  takeChanged(): { readonly changed: readonly TileShape[]; readonly gone: readonly number[] } {
    const taken = { changed: [...this.#changed], gone: this.#gone };
    this.#changed = new Set();
    this.#gone = [];
    return taken;
  }

  #join(one: TileShape, other: TileShape): void {
    const [a, b] = [standing(one), standing(other)];
    if (a === b) return;
    const [kept, lost] = b.place === null ? [a, b] : [b, a];
    kept.features.push(...lost.features);
    if (lost.place !== null) this.#gone.push(lost.place);
    lost.into = kept;
    this.#changed.delete(lost);
    this.#changed.add(kept);
  }
}

function standing(shape: TileShape): TileShape {
  let found = shape;
  while (found.into) found = found.into;
  return found;
}

/** A stretch lies along one side of one tile. */
function edgeKey({ edge, isDown, from, to }: Stretch): string {
  return `${isDown} ${edge} ${Math.floor((from + to) / 2 / SIDE)}`;
}

/** Present in a neighbouring tile but not in this one, where it would be another place with the same words. */
function isBeside({ features }: TileShape, { x, y }: TileAt): boolean {
  const far = features.map(({ at }) => Math.max(Math.abs(at.x - x), Math.abs(at.y - y)));
  return far.includes(1) && !far.includes(0);
}
