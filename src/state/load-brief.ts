import { articleHref, articleSha256, articleText } from '../brief/article-href';
import type { Brief, Issue, ParsedBrief } from '../brief/brief';
import { interpret } from '../brief/interpret';
import { explain } from './explain';
import {
  decodeUtf8,
  type Fetch,
  type FetchOptions,
  fetchBytes,
  LOAD_SECONDS,
  LoadError,
} from './fetch-text';
import { depthOf, jsonDepth } from './json-depth';

/** A brief of 100,000 places is about 30 MB; past this a page would stand still. */
const MAX_BRIEF_BYTES = 64e6;
const MAX_ARTICLE_BYTES = 4e6;
/** `JSON.parse` takes seconds over millions of brackets: in a longer text they are counted before. */
const LONG_TEXT = 1e6;
/** A MultiPolygon in a collection of collections needs about fifteen. */
const MAX_DEPTH = 500;

/** JSON pointer to what tells whether the article is the one that the brief was made for. */
const DIGEST = '/article/sha256';

export interface LoadOptions {
  readonly signal: AbortSignal;
  /** The page's own `fetch` unless a test or a cache brings another. */
  readonly fetch?: Fetch;
}

export type LoadedBrief = ParsedBrief & { readonly brief: Brief };

/** Loads a brief from an absolute address. @throws LoadError */
export type LoadBrief = (url: string, options: LoadOptions) => Promise<LoadedBrief>;

/**
 * Loads a brief and the article it names. `url` is absolute. Throws a `LoadError` (a sentence, with
 * the issues found) where nothing can be shown; a missing article only costs the article.
 */
export async function loadBrief(url: string, options: LoadOptions): Promise<LoadedBrief> {
  const limits = limitsOf(options);
  const bytes = await fetchBytes(url, { ...limits, maxBytes: MAX_BRIEF_BYTES });
  return read(decodeUtf8(bytes, url), url, url, limits);
}

/** The same for a brief whose JSON is in the page itself; the article's address is relative to `base`. */
export async function readBrief(
  text: string,
  base: string,
  options: LoadOptions,
): Promise<LoadedBrief> {
  return read(text, 'The brief in this page', base, limitsOf(options));
}

/** The same for a brief that is an object of the page's own. */
export function readData(data: unknown, base: string, options: LoadOptions): Promise<LoadedBrief> {
  return complete(data, 'This', base, limitsOf(options));
}

function limitsOf(options: LoadOptions): Omit<FetchOptions, 'maxBytes'> {
  return {
    signal: options.signal,
    deadline: AbortSignal.timeout(LOAD_SECONDS * 1000),
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
  };
}

/** `name` is what messages call the brief. */
async function read(
  text: string,
  name: string,
  base: string,
  limits: Omit<FetchOptions, 'maxBytes'>,
): Promise<LoadedBrief> {
  return complete(parseJson(text, name), name, base, limits);
}

/** With the article that it names. */
async function complete(
  data: unknown,
  name: string,
  base: string,
  limits: Omit<FetchOptions, 'maxBytes'>,
): Promise<LoadedBrief> {
  const article = await loadArticle(data, base, { ...limits, maxBytes: MAX_ARTICLE_BYTES });
  const first = interpret(data, article.text, null);
  const { brief, issues } = await explain(data, article.text, first);
  if (!brief) {
    throw new LoadError(issues[0]?.message ?? `${name} holds nothing that could be shown.`, issues);
  }
  const isAltered = article.issues.some(({ pointer }) => pointer === DIGEST);
  return {
    brief: withArticle(brief, base, isAltered),
    issues: [...article.issues, ...issues],
  };
}

function parseJson(written: string, url: string): unknown {
  // A byte order mark is white space here; where a page took a file in as it is, it has one.
  const text = written.trim();
  if (text === '') throw new LoadError(`${url} is empty.`);
  if (/^\[object \w+\]$/.test(text)) {
    throw new LoadError(
      `${url} is “${text}”, which is what an object becomes when it is written as text. Set the property brief to the object itself, or write its JSON.`,
    );
  }
  const isLong = text.length > LONG_TEXT;
  if (isLong) refuseDepth(jsonDepth(text, MAX_DEPTH), url);
  const data = parsed(text, url);
  if (!isLong) refuseDepth(depthOf(data, MAX_DEPTH), url);
  return data;
}

function parsed(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LoadError(`${url} is not JSON: ${reason}`);
  }
}

function refuseDepth(depth: number, url: string): void {
  if (depth < MAX_DEPTH) return;
  throw new LoadError(`${url} is nested more than ${MAX_DEPTH} levels deep, and no brief is.`);
}

async function loadArticle(data: unknown, base: string, options: FetchOptions) {
  const href = articleHref(data);
  if (href === null) {
    const bytes = new TextEncoder().encode(articleText(data) ?? '');
    return { text: null, issues: await digestIssues(bytes, articleSha256(data)) };
  }
  try {
    if (!URL.canParse(href, base)) throw new LoadError(`“${href}” is not an address.`);
    const url = new URL(href, base).href;
    const bytes = await fetchBytes(url, options);
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

/** `cite` needs an address that holds outside the brief's folder. */
function withArticle(brief: Brief, base: string, isAltered: boolean): Brief {
  const { article } = brief;
  if (!article) return brief;
  const { href } = article;
  const absolute = href !== null && URL.canParse(href, base) ? new URL(href, base).href : href;
  return { ...brief, article: { ...article, href: absolute, ...(isAltered && { isAltered }) } };
}
