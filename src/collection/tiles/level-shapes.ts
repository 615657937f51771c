import type { Geometry } from 'geojson';
import type { VectorTileFeature } from '../../archive/vector';
import type { Bounds } from '../../geometry/bounds';
import { wrapLongitude } from '../../geometry/longitude';
import type { Answers } from '../answers';
import type { Contents } from '../contents';
import { copiesIn } from '../shapes';
import { Turn, type Turns } from '../turns';
import { ownIn } from './place-key';
import { tilesBeyond } from './stitch';
import { geoJsonOf } from './tile-feature';
import type { TileIds } from './tile-ids';
import { type Piece, pieceOf } from './tile-piece';
import { type FeatureAt, type TileShape, TileShapes } from './tile-shapes';
import { keyOf, type TileAt } from './tiles-in';
import { cutToBox, geometryOfShape, joinPieces, markOf, type WholeShape } from './whole-shape';

export interface LevelShapesOptions {
  readonly z: number;
  readonly contents: Contents;
  readonly answers: Answers;
  readonly ids: TileIds;
  readonly turns: Turns;
  readonly featureOf: (at: FeatureAt) => VectorTileFeature | null;
  /** Adds what a line or an area is to the contents. */
  readonly add: (feature: object) => void;
}

/** Lines and areas in tiles of one zoom: places that grow as more tiles are read. Only what the tiles hold is kept. */
export class LevelShapes {
  readonly #options: LevelShapesOptions;
  readonly #found = new TileShapes();
  /** By the index of their feature. */
  readonly #shapes = new Map<number, TileShape>();
  #settling: Promise<void> = Promise.resolve();

  constructor(options: LevelShapesOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#shapes.size === 0;
  }

  add(at: FeatureAt, feature: VectorTileFeature, layer: string): void {
    const piece = pieceOf(feature, at.at);
    if (!piece) return;
    const { id, properties } = feature;
    this.#found.add(at, { own: ownIn(layer, id, properties), properties, piece });
  }

  /** Turns the added pieces into places, each as whole as the tiles read so far make it. */
  async settle(): Promise<void> {
    const settled = this.#settling.then(() => this.#settle());
    this.#settling = settled.catch(() => {});
    await settled;
  }

  /** A GeoJSON feature; null where nothing of it is left, undefined where this is neither line nor area. */
  valueAt(index: number): object | null | undefined {
    const shape = this.#shapes.get(index);
    return shape && this.#valueOf(shape, this.#joined(shape));
  }

  /** Whether a place is a line or an area. */
  has(id: string): boolean {
    return this.#shapeOf(id) !== null;
  }

  /** The bounds of a line or an area, as far as known. */
  boxOf(id: string): Bounds | null {
    const number = this.#shapeOf(id)?.place ?? null;
    return number === null ? null : this.#options.contents.columns.boxOf(number);
  }

  /** The tiles into which a line or an area continues from those where it is known. */
  beyond(id: string): readonly TileAt[] {
    const beyond = new Map<string, TileAt>();
    for (const feature of this.#shapeOf(id)?.features ?? []) {
      for (const at of tilesBeyond(this.#pieceOf(feature), feature.at)) beyond.set(keyOf(at), at);
    }
    return [...beyond.values()];
  }

  /**
   * Moves the marks of lines and areas that reach into a box into it: a reader who looks at part of a large area finds
   * it in the list, and by keyboard.
   */
  keepIn(box: Bounds): void {
    const { contents, answers } = this.#options;
    const { columns } = contents;
    let isMoved = false;
    for (const shape of this.#shapes.values()) {
      const number = shape.place;
      if (number === null) continue;
      const bounds = columns.boxOf(number);
      if (!bounds || columns.isIn(number, box) || copiesIn(bounds, box).length === 0) continue;
      isMoved = this.#mark(number, cutToBox(this.#joined(shape), box)) || isMoved;
    }
    if (isMoved) answers.forget();
  }

  async #settle(): Promise<void> {
    const { contents, answers, turns } = this.#options;
    const { changed, gone } = this.#found.takeChanged();
    if (changed.length === 0) return;
    for (const number of gone) contents.hide(number);
    const turn = new Turn(turns);
    for (const shape of changed) {
      this.#place(shape);
      if (turn.isOver) await turn.next();
    }
    answers.forget();
  }

  #place(shape: TileShape): void {
    const { contents, ids, add } = this.#options;
    const whole = this.#joined(shape);
    const feature = this.#valueOf(shape, whole);
    if (!feature) return;
    if (shape.place !== null) {
      contents.reshape(shape.place, feature);
      this.#markLine(shape, whole);
      return;
    }
    const { features: index, length: number } = contents;
    this.#shapes.set(index, shape);
    add(feature);
    if (contents.length === number) return;
    shape.place = number;
    this.#markLine(shape, whole);
    ids.fix(number);
  }

  /** An area's mark is inside already. */
  #markLine({ isArea, place }: TileShape, whole: WholeShape): void {
    if (!isArea && place !== null) this.#mark(place, whole);
  }

  /** Puts the mark of a place on its known part; false where there is none. */
  #mark(number: number, shape: WholeShape): boolean {
    const [lon, lat] = markOf(shape) ?? [];
    if (lon === undefined || lat === undefined) return false;
    this.#options.contents.columns.moveMark(number, wrapLongitude(lon), lat);
    return true;
  }

  #shapeOf(id: string): TileShape | null {
    const { contents, ids } = this.#options;
    const number = ids.numberOf(id);
    if (number === null) return null;
    const shape = this.#shapes.get(contents.columns.feature.at(number));
    return shape?.place === number ? shape : null;
  }

  /** Null where nothing of it is left. */
  #valueOf(shape: TileShape, whole: WholeShape): object | null {
    const geometry = geometryOfShape(whole) ?? this.#someOf(shape);
    const [first] = shape.features;
    const feature = first ? this.#options.featureOf(first) : null;
    return geometry && feature ? geoJsonOf(shape.own, geometry, feature.properties) : null;
  }

  /** Parts of a self-crossing area may cancel each other out: one of them then stands for all. */
  #someOf({ features }: TileShape): Geometry | null {
    for (const feature of features) {
      const piece = this.#pieceOf(feature);
      const geometry = piece && geometryOfShape(joinPieces([piece], this.#options.z));
      if (geometry) return geometry;
    }
    return null;
  }

  #joined({ features }: TileShape): WholeShape {
    const pieces = features.flatMap((feature) => this.#pieceOf(feature) ?? []);
    return joinPieces(pieces, this.#options.z);
  }

  #pieceOf(at: FeatureAt): Piece | null {
    const feature = this.#options.featureOf(at);
    return feature && pieceOf(feature, at.at);
  }
}
