import { readFile } from 'node:fs/promises';
import type { Brief, Issue } from '../brief/brief';
import type { Check, CheckCode, Site } from '../brief/check/finding';
import type { FaultCode } from '../brief/fault';
import { isObject } from '../brief/json';
import { firstBad } from '../brief/source/text-places';
import { pathInside } from '../files/inside';
import { withImageHrefs } from '../publish/image-hrefs';
import type { Whole } from '../publish/inline';
import { LoadError } from '../state/load-error';
import { type OpenedBrief, openBrief } from '../state/open-brief';
import type { Read } from '../state/read-articles';
import { reasons } from '../text/cli/files';
import { aids, faults as sentences } from '../text/en/aids';
import { told } from '../text/faults';
import { BriefPlaces, type FilePlace } from './brief-places';
import { FOLDER, fileOf, ORIGIN } from './folder-address';

const ADDRESS = /https:\/\/site\.invalid\/[^\s”]*/g;

/** What is wrong in a file, and where. */
export interface Finding extends FilePlace {
  /** `fault`: readers miss something. `warning`: probably wrong. `note`: might be better. */
  readonly severity: Issue['severity'] | Check['severity'];
  readonly code: FaultCode | CheckCode;
  /** JSON pointer to the place in the brief, where it is in the brief. */
  readonly pointer: string | null;
  readonly message: string;
}

/** In one line: a quote may span two paragraphs. */
export function inOneLine(message: string): string {
  return message.replaceAll(/\r?\n|\r/g, '↵');
}

/** `file:line:column: message` */
export function lineOf({ file, line, column, message }: Finding): string {
  return `${file}:${line}:${column}: ${inOneLine(message)}`;
}

/** A brief in a folder, opened. */
export interface BriefFile extends Pick<OpenedBrief, 'brief'>, Whole {
  /** The article's address as seen from the site's front page, or on the web; null where there is none. */
  readonly articleHref: string | null;
  readonly findings: readonly Finding[];
  /** The bytes of the files read, by file. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where a value of the brief stands, or a character of an article. */
  placeOf(site: Site): FilePlace;
  /** The file of an address that the brief gives, as seen from the folder; null for what is elsewhere, or outside. */
  fileOf(href: string): string | null;
  /** Reads the file of an address that the brief gives. Rejects where there is none in the folder. */
  read(href: string): Promise<Uint8Array>;
}

/** Opens a brief by its address in a page at the top of a folder. Never rejects for what an author wrote. */
export async function openBriefFile(src: string, root: string): Promise<BriefFile> {
  const address = new URL(src, FOLDER).href;
  const bytes = new Map<string, Uint8Array>();
  const read: Read = async (href) => {
    const found = await readHere(root, href).catch((error: Error) => {
      throw LoadError.of('unreadable', { url: href, reason: error.message });
    });
    bytes.set(href, found);
    return found;
  };
  const opened = await openBrief(read, address);
  const { data } = opened;
  const here = (href: string) => (href.startsWith(FOLDER) ? href.slice(FOLDER.length) : href);
  const absolute = (href: string) =>
    URL.canParse(href, address) ? new URL(href, address).href : href;
  const brief = opened.brief && withImageHrefs(opened.brief, (href) => here(absolute(href)));
  const articles = brief?.articles ?? [];
  const places = new BriefPlaces({ address, data, bytes, articles });
  const texts = new Map(articles.flatMap(({ id, text }) => (text === null ? [] : [[id, text]])));
  const href = articles[0]?.href ?? null;
  return {
    brief,
    data,
    texts,
    detail: await detailOf(brief, read),
    articleHref: href && here(href),
    findings: findingsOf(opened, places, address, bytes),
    files: new Map([...bytes].map(([url, content]) => [fileOf(url), content])),
    placeOf: (site) => places.of(site),
    fileOf: (given) => (absolute(given).startsWith(FOLDER) ? fileOf(absolute(given)) : null),
    read: (given) => readHere(root, absolute(given)),
  };
}

/** What is wrong in the brief, where it stands, with the names of files in place of addresses. */
function findingsOf(
  opened: OpenedBrief,
  places: BriefPlaces,
  address: string,
  bytes: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  const issues = told(opened.explain(aids), sentences);
  // Only a browser fetches an article from elsewhere on the web.
  const elsewhere = new Set(
    issues.flatMap(({ code, pointer, values }) => {
      if (code !== 'article-missing' || values.why.code !== 'unreadable') return [];
      return values.why.values.url.startsWith(ORIGIN) ? [] : pointer;
    }),
  );
  const nameOf = (href: string) => {
    if (href === address) return 'This';
    const bad = firstBad(bytes.get(href) ?? new Uint8Array());
    return `${fileOf(href)}${bad === null ? '' : `:${bad.line}:${bad.column}`}`;
  };
  return issues
    .filter(({ pointer }) => !elsewhere.has(pointer))
    .map(({ severity, code, pointer, message }) => ({
      ...places.ofPointer(pointer),
      severity,
      code,
      pointer,
      message: message.replace(ADDRESS, nameOf),
    }));
}

/** Reads a file of the folder by its address. Rejects with the reason, in words. */
async function readHere(root: string, href: string): Promise<Uint8Array> {
  if (href.startsWith(FOLDER)) {
    return readInside(root, fileOf(href)).catch((error) => {
      throw new Error(reasonOf(error));
    });
  }
  const isOurs = href.startsWith(ORIGIN);
  throw new Error(isOurs ? 'it is outside of the folder of the brief' : 'it is not in this folder');
}

/** Reads a file in a folder, and nothing outside it, even through a link. */
async function readInside(root: string, file: string): Promise<Uint8Array> {
  const path = await pathInside(root, file);
  if (path === null) throw new Error('a link leads out of the folder');
  return readFile(path);
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'it is not there';
  return error.code === undefined ? error.message : (reasons[error.code] ?? error.code);
}

/** The detail file beside the brief; null where there is none, or only a damaged one. */
async function detailOf(brief: Brief | null, read: Read): Promise<object | null> {
  const href = brief?.detail ?? null;
  if (typeof href !== 'string') return null;
  try {
    const file: unknown = JSON.parse(new TextDecoder().decode(await read(href, 'article')));
    return isObject(file) ? file : null;
  } catch {
    return null;
  }
}
