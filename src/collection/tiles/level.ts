import { ArchiveError } from '../../archive/archive-error';
import { type VectorTileFeature, type VectorTileLayer, vectorTile } from '../../archive/vector';
import { anchorOf } from '../../geometry/anchor';
import type { Bounds } from '../../geometry/bounds';
import { wrapLongitude } from '../../geometry/longitude';
import { Answers } from '../answers';
import type { Crowd } from '../clusters';
import { Contents, type Head } from '../contents';
import { whole } from '../grow';
import { copiesIn } from '../shapes';
import { Turn, type Turns } from '../turns';
import { isNear, ownOf } from './place-key';
import { tilesBeyond } from './stitch';
import { countOf, geoJsonOf, geometryOf, pointOf, type TilePoint } from './tile-feature';
import { type Pins, TileIds } from './tile-ids';
import { type Piece, pieceOf, SIDE } from './tile-piece';
import { type FeatureAt, type TileShape, TileShapes } from './tile-shapes';
import { keyOf, type TileAt } from './tiles-in';
import { cutToBox, geometryOfShape, joinPieces, type WholeShape } from './whole-shape';

const POINT = 1;
/** Around a point that stands for several: so much of its tile's side. */
const REACH = 1 / 16;

export interface LevelOptions {
  readonly head: Head;
  readonly pins: Pins;
  readonly turns: Turns;
  readonly stopped: AbortSignal;
  /** The bytes of a tile; null where there is none. */
  readonly bytesOf: (at: TileAt, signal?: AbortSignal) => Promise<ArrayBuffer | null>;
  /** A tile could not be read, and costs nothing but itself: null where it is broken, else why it did not come. */
  readonly failed: (at: TileAt, why: ArchiveError | null) => void;
}

/** The features of one layer of a tile. */
interface Part {
  readonly layer: VectorTileLayer;
  readonly at: TileAt;
}

/** The places in tiles of one zoom, as far as these have been read. */
export class Level {
  readonly z: number;
  readonly answers: Answers;
  /** Points that stand for several places. */
  readonly crowds: Crowd[] = [];
  readonly #options: LevelOptions;
  readonly #contents: Contents;
  readonly #ids: TileIds;
  readonly #pixel: number;
  readonly #tiles = new Map<string, Promise<void>>();
  readonly #parts: Part[] = [];
  /** Of each feature that was read: its part, and its number in that. */
  readonly #partOf = whole();
  readonly #numberIn = whole();
  readonly #shapes = new TileShapes();
  /** By the index of their feature. */
  readonly #shapeOf = new Map<number, TileShape>();
  #settling: Promise<void> = Promise.resolve();
  readonly #there = new Set<string>();
  #bytes = 0;
  #others = 0;

