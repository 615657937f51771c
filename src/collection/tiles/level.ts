import { ArchiveError } from '../../archive/archive-error';
import { type VectorTileLayer, vectorTile } from '../../archive/vector';
import type { Bounds } from '../../geometry/bounds';
import { Answers } from '../answers';
import type { Crowd } from '../clusters';
import { Contents, type Head } from '../contents';
import { whole } from '../growing-array';
import { Turn, type Turns } from '../turns';
import { LevelShapes } from './level-shapes';
import { isNear, ownOf } from './place-key';
import { countOf, geoJsonOf, geometryOf, pointOf, type TilePoint } from './tile-feature';
import { type Pins, TileIds } from './tile-ids';
import { SIDE } from './tile-piece';
import { keyOf, type TileAt } from './tiles-in';

const POINT = 1;
/** How far around a point that stands for several its places lie, as a share of its tile's side. */
const REACH = 1 / 16;

export interface LevelOptions {
  readonly head: Head;
  readonly pins: Pins;
  readonly turns: Turns;
  readonly stopped: AbortSignal;
  /** The bytes of a tile; null where there is none. */
  readonly bytesOf: (at: TileAt, signal?: AbortSignal) => Promise<ArrayBuffer | null>;
  /** A tile could not be read, and costs only itself: null where it is broken, else why it did not come. */
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
  /** Lines and areas. */
  readonly shapes: LevelShapes;
  /** Points that stand for several places. */
  readonly crowds: Crowd[] = [];
  readonly #options: LevelOptions;
  readonly #contents: Contents;
  readonly #ids: TileIds;
  readonly #pixel: number;
  readonly #tiles = new Map<string, Promise<void>>();
  readonly #parts: Part[] = [];
  /** For each feature read: its part, and its number in that part. */
  readonly #partOf = whole();
  readonly #numberIn = whole();
  readonly #there = new Set<string>();
  #bytes = 0;
  #others = 0;

  constructor(z: number, options: LevelOptions) {
    this.z = z;
    this.#options = options;
    // Pixels along a tile's side, as most writers count them; tiles with fewer are a little less exact.
    this.#pixel = 360 / 2 ** z / SIDE;
    this.#ids = new TileIds(() => this.#contents.columns, options.pins, this.#pixel);
    this.#contents = new Contents(options.head, this.#ids);
    const { turns, stopped } = options;
    const valueAt = (feature: number) => this.#valueAt(feature);
    this.answers = new Answers(this.#contents, { turns, stopped, valueAt, isReading: () => false });
    this.shapes = new LevelShapes({
      ...{ z, turns, ids: this.#ids, contents: this.#contents, answers: this.answers },
      featureOf: ({ part, number }) => this.#parts[part]?.layer.feature(number) ?? null,
      add: (feature) => {
        // Only keeps these lists in step with the contents: a shape has several pieces, and `featureOf` above finds
        // them.
        this.#partOf.push(0);
        this.#numberIn.push(0);
        this.#contents.add(feature);
      },
    });
  }

  get contents(): Contents {
    return this.#contents;
  }

  /** Bytes of all tiles, unpacked. */
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

  /** Whether the archive has any of these tiles, which have been read. */
  hasSome(tiles: readonly TileAt[]): boolean {
    return tiles.some((at) => this.#there.has(keyOf(at)));
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

  /** Reads these tiles, each once; a tile that did not come is tried again when it is asked for again. */
  async read(tiles: readonly TileAt[], signal?: AbortSignal): Promise<void> {
    await Promise.all(tiles.map((at) => this.#tile(at, signal)));
    await this.shapes.settle();
    signal?.throwIfAborted();
    this.#options.stopped.throwIfAborted();
  }

  async #tile(at: TileAt, signal?: AbortSignal): Promise<void> {
    const key = keyOf(at);
    for (let known = this.#tiles.get(key); known; known = this.#tiles.get(key)) {
      await known;
      // Whoever asked for it may have gone, and aborted the request.
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
      if (feature.type === 0) this.#others += 1;
      this.shapes.add({ part, number, at }, feature, layer.name);
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

  #join({ positions, isOnEdge }: TilePoint, count: number, { z }: TileAt): void {
    const [lon = 0, lat = 0] = positions[0] ?? [];
    const near = { lon, lat, within: this.#pixel };
    const isSame = (other: Crowd) => other.count === count && isNear(near, other.lon, other.lat);
    if (isOnEdge && this.crowds.some(isSame)) return;
    this.crowds.push({ lon, lat, count, reach: (360 / 2 ** z) * REACH });
  }

  #valueAt(index: number): unknown {
    const shape = this.shapes.valueAt(index);
    if (shape !== undefined) return shape;
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
