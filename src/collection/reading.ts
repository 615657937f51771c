import { type Fault, type FaultCode, type FaultValues, faultAt } from '../brief/fault';
import { isObject, type JsonObject, own } from '../brief/json';
import { crsFlaw } from '../brief/read/crs';
import { Flaw, Issues } from '../brief/read/issues';
import type { Rare } from '../brief/read/rare/rare';
import { readRoot } from '../brief/read/root';
import { breakIn, looseJson } from '../formats/loose-json';
import { type Piece, Splitter } from '../formats/split';
import { Contents } from './contents';
import { type Feed, faultOf, reasonOf, type TextsOf } from './feed';
import { type Limits, PIECE_BYTES } from './limits';
import { Pieces } from './pieces';
import { type Source, sourceOf } from './source';
import { swappedIn } from './swapped';
import { Turn, type Turns } from './turns';

const MEGABYTE = 1_000_000;

/** Members of a file that govern how its features are read. */
const GOVERNING = ['article', 'articles', 'kinds', 'topics', 'crs'];

/** Bytes of features parsed in one go: few, so that it is quick and a bad feature costs the others little. */
const BATCH_BYTES = 32_768;

/** What a reading reports, and what it asks for. */
export interface ReadingOptions {
  readonly limits: Limits;
  readonly turns: Turns;
  readonly textsOf: TextsOf;
  readonly rare: () => Promise<Rare | null>;
  /** More has been read. */
  readonly advanced: () => void;
}

/**
 * Reads a file as it arrives: splits it into features, checks each, and keeps what is sound. What stands beside the
 * features applies to all of them; if it comes after them, all are read again with it.
 */
export class Reading {
  readonly pieces = new Pieces();
  readonly #options: ReadingOptions;
  readonly #feed: Feed;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #splitter: Splitter;
  readonly #faults: Fault[] = [];
  #contents: Contents | null = null;
  /** What stands beside the features, as far as it was known when `contents` were begun. */
  #root: JsonObject = {};
  #bytes = 0;
  #phase: 'reading' | 'done' | 'cut' = 'reading';
  #isJudged = false;
  #turn: Turn;

  constructor(feed: Feed, options: ReadingOptions) {
    this.#feed = feed;
    this.#options = options;
    this.#splitter = new Splitter({ depth: options.limits.depth, pieceBytes: PIECE_BYTES });
    this.#turn = new Turn(options.turns);
  }

  /** Null where nothing can be shown (yet). Where latitudes seem to come first, all of them decide, at the end. */
  get contents(): Contents | null {
    return this.#contents?.seemsSwapped && !this.#isJudged ? null : this.#contents;
  }

  /** The feature of this index, parsed again. */
  valueAt(index: number): unknown {
    return this.#valueOf({ bytes: this.pieces.of(index), refused: null });
  }

  get bytes(): number {
    return this.#bytes;
  }

  get phase(): 'reading' | 'done' | 'cut' {
    return this.#phase;
  }

