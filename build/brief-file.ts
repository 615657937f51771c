import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { articleHref, articleSha256 } from '../src/brief/article-href';
import type { Brief, Issue } from '../src/brief/brief';
import { parseBrief } from '../src/brief/parse-brief';
import { JsonPlaces } from './json-places.ts';
import { FileFault, lineAndColumn, readText, type TextFile } from './read-text.ts';

/** A brief of a folder, with the article beside it. */
export interface BriefFile {
  /** As it is written; undefined where it is no JSON. */
  readonly data: unknown;
  readonly brief: Brief | null;
  readonly article: TextFile | null;
  /** What readers would miss: a sentence each, after `file:line:column`. */
  readonly faults: readonly string[];
  /** The same of what is shown all the same. */
  readonly warnings: readonly string[];
}

/** What an address in a page names, which is a file below `root` too. Never throws for what an author wrote. */
export function readBriefFile(src: string, root: string): BriefFile {
  const nothing = { data: undefined, brief: null, article: null, warnings: [] };
  try {
    const file = readText(root, posix.normalize(src));
    const places = lazily(() => new JsonPlaces(file.text));
    const data = parsed(file.text);
    if (data === undefined) return { ...nothing, faults: [notJson(file, places().wrong ?? 0)] };
    const { article, faults } = readArticle(file.file, data, root);
    const { brief, issues } = parseBrief(data, article?.text ?? null);
    const told = (severity: Issue['severity']) =>
      [...faults, ...issues]
        .filter((issue) => issue.severity === severity)
        .map(({ pointer, message }) => {
          const place = lineAndColumn(file.text, places().offsetOf(pointer));
          return `${file.file}:${place} ${message}`;
        });
    return { data, brief, article, faults: told('fault'), warnings: told('warning') };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { ...nothing, faults: [error.message] };
  }
}

/** A brief as it is in the file, but with the text of its article in place of the address: it travels alone. */
export function wholeBrief(src: string, root: string): object {
  const { data, brief, article, faults } = readBriefFile(src, root);
  const { href, ...rest } =
    (data as { article?: Record<string, unknown> } | undefined)?.article ?? {};
  const isAway = href !== undefined && !article;
  const why = isAway ? [`${src}: The article must be a file beside the brief, not ${href}.`] : [];
  if (!brief || faults.length + why.length > 0) throw new Error([...faults, ...why].join('\n'));
  return { ...(data as object), ...(article && { article: { ...rest, text: article.text } }) };
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function notJson({ file, text }: TextFile, offset: number): string {
  const found = text.slice(offset, offset + 12).split('\n')[0];
  return `${file}:${lineAndColumn(text, offset)} This is not JSON: ${found ? `“${found}” stands` : 'the text ends'} where it cannot.`;
}

function readArticle(brief: string, data: unknown, root: string) {
  const href = articleHref(data);
  // Elsewhere on the web only a browser fetches it.
  if (href === null || URL.canParse(href)) return { article: null, faults: [] };
  const fault = (message: string, pointer = '/article/href') =>
    ({ severity: 'fault', pointer, message }) as const;
  try {
    const { pathname } = new URL(href, new URL(brief, 'http://site/'));
    const article = readText(root, decodeURIComponent(pathname).slice(1));
    const expected = articleSha256(data);
    const digest = createHash('sha256').update(article.bytes).digest('hex');
    const isOther = expected !== null && digest !== expected;
    const message = `The article is not the one this brief was made for: its SHA-256 is ${digest}, the brief says ${expected}`;
    return { article, faults: isOther ? [fault(message, '/article/sha256')] : [] };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { article: null, faults: [fault(`The article cannot be read: ${error.message}`)] };
  }
}
