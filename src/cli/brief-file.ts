import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Issue } from '../brief/brief';
import { isObject, own } from '../brief/json';
import { JsonPlaces } from '../brief/source/json-places';
import { firstBad, placeAt, type TextPlace } from '../brief/source/text-places';
import { withImageHrefs } from '../publish/image-hrefs';
import type { Whole } from '../publish/inline';
import { LoadError } from '../state/load-error';
import { type OpenedBrief, openBrief, type Read } from '../state/open-brief';
import { aids, faults as sentences } from '../text/en/aids';
import { told } from '../text/faults';

/** Stands for the folder in addresses, as the site's origin will. */
const SITE = 'https://site.invalid/';
const ADDRESS = /https:\/\/site\.invalid\/[^\s”]*/g;

/** What is wrong in a file, and where. */
export interface Finding
  extends TextPlace,
    Pick<Issue, 'severity' | 'code' | 'pointer' | 'message'> {
  /** As seen from the folder that was opened. */
  readonly file: string;
}

/** `file:line:column: message` */
export function lineOf({ file, line, column, message }: Finding): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** A brief in a folder, opened. */
export interface BriefFile extends Pick<OpenedBrief, 'brief'>, Whole {
  /** The article's address as seen from the site's front page, or on the web; null where there is none. */
  readonly articleHref: string | null;
  readonly findings: readonly Finding[];
}

/** Opens a brief by its address in a page at the top of a folder. Never rejects for what an author wrote. */
export async function openBriefFile(src: string, root: string): Promise<BriefFile> {
  const address = new URL(src, SITE).href;
  const file = fileOf(address);
  const bytes = new Map<string, Uint8Array>();
  const read: Read = async (href) => {
    if (!href.startsWith(SITE)) {
      throw LoadError.of('unreadable', { url: href, reason: 'it is not in this folder' });
    }
    try {
      const found = await readFile(join(root, fileOf(href)));
      bytes.set(href, found);
      return found;
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      const reason = isMissing ? 'it is not there' : String(error);
      throw LoadError.of('unreadable', { url: href, reason });
    }
  };
  const opened = await openBrief(read, address);
  const { data } = opened;
  const here = (href: string) => (href.startsWith(SITE) ? href.slice(SITE.length) : href);
  const brief =
    opened.brief && withImageHrefs(opened.brief, (href) => here(new URL(href, address).href));
  const issues = told(opened.explain(aids), sentences);

  const text = new TextDecoder().decode(bytes.get(address));
  const places = lazily(() => new JsonPlaces(text));
  const placeOf = (pointer: string) => {
    if (data !== undefined) return placeAt(text, places().offsetOf(pointer));
    const bad = firstBad(bytes.get(address) ?? new Uint8Array());
    return bad ?? placeAt(text, places().wrong ?? 0);
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
      return values.why.values.url.startsWith(SITE) ? [] : pointer;
    }),
  );
  const findings = issues
    .filter(({ pointer }) => !elsewhere.has(pointer))
    .map(({ severity, code, pointer, message }) => ({
      file,
      ...placeOf(pointer),
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
    detail: await detailOf(data, file, root),
    articleHref: href && here(href),
    findings,
  };
}

/** The detail file beside the brief; null where there is none, or only a damaged one. */
async function detailOf(data: unknown, brief: string, root: string): Promise<object | null> {
  const href = isObject(data) ? own(data, 'detail') : null;
  if (typeof href !== 'string' || URL.canParse(href)) return null;
  try {
    const path = join(root, posix.dirname(brief), decodeURI(href));
    const file: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(file) ? file : null;
  } catch {
    return null;
  }
}

function fileOf(address: string): string {
  const { pathname } = new URL(address);
  try {
    return posix.normalize(decodeURIComponent(pathname)).slice(1);
  } catch {
    // A stray “%”, which a name of a file may have.
    return pathname.slice(1);
  }
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
