import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Brief, Issue } from '../brief/brief';
import type { Check, CheckCode, Site } from '../brief/check/finding';
import type { FaultCode } from '../brief/fault';
import { isObject } from '../brief/json';
import { articleSources } from '../brief/read/article-sources';
import { JsonPlaces } from '../brief/source/json-places';
import { firstBad, placeAt, placesIn, type TextPlace } from '../brief/source/text-places';
import { pathInside } from '../files/inside';
import { withImageHrefs } from '../publish/image-hrefs';
import type { Whole } from '../publish/inline';
import { LoadError } from '../state/load-error';
import { type OpenedBrief, openBrief } from '../state/open-brief';
import type { Read } from '../state/read-articles';
import { reasons } from '../text/cli/files';
import { aids, faults as sentences } from '../text/en/aids';
import { told } from '../text/faults';

/** Stands in for the folder in addresses, as the site's address will. */
const SITE = 'https://site.invalid/folder/';
const ADDRESS = /https:\/\/site\.invalid\/[^\s”]*/g;
const OURS = 'https://site.invalid/';

/** Where something is: the file as seen from the folder that was opened. */
export interface FilePlace extends TextPlace {
  readonly file: string;
}

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
  const address = new URL(src, SITE).href;
  const file = fileOf(address);
  const bytes = new Map<string, Uint8Array>();
  const readHere = async (href: string) => {
    if (href.startsWith(SITE)) {
      return readInside(root, fileOf(href)).catch((error) => {
        throw new Error(reasonOf(error));
      });
    }
    const isOurs = href.startsWith(OURS);
    throw new Error(
      isOurs ? 'it is outside of the folder of the brief' : 'it is not in this folder',
    );
  };
  const read: Read = async (href) => {
    const found = await readHere(href).catch((error: Error) => {
      throw LoadError.of('unreadable', { url: href, reason: error.message });
    });
    bytes.set(href, found);
    return found;
  };
  const opened = await openBrief(read, address);
  const { data } = opened;
  const here = (href: string) => (href.startsWith(SITE) ? href.slice(SITE.length) : href);
  const absolute = (href: string) =>
    URL.canParse(href, address) ? new URL(href, address).href : href;
  const brief = opened.brief && withImageHrefs(opened.brief, (href) => here(absolute(href)));
  const issues = told(opened.explain(aids), sentences);

  const text = new TextDecoder().decode(bytes.get(address));
  const places = lazily(() => new JsonPlaces(text));
  const inText = lazily(() => placesIn(text));
  const inArticles = new Map<string, ReturnType<typeof placesIn>>();
  const placeOfPointer = (pointer: string): FilePlace => {
    if (data !== undefined) return { file, ...inText()(places().offsetOf(pointer)) };
    const bad = firstBad(bytes.get(address) ?? new Uint8Array());
    return { file, ...(bad ?? placeAt(text, places().wrong ?? 0)) };
  };
  const placeOf = (site: Site): FilePlace => {
    if (site.pointer !== undefined) return placeOfPointer(site.pointer);
    const href = brief?.articles.find(({ id }) => id === site.article)?.href ?? null;
    const written = href === null ? undefined : bytes.get(href);
    if (href === null || !written) {
      const holder = articleSources(data).find(({ id }) => id === site.article)?.pointer;
      return placeOfPointer(`${holder ?? ''}/text`);
    }
    const inArticle = inArticles.get(href) ?? placesIn(new TextDecoder().decode(written));
    inArticles.set(href, inArticle);
    return { file: fileOf(href), ...inArticle(site.offset) };
  };
  const nameOf = (href: string) => {
    if (href === address) return 'This';
    const bad = firstBad(bytes.get(href) ?? new Uint8Array());
    return `${fileOf(href)}${bad === null ? '' : `:${bad.line}:${bad.column}`}`;
  };
  // Only a browser fetches an article from elsewhere on the web.
  const elsewhere = new Set(
    issues.flatMap(({ code, pointer, values }) => {
      if (code !== 'article-missing' || values.why.code !== 'unreadable') return [];
      return values.why.values.url.startsWith(OURS) ? [] : pointer;
    }),
  );
  const findings = issues
    .filter(({ pointer }) => !elsewhere.has(pointer))
    .map(({ severity, code, pointer, message }) => ({
      ...placeOfPointer(pointer),
      severity,
      code,
      pointer,
      message: message.replace(ADDRESS, nameOf),
    }));
  const articles = brief?.articles ?? [];
  const texts = new Map(articles.flatMap(({ id, text }) => (text === null ? [] : [[id, text]])));
  const href = articles[0]?.href ?? null;
  return {
    brief,
    data,
    texts,
    detail: await detailOf(brief, read),
    articleHref: href && here(href),
    findings,
    files: new Map([...bytes].map(([url, content]) => [fileOf(url), content])),
    placeOf,
    fileOf: (given) => (absolute(given).startsWith(SITE) ? fileOf(absolute(given)) : null),
    read: (given) => readHere(absolute(given)),
  };
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

function fileOf(address: string): string {
  const pathname = address.startsWith(SITE)
    ? address.slice(SITE.length).replace(/[?#].*/s, '')
    : new URL(address).pathname.slice(1);
  try {
    return posix.normalize(decodeURIComponent(pathname));
  } catch {
    // A stray “%”, which a file name may have.
    return pathname;
  }
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