  constructor(z: number, options: LevelOptions) {
    this.z = z;
    this.#options = options;
    // Where a tile has fewer, its positions are a little less exact than is said.
    this.#pixel = 360 / 2 ** z / SIDE;
    this.#ids = new TileIds(() => this.#contents.columns, options.pins, this.#pixel);
    this.#contents = new Contents(options.head, this.#ids);
    const { turns, stopped } = options;
    const valueAt = (feature: number) => this.#valueAt(feature);
    this.answers = new Answers(this.#contents, { turns, stopped, valueAt, isReading: () => false });
  }

  get contents(): Contents {
    return this.#contents;
  }

  /** Of all tiles, unpacked. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Features of no known geometry. */
  get others(): number {
    return this.#others;
  }

  has(tiles: readonly TileAt[]): boolean {
    return tiles.every((at) => this.#tiles.has(keyOf(at)));
  }

  /** Whether the archive has any of these, which have been read. */
  hasSome(tiles: readonly TileAt[]): boolean {
    return tiles.some((at) => this.#there.has(keyOf(at)));
  }

  get hasShapes(): boolean {
    return this.#shapeOf.size > 0;
  }

  /** Whether nothing was found in it. */
  get isBare(): boolean {
    return this.#contents.length + this.crowds.length === 0;
  }

  /** Marks in a box, those that stand for several places among them. */
  countIn(box: Bounds): number {
    const { columns, length } = this.contents;
    let count = this.crowds.filter(({ lon, lat }) => isIn(box, lon, lat)).length;
    for (let number = 0; number < length; number++) if (columns.isIn(number, box)) count += 1;
    return count;
  }

  /** Reads these, each once; those that did not come, when they are asked for again. */
  async read(tiles: readonly TileAt[], signal?: AbortSignal): Promise<void> {
    await Promise.all(tiles.map((at) => this.#tile(at, signal)));
    await this.#settle();
    signal?.throwIfAborted();
    this.#options.stopped.throwIfAborted();
  }

  /** Whether a place is a line or an area. */
  isShape(id: string): boolean {
    const number = this.#ids.numberOf(id);
    return number !== null && this.#shapeAt(number) !== null;
  }

  /** What holds a line or an area, as far as it is known. */
  boxOf(id: string): Bounds | null {
    const number = this.#ids.numberOf(id);
    return number === null ? null : this.#contents.columns.boxOf(number);
  }

  /** The tiles in which a line or an area goes on, which have not been read. */
  beyond(id: string): readonly TileAt[] {
    const number = this.#ids.numberOf(id);
    const shape = number === null ? null : this.#shapeAt(number);
    const beyond = new Map<string, TileAt>();
    for (const feature of shape?.features ?? []) {
      for (const at of tilesBeyond(this.#pieceOf(feature), feature.at)) beyond.set(keyOf(at), at);
    }
    return [...beyond.values()].filter((at) => !this.has([at]));
  }

  /**
   * Of lines and areas that reach into a box, marks are moved there that stand outside it: who looks at a part of a large
   * area finds it in the list, and by keyboard.
   */
  keepInView(box: Bounds): void {
    const { columns } = this.#contents;
    let isMoved = false;
    for (const shape of this.#shapeOf.values()) {
      const number = shape.place ?? -1;
      const bounds = columns.boxOf(number);
      if (!bounds || columns.isIn(number, box) || copiesIn(bounds, box).length === 0) continue;
      const geometry = geometryOfShape(cutToBox(this.#joined(shape), box));
      if (!geometry) continue;
      const [lon = 0, lat = 0] = anchorOf(geometry);
      columns.moveMark(number, wrapLongitude(lon), lat);
      isMoved = true;
    }
    if (isMoved) this.answers.forget();
  }

  #shapeAt(number: number): TileShape | null {
    const shape = this.#shapeOf.get(this.#contents.columns.feature.at(number));
    return shape?.place === number ? shape : null;
  }

  #pieceOf({ part, number, at }: FeatureAt): Piece | null {
    const feature = this.#parts[part]?.layer.feature(number);
    return feature ? pieceOf(feature, at) : null;
  }

  /** Has lines and areas be places, each whole as far as its tiles have been read. */
  async #settle(): Promise<void> {
    const before = this.#settling;
    const settled = before.then(() => this.#settleChanged());
    this.#settling = settled.catch(() => {});
    await settled;
  }

  async #settleChanged(): Promise<void> {
    const { changed, gone } = this.#shapes.takeChanged();
    if (changed.length === 0) return;
    const turn = new Turn(this.#options.turns);
    for (const number of gone) this.#contents.hide(number);
    for (const shape of changed) {
      this.#place(shape);
      if (turn.isOver) await turn.next();
    }
    this.answers.forget();
  }

  #place(shape: TileShape): void {
    const feature = this.#featureOf(shape);
    if (!feature) return;
    if (shape.place !== null) {
      this.#contents.reshape(shape.place, feature);
      return;
    }
    const [index, number] = [this.#partOf.length, this.#contents.length];
    this.#partOf.push(0);
    this.#numberIn.push(0);
    this.#shapeOf.set(index, shape);
    this.#contents.add(feature);
    if (this.#contents.length === number) return;
    shape.place = number;
    this.#ids.fix(number);
  }

  /** As GeoJSON has it; null where nothing of it is left. */
  #featureOf(shape: TileShape): object | null {
    const geometry = geometryOfShape(this.#joined(shape));
    const [first] = shape.features;
    const feature = first && this.#parts[first.part]?.layer.feature(first.number);
    return geometry && feature ? geoJsonOf(shape.own, geometry, feature.properties) : null;
  }

  #joined({ features }: TileShape): WholeShape {
    return joinPieces(
      features.flatMap((feature) => this.#pieceOf(feature) ?? []),
      this.z,
    );
  }

  async #tile(at: TileAt, signal?: AbortSignal): Promise<void> {
    const key = keyOf(at);
    for (let known = this.#tiles.get(key); known; known = this.#tiles.get(key)) {
      await known;
      // Who had asked for it may have gone, and what was asked with it.
      if (this.#tiles.get(key) === known || signal?.aborted) return;
    }
    const tile = this.#read(at, signal).catch((error: unknown) => {
      const isBroken = !signal?.aborted && !(error instanceof ArchiveError);
      if (!isBroken) this.#tiles.delete(key);
      if (!signal?.aborted) this.#options.failed(at, isBroken ? null : (error as ArchiveError));
    });
    this.#tiles.set(key, tile);
    await tile;
  }

  async #read(at: TileAt, signal?: AbortSignal): Promise<void> {
    const bytes = await this.#options.bytesOf(at, signal);
    if (!bytes || bytes.byteLength === 0) return;
    this.#there.add(keyOf(at));
    this.#bytes += bytes.byteLength;
    const turn = new Turn(this.#options.turns);
    for (const layer of Object.values(vectorTile(bytes).layers)) {
      const part = this.#parts.push({ layer, at }) - 1;
      for (let number = 0; number < layer.length; number++) {
        this.#add(part, number);
        if (turn.isOver) await turn.next();
      }
    }
  }

  #add(part: number, number: number): void {
    const { layer, at } = this.#parts[part] ?? {};
    if (!layer || !at) return;
    const feature = layer.feature(number);
    if (feature.type !== POINT) {
      this.#addShape(feature, layer.name, { part, number, at });
      return;
    }
    const point = pointOf(feature, at);
    if (!point) return;
    const own = ownOf(feature.id, feature.properties);
    const count = countOf(feature.properties);
    if (count > 1) {
      this.#join(point, count, at);
      return;
    }
    const [lon = 0, lat = 0] = point.positions[0] ?? [];
    if (point.isOnEdge && this.#ids.has(own, lon, lat)) return;
    this.#partOf.push(part);
    this.#numberIn.push(number);
    this.#contents.add(geoJsonOf(own, geometryOf(point.positions), feature.properties));
  }

  #addShape(feature: VectorTileFeature, layer: string, at: FeatureAt): void {
    if (feature.type === 0) this.#others += 1;
    const piece = pieceOf(feature, at.at);
    if (!piece) return;
    const { properties } = feature;
    const own = ownOf(feature.id, properties);
    this.#shapes.add(at, { layer, own, properties, piece });
  }

  #join({ positions, isOnEdge }: TilePoint, count: number, { z }: TileAt): void {
    const [lon = 0, lat = 0] = positions[0] ?? [];
    const near = { lon, lat, within: this.#pixel };
    const isSame = (other: Crowd) => other.count === count && isNear(near, other.lon, other.lat);
    if (isOnEdge && this.crowds.some(isSame)) return;
    this.crowds.push({ lon, lat, count, reach: (360 / 2 ** z) * REACH });
  }

  #valueAt(index: number): unknown {
    const shape = this.#shapeOf.get(index);
    if (shape) return this.#featureOf(shape);
    const part = this.#parts[this.#partOf.at(index)];
    const feature = part?.layer.feature(this.#numberIn.at(index));
    const point = part && feature && pointOf(feature, part.at);
    if (!feature || !point) return null;
    const { id, properties } = feature;
    return geoJsonOf(ownOf(id, properties), geometryOf(point.positions), properties);
  }
}

function isIn([west, south, east, north]: Bounds, lon: number, lat: number): boolean {
  return lat >= south && lat <= north && lon + 360 * Math.ceil((west - lon) / 360) <= east;
}
