import type { Brief } from '../brief/brief';
import { type Fault, faultAt } from '../brief/fault';
import { type ArticleSource, articleSources } from '../brief/read/article-sources';
import type { Texts } from '../brief/read/articles';
import { LoadError } from './load-error';
import { decodeUtf8 } from './parse-json';
import { sha256Of } from './sha256';

/**
 * Gives the bytes at an absolute address: over the network, from a disk, from memory. Rejects with a `LoadError` to say
 * why they cannot be had; anything else it rejects with ends the opening.
 */
export type Read = (href: string, what: 'brief' | 'article') => Promise<Uint8Array>;

/** The articles of a brief whose places a collection reads. */
export interface ReadArticles {
  readonly texts: Texts;
  readonly faults: readonly Fault[];
  /** The brief with addresses that hold outside its folder. */
  place(brief: Brief): Brief;
}

/** Reads the articles that a file names; `root` is the file, with or without its features. */
export async function readArticles(read: Read, root: unknown, base: string): Promise<ReadArticles> {
  const sources = articleSources(root);
  const isOne = sources.length === 1;
  const all = await Promise.all(sources.map((source) => readArticle(read, source, base, isOne)));
  return {
    texts: new Map(all.flatMap(({ id, text }) => (text === null ? [] : [[id, text]]))),
    faults: all.flatMap(({ faults }) => faults),
    place: (brief) => withAddresses(brief, base, idsOfAltered(all), new Set()),
  };
}

/** An article's text, if it is not in the file, and what is wrong with its bytes. */
export interface ArticleRead {
  readonly id: string;
  readonly text: string | null;
  readonly faults: readonly Fault[];
}

export async function readArticle(
  read: Read,
  source: ArticleSource,
  base: string,
  isOne: boolean,
): Promise<ArticleRead> {
  const { id, href, pointer } = source;
  if (href === null) {
    const bytes = new TextEncoder().encode(source.text ?? '');
    return { id, text: null, faults: await digestFaults(bytes, source) };
  }
  try {
    if (!URL.canParse(href, base)) throw LoadError.of('not-an-address', { address: href });
    const url = new URL(href, base).href;
    const bytes = await read(url, 'article');
    return { id, text: decodeUtf8(bytes, url), faults: await digestFaults(bytes, source) };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const title = isOne ? null : (source.title ?? id);
    const fault = faultAt(`${pointer}/href`, 'article-missing', { title, why: error.fault });
    return { id, text: null, faults: [fault] };
  }
}

export function idsOfAltered(read: readonly ArticleRead[]): ReadonlySet<string> {
  const altered = read.filter(({ faults }) =>
    faults.some(({ code }) => code === 'article-altered'),
  );
  return new Set(altered.map(({ id }) => id));
}

async function digestFaults(
  bytes: Uint8Array,
  { pointer, sha256: expected }: ArticleSource,
): Promise<readonly Fault[]> {
  // Pages not served over https have no `crypto.subtle`; there only the quotes are checked.
  const digest = expected === null ? null : await sha256Of(bytes);
  if (expected === null || digest === null || digest === expected) return [];
  return [faultAt(`${pointer}/sha256`, 'article-altered', { digest, expected })];
}

/** The brief with its folder's address, and with addresses of the articles that hold outside it (`cite` needs them). */
export function withAddresses(
  brief: Brief,
  base: string,
  altered: ReadonlySet<string>,
  late: ReadonlySet<string>,
): Brief {
  const absolute = (href: string) => (URL.canParse(href, base) ? new URL(href, base).href : href);
  const detail = typeof brief.detail === 'string' ? absolute(brief.detail) : brief.detail;
  const articles = brief.articles.map((article) => ({
    ...article,
    href: article.href === null ? null : absolute(article.href),
    ...(altered.has(article.id) && { isAltered: true as const }),
    ...(late.has(article.id) && { isComing: true as const }),
  }));
  return { ...brief, base, detail, articles, article: articles[0] ?? null };
}
