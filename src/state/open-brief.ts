import { articleHref, articleSha256, articleText } from '../brief/article-href';
import type { Brief, Issue, ParsedBrief } from '../brief/brief';
import { interpret } from '../brief/interpret';
import { explain } from './explain';
import { LoadError } from './load-error';
import { decodeUtf8, parseJson } from './parse-json';

/**
 * Gives the bytes at an absolute address: over the network, from a disk, from memory. Rejects with a `LoadError` to say
 * why they cannot be had; anything else it rejects with ends the opening.
 */
export type Read = (href: string, what: 'brief' | 'article') => Promise<Uint8Array>;

/** A brief that is in hand, as an object or as JSON, and the address that its article's is relative to. */
export interface Given {
  readonly brief: unknown;
  readonly base: string;
}

export interface OpenedBrief extends ParsedBrief {
  /** The parsed JSON; undefined where there is none. */
  readonly data: unknown;
  /** The bytes of everything that was read, by address, in the order of reading. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** JSON pointer to the digest, which tells whether this is the article that the brief was made for. */
const DIGEST = '/article/sha256';

/**
 * Opens a brief, by its absolute address or in hand, together with its article. This is the only way in: pages, the
 * build and the tests differ in how they read, and in nothing else.
 *
 * What is wrong with the files is told in the issues; `brief` is null where nothing can be shown. An article that cannot
 * be had costs only the article. Rejects only with what `read` rejects with.
 */
export async function openBrief(read: Read, source: string | Given): Promise<OpenedBrief> {
  const files = new Map<string, Uint8Array>();
  const keep: Read = async (href, what) => {
    const bytes = await read(href, what);
    files.set(href, bytes);
    return bytes;
  };
  const base = typeof source === 'string' ? source : source.base;
  try {
    const data = await dataOf(keep, source);
    const article = await readArticle(keep, data, base);
    const first = interpret(data, article.text, null);
    const { brief, issues } = await explain(data, article.text, first);
    const isAltered = article.issues.some(({ pointer }) => pointer === DIGEST);
    return {
      brief: brief && withArticle(brief, base, isAltered),
      issues: brief ? [...article.issues, ...issues] : [...issues, ...article.issues],
      data,
      files,
    };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { brief: null, issues: [fault('', error.message)], data: undefined, files };
  }
}

async function dataOf(read: Read, source: string | Given): Promise<unknown> {
  if (typeof source === 'string') {
    return parseJson(decodeUtf8(await read(source, 'brief'), source), source);
  }
  const { brief } = source;
  return typeof brief === 'string' ? parseJson(brief, 'The brief in this page') : brief;
}

async function readArticle(read: Read, data: unknown, base: string) {
  const href = articleHref(data);
  if (href === null) {
    const bytes = new TextEncoder().encode(articleText(data) ?? '');
    return { text: null, issues: await digestIssues(bytes, articleSha256(data)) };
  }
  try {
    if (!URL.canParse(href, base)) throw new LoadError(`“${href}” is not an address.`);
    const url = new URL(href, base).href;
    const bytes = await read(url, 'article');
    return { text: decodeUtf8(bytes, url), issues: await digestIssues(bytes, articleSha256(data)) };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const message = `The article is missing: ${error.message}`;
    return { text: null, issues: [fault('/article/href', message)] };
  }
}

async function digestIssues(bytes: Uint8Array, expected: string | null): Promise<Issue[]> {
  // Pages that are not served over https have no `crypto.subtle`; there the quotes alone are checked.
  if (expected === null || !globalThis.crypto?.subtle) return [];
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  const hex = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  if (hex === expected.toLowerCase()) return [];
  return [
    fault(
      DIGEST,
      `The article is not the one this brief was made for: its SHA-256 is ${hex}, the brief says ${expected}.`,
    ),
  ];
}

function fault(pointer: string, message: string): Issue {
  return { severity: 'fault', pointer, message, lostFeature: null };
}

/** With an address of the article that holds outside the brief's folder: `cite` needs one. */
function withArticle(brief: Brief, base: string, isAltered: boolean): Brief {
  const { article } = brief;
  if (!article) return brief;
  const { href } = article;
  const absolute = href !== null && URL.canParse(href, base) ? new URL(href, base).href : href;
  return { ...brief, article: { ...article, href: absolute, ...(isAltered && { isAltered }) } };
}
