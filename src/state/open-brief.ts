import { type Fault, faultAt, found } from '../brief/fault';
import { inTime } from '../brief/in-time';
import { isObject, own, SAYS_MORE } from '../brief/json';
import type { Aids } from '../brief/read/aids/aids';
import { articleSources } from '../brief/read/article-sources';
import type { Texts } from '../brief/read/articles';
import { type Interpreted, interpret } from '../brief/read/interpret';
import type { Rare } from '../brief/read/rare/rare';
import { LoadError } from './load-error';
import { decodeUtf8, parseJson } from './parse-json';
import {
  type ArticleRead,
  idsOfAltered,
  type Read,
  readArticle,
  withAddresses,
} from './read-articles';

/** Reads others' files in the form of a brief. Rejects with a `LoadError`. */
export type ReadForeign = (file: Uint8Array | string, url: string | null) => Promise<Foreign>;

interface Foreign {
  readonly data: unknown;
  readonly faults?: readonly Fault[];
}

/** `file` is what the data was parsed from; absent if it was given as an object, or converted from another format. */
interface Parsed extends Foreign {
  readonly file?: Uint8Array | string;
}

/** Called with the parsed data, and with the file that it was parsed from. */
export type Look = (data: unknown, file?: Uint8Array | string) => void | Promise<void>;

/** A brief in hand, as an object or as JSON, with the base of its articles' relative addresses. */
export interface Given {
  readonly brief: unknown;
  readonly base: string;
}

/** A brief, what is wrong with it, and how to find out more. */
export interface Explained extends Interpreted {
  /** The faults again, with hints for the author, and those that only the aids find. */
  explain(aids: Aids): readonly Fault[];
}

export interface OpenedBrief extends Explained {
  /** The parsed JSON; undefined if there is none. */
  readonly data: unknown;
  /** The bytes of everything that was read, by address, in the order of reading. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The brief with its late articles, once they have come; null if none were late. */
  readonly whole: Promise<OpenedBrief> | null;
}

export interface OpenOptions {
  /**
   * The digests that the bytes at the address must have, as in Subresource Integrity: other bytes are not shown. A
   * malformed digest is a warning, and proves nothing.
   */
  readonly integrity?: string | null;
  /**
   * Ends the wait for late articles, if at least one article is there: the brief is opened without them, and `whole`
   * brings them. Without it, all are awaited.
   */
  readonly patience?: () => Promise<unknown>;
  /** Reads what is not a brief; without it, that is a fault. */
  readonly foreign?: ReadForeign;
  /** Sees the parsed file before it is read further, and may reject. */
  readonly look?: Look;
}

/**
 * Opens a brief, by its absolute address or in hand, together with its articles, which are read side by side. This is
 * the only way in: pages, the build and the tests differ in how they read, and in nothing else.
 *
 * What is wrong with the files is among the faults; `brief` is null if nothing can be shown. An article that cannot be
 * read costs only its own quotes. Rejects only with what `read` or `look` rejects with.
 */
export async function openBrief(
  read: Read,
  source: string | Given,
  { integrity = null, patience, foreign, look }: OpenOptions = {},
): Promise<OpenedBrief> {
  const files = new Map<string, Uint8Array>();
  const keep: Read = async (href, what) => {
    const bytes = await read(href, what);
    files.set(href, bytes);
    return bytes;
  };
  const base = typeof source === 'string' ? source : source.base;
  try {
    const rare = integrity === null ? null : await loadRare();
    const wanted = rare?.wantedBy(integrity ?? '');
    const prove = async (bytes: Uint8Array, url: string) => {
      const fault = rare && wanted && (await rare.unlike(bytes, wanted, url));
      if (fault) throw new LoadError(fault);
    };
    const { data, faults: ofFormat = [], file } = await dataOf(keep, source, prove, foreign);
    await look?.(data, file);
    const sources = articleSources(data);
    const isOne = sources.length === 1;
    const reads = sources.map((source) => readArticle(keep, source, base, isOne));
    const opened = async (read: readonly (ArticleRead | null)[]): Promise<OpenedBrief> => {
      const there = read.filter((one) => one !== null);
      const texts = new Map(there.flatMap(({ id, text }) => (text === null ? [] : [[id, text]])));
      const ofFiles = [
        ...(integrity !== null && !wanted ? [badIntegrity(integrity)] : []),
        ...ofFormat,
        ...there.flatMap(({ faults }) => faults),
      ];
      const { brief, faults, wantsAids, wantsRare, explain } = await readWhole(data, texts);
      const all = (ofBrief: readonly Fault[]) =>
        brief ? [...ofFiles, ...ofBrief] : [...ofBrief, ...ofFiles];
      const late = new Set(sources.flatMap(({ id }, at) => (read[at] === null ? id : [])));
      return {
        brief: brief && withAddresses(brief, base, idsOfAltered(there), late),
        faults: all(faults),
        wantsAids,
        wantsRare,
        data,
        files,
        explain: (aids) => all(explain(aids)),
        whole: null,
      };
    };
    const inTime = await (patience ? thoseInTime(reads, patience) : Promise.all(reads));
    if (inTime.every((one) => one !== null)) return await opened(inTime);
    const whole = Promise.all(reads).then(opened).catch(asOpened);
    // If nobody awaits `whole`, its rejection must not be reported as unhandled.
    whole.catch(() => {});
    return { ...(await opened(inTime)), whole };
  } catch (error) {
    return asOpened(error);
  }

  function asOpened(error: unknown): OpenedBrief {
    if (!(error instanceof LoadError)) throw error;
    return { ...unopened(error.fault), files };
  }
}