  get faults(): readonly Fault[] {
    return [...this.#faults, ...(this.#contents?.faults ?? [])];
  }

  /** Ends it, and keeps what was read. */
  cancel(): void {
    if (this.#phase === 'reading') this.#phase = 'cut';
  }

  /** Resolves once all is read, or reading has ended. What goes wrong is among the faults. */
  async read(): Promise<void> {
    try {
      const { limits } = this.#options;
      // Higher than our own limit, which then ends the reading first and keeps what was read.
      const mostBytes = limits.bytes + PIECE_BYTES;
      const reached = { limit: 'bytes', most: limits.bytes } as const;
      const source = await sourceOf(
        this.#counted(),
        { url: this.#feed.url, mostBytes },
        { bytes: limits.bytes, fault: faultAt('', 'limit-reached', reached) },
      );
      if (source.kind === 'features') return await this.#readFeatures(source);
      await this.#readBytes(source.bytes);
    } catch (error) {
      this.#phase = 'cut';
      this.#faults.push(faultOf(error, this.#feed.url));
    }
    if (this.#phase === 'reading') await this.#end();
    else if (this.#splitter.lists > 0) this.#contents ??= await this.#begin(this.#splitter.head());
    await this.#finish();
    this.#options.advanced();
  }

  /** Counts what arrives, before unpacking. */
  async *#counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#feed.bytes) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  async #readBytes(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    let left = this.#options.limits.bytes;
    for await (const chunk of bytes) {
      await this.#readChunk(chunk.subarray(0, left));
      left -= chunk.length;
      if (left < 0) this.#keepWithin('bytes', Number.POSITIVE_INFINITY);
      if (this.#phase === 'cut') return;
      this.#options.advanced();
    }
  }

  /** Reads the features of another format, which has no members that apply to all of them. */
  async #readFeatures(source: Extract<Source, { kind: 'features' }>): Promise<void> {
    const head = new TextEncoder().encode('{"type":"FeatureCollection","features":[]}');
    const contents = await this.#begin(head);
    this.#contents = contents;
    try {
      for await (const feature of source.features) {
        if (!contents || this.#phase === 'cut') break;
        this.pieces.write(JSON.stringify(feature) ?? 'null');
        this.#add(contents, feature);
        if (this.#turn.isOver) await this.#pause();
      }
    } catch (error) {
      this.#phase = 'cut';
      this.#faults.push(faultOf(error, this.#feed.url));
    }
    this.#faults.push(...source.notCarried());
    await this.#finish();
    if (this.#phase === 'reading') this.#phase = 'done';
    this.#options.advanced();
  }

  #add(contents: Contents, feature: unknown): void {
    contents.add(feature);
    this.#keepWithin('features', contents.features);
    this.#keepWithin('positions', contents.positions);
    this.#keepWithin('text', contents.texts.length);
  }

  async #readChunk(chunk: Uint8Array): Promise<void> {
    let batch: Piece[] = [];
    let bytes = 0;
    for (const piece of this.#splitter.push(chunk)) {
      this.#contents ??= await this.#begin(this.#splitter.head());
      if (!this.#contents || this.#phase === 'cut') return;
      // A feature that began in an earlier chunk has its own bytes.
      const isApart = batch[0] && batch[0].bytes.buffer !== piece.bytes.buffer;
      if (isApart || bytes > BATCH_BYTES) {
        await this.#addAll(this.#contents, batch);
        [batch, bytes] = [[], 0];
      }
      batch.push(piece);
      bytes += piece.bytes.length;
    }
    if (this.#contents) await this.#addAll(this.#contents, batch);
    if (this.#splitter.isTooLong) this.#cut('feature-bytes', { megabytes: PIECE_BYTES / MEGABYTE });
  }

  async #addAll(contents: Contents, batch: readonly Piece[]): Promise<void> {
    const values = this.#valuesOf(batch);
    let index = 0;
    for (const piece of batch) {
      if (this.#phase === 'cut') return;
      this.pieces.keep(piece.bytes);
      this.#add(contents, values ? values[index] : this.#valueOf(piece));
      index += 1;
    }
    if (this.#turn.isOver) await this.#pause();
  }

  /** Successive features, parsed in one go; null where one of them is bad: each is then parsed by itself. */
  #valuesOf(batch: readonly Piece[]): readonly unknown[] | null {
    const [first, last] = [batch[0]?.bytes, batch.at(-1)?.bytes];
    if (!first || !last || batch.length === 1) return null;
    const { buffer, byteOffset } = first;
    const all = new Uint8Array(buffer, byteOffset, last.byteOffset + last.length - byteOffset);
    try {
      const values: unknown = JSON.parse(`[${this.#decoder.decode(all)}]`);
      return Array.isArray(values) && values.length === batch.length ? values : null;
    } catch {
      return null;
    }
  }

  async #pause(): Promise<void> {
    this.#options.advanced();
    await this.#turn.next();
  }

  /** The whole file has arrived. */
  async #end(): Promise<void> {
    this.#phase = 'done';
    if (!this.#splitter.isWhole) this.#cut('broke-off', { url: this.#feed.url });
    const head = this.#splitter.head();
    if (this.#splitter.lists === 0) await this.#readOne(head);
    else await this.#learn(head);
  }

  /** Everything that will be read has arrived. */
  async #finish(): Promise<void> {
    this.#contents?.finish();
    const rare = this.#contents?.swapped ? await this.#options.rare() : null;
    const flaw = rare && (await swappedIn(rare, this, this.#turn));
    if (flaw) {
      this.#contents = null;
      this.#cut(flaw.code, flaw.values);
    }
    this.#isJudged = true;
  }

  /** A file with no list of features: one feature, a geometry, or nothing that can be shown. */
  async #readOne(head: Uint8Array): Promise<void> {
    const contents = await this.#begin(head);
    const root = contents && readRoot(this.#parsed(head), new Issues(null));
    if (!root || root instanceof Flaw) return;
    this.#contents = contents;
    root.features.forEach((feature, index) => {
      this.pieces.write(JSON.stringify(feature));
      contents.add(feature, () => root.siteOf(index));
    });
  }

  /** What stands after the features may change what all of them mean. */
  async #learn(head: Uint8Array): Promise<void> {
    const [before, root] = [this.#root, this.#parsed(head)];
    if (!isObject(root)) return;
    const isOther = (key: string) =>
      JSON.stringify(own(root, key)) !== JSON.stringify(own(before, key));
    if (this.#contents && !GOVERNING.some(isOther)) {
      this.#contents.describe(root);
      return;
    }
    // Null where it is in another system, and so is shown nowhere.
    const contents = await this.#begin(head);
    for (let index = 0; contents && index < this.pieces.length; index++) {
      const bytes = this.pieces.of(index);
      contents.add(this.#valueOf({ bytes, refused: null }));
      if (this.#turn.isOver) await this.#turn.next();
    }
    this.#contents = contents;
  }

  /** Contents for what a file says of all its features; null where that is no file of features. */
  async #begin(head: Uint8Array): Promise<Contents | null> {
    const root = this.#parsed(head);
    if (root === undefined) return null;
    const issues = new Issues(null);
    const read = readRoot(root, issues);
    const flaw = read instanceof Flaw ? read : crsFlaw(read.object, '', issues);
    if (flaw || !isObject(root)) {
      if (flaw) this.#cut(flaw.code, flaw.values, flaw.pointer);
      return null;
    }
    this.#root = root;
    const texts = await this.#options.textsOf(root);
    return new Contents({ root, texts, rare: await this.#options.rare() });
  }

  #parsed(head: Uint8Array): unknown {
    try {
      return this.#json(new TextDecoder('utf-8', { fatal: true }).decode(head));
    } catch (error) {
      this.#cut('not-json', { url: this.#feed.url, reason: reasonOf(error) });
      return undefined;
    }
  }

  #valueOf({ bytes, refused }: Piece): unknown {
    if (refused === 'length') {
      return new Flaw('', 'feature-bytes', { megabytes: PIECE_BYTES / MEGABYTE });
    }
    if (refused === 'depth')
      return new Flaw('', 'feature-deep', { most: this.#options.limits.depth });
    try {
      return this.#json(this.#decoder.decode(bytes));
    } catch (error) {
      return new Flaw('', 'feature-json', { reason: reasonOf(error) });
    }
  }

  /** Reports the first text that is only nearly JSON. @throws SyntaxError */
  #json(text: string): unknown {
    const { json, isMended } = looseJson(text);
    if (isMended && !this.#faults.some(({ code }) => code === 'json-mended')) {
      const values = { url: this.#feed.url, found: breakIn(text)?.found ?? '', at: null };
      this.#faults.push({ ...faultAt('', 'json-mended', values), severity: 'warning' });
    }
    return json;
  }

  #keepWithin(limit: 'bytes' | 'features' | 'positions' | 'text', count: number): void {
    const most = this.#options.limits[limit];
    if (count > most && this.#phase === 'reading') this.#cut('limit-reached', { limit, most });
  }

  #cut<Code extends FaultCode>(code: Code, values: FaultValues[Code], pointer = ''): void {
    this.#phase = 'cut';
    this.#faults.push(faultAt(pointer, code, values));
  }
}
