import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Issue } from '../src/brief/brief';
import { isObject, own } from '../src/brief/json';
import { withImageHrefs } from '../src/publish/image-hrefs';
import type { Whole } from '../src/publish/inline';
import { LoadError } from '../src/state/load-error';
import { type OpenedBrief, openBrief, type Read } from '../src/state/open-brief';
import { aids, faults as sentences } from '../src/text/en/aids';
import { told } from '../src/text/faults';
import { JsonPlaces } from './json-places.ts';
import { firstBad, lineAndColumn } from './text-places.ts';

/** Stands for the project's folder in addresses, as the site's origin will. */
const SITE = 'https://site.invalid/';
const ADDRESS = /https:\/\/site\.invalid\/[^\s”]*/g;

/** A brief in the project's folder, opened. */
export interface BriefFile extends Pick<OpenedBrief, 'brief'>, Whole {
  /** The article's address as seen from the site's front page, or on the web; null where there is none. */
  readonly articleHref: string | null;
  /** What readers would miss: sentences, each after `file:line:column`. */
  readonly faults: readonly string[];
  /** What only the author need know, likewise. */
  readonly warnings: readonly string[];
}

/** Opens a brief by its address in a page of the site. Never rejects for what an author wrote. */
export async function openBriefFile(src: string, root: string): Promise<BriefFile> {
  const address = new URL(src, SITE).href;
  const file = fileOf(address);
  const bytes = new Map<string, Uint8Array>();
  let isElsewhere = false;
  const read: Read = async (href) => {
    isElsewhere ||= !href.startsWith(SITE);
    if (isElsewhere)
      throw LoadError.of('unreadable', { url: href, reason: 'it is not in this folder' });
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
    if (data !== undefined) return lineAndColumn(text, places().offsetOf(pointer));
    const bad = firstBad(bytes.get(address) ?? new Uint8Array());
    return bad ?? lineAndColumn(text, places().wrong ?? 0);
  };
  const nameOf = (href: string) => {
    if (href === address) return 'This';
    const bad = firstBad(bytes.get(href) ?? new Uint8Array());
    return `${fileOf(href)}${bad === null ? '' : `:${bad}`}`;
  };
  const linesOf = (wanted: Issue['severity']) =>
    issues
      .filter(({ severity }) => severity === wanted)
      // Only a browser fetches an article from elsewhere on the web.
      .filter(({ pointer }) => !(isElsewhere && pointer === '/article/href'))
      .map(({ pointer, message }) => {
        return `${file}:${placeOf(pointer)} ${message.replace(ADDRESS, nameOf)}`;
      });
  const { text: articleText = null, href = null } = brief?.article ?? {};
  return {
    brief,
    data,
    articleText,
    detail: await detailOf(data, file, root),
    articleHref: href && here(href),
    faults: linesOf('fault'),
    warnings: linesOf('warning'),
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