/** The articles that have come when patience ends, at least one; null for each that is late. */
async function thoseInTime(
  reads: readonly Promise<ArticleRead>[],
  patience: () => Promise<unknown>,
): Promise<readonly (ArticleRead | null)[]> {
  const there = reads.map((): ArticleRead | null => null);
  const all = Promise.all(
    reads.map(async (read, at) => {
      there[at] = await read;
    }),
  );
  if (reads.length > 1) await Promise.race([all, Promise.all([Promise.race(reads), patience()])]);
  else await all;
  return [...there];
}

/** Reads a brief whose articles are all in hand. If it `wantsRare`, it is complete only with that. */
export function readData(data: unknown, texts: Texts, rare: Rare | null = null): Explained {
  const { brief, faults, wantsAids, wantsRare } = interpret(data, texts, null, rare);
  const explain = (aids: Aids) => (wantsAids ? interpret(data, texts, aids, rare).faults : faults);
  return { brief, faults, wantsAids, wantsRare, explain };
}

/**
 * Reads a brief with all that it needs, loading the rare readers if it wants them. Rejects with a `LoadError` if they
 * cannot be loaded.
 */
export async function readWhole(data: unknown, texts: Texts): Promise<Explained> {
  const read = readData(data, texts);
  return read.wantsRare ? readData(data, texts, await loadRare()) : read;
}

async function loadRare(): Promise<Rare> {
  try {
    return await inTime(import('../brief/read/rare/rare'));
  } catch {
    throw LoadError.of('unreachable', { url: 'dateline-rare.js' });
  }
}

/** The result for a brief that cannot be opened. */
export function unopened(fault: Fault): OpenedBrief {
  const faults = [fault];
  const explain = () => faults;
  return {
    brief: null,
    faults,
    wantsAids: false,
    wantsRare: false,
    explain,
    data: undefined,
    files: new Map(),
    whole: null,
  };
}

async function dataOf(
  read: Read,
  source: string | Given,
  prove: (bytes: Uint8Array, url: string) => Promise<void>,
  foreign: ReadForeign | undefined,
): Promise<Parsed> {
  if (typeof source === 'string') {
    const bytes = await read(source, 'brief');
    await prove(bytes, source);
    return parsed(bytes, source, foreign);
  }
  const { brief } = source;
  return typeof brief === 'string' ? parsed(brief, null, foreign) : { data: brief };
}

async function parsed(
  file: Uint8Array | string,
  url: string | null,
  foreign: ReadForeign | undefined,
): Promise<Parsed> {
  try {
    const text = typeof file === 'string' ? file : decodeUtf8(file, url);
    const data = parseJson(text, url);
    if (!foreign || saysWhatItIs(data, text)) return { data, file };
  } catch (error) {
    const { code } = LoadError.from(error).fault;
    if (!foreign || (code !== 'not-json' && code !== 'not-utf8')) throw error;
  }
  return foreign(file, url);
}

/**
 * Whether JSON has a type, and one of GeoJSON’s. Anything else is for the readers of other formats, as are features that
 * say more than GeoJSON’s: Google Takeout, whose 0, 0 is not a position, Moving Features, Linked Places.
 */
function saysWhatItIs(data: unknown, text: string): boolean {
  const type = isObject(data) && own(data, 'type');
  return (
    typeof type === 'string' &&
    /^(?:Feature|Geometry|Multi|Point|Line|Poly)\w*$/.test(type) &&
    !SAYS_MORE.test(text) &&
    !text.includes('"names"')
  );
}

function badIntegrity(integrity: string): Fault {
  return { ...faultAt('', 'integrity-shape', { found: found(integrity) }), severity: 'warning' };
}
