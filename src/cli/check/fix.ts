import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Reanchor } from '../../brief/check/reanchor';
import { applySteps, type Path, type Step, setting, valueAt } from '../../brief/edit/steps';
import { writeSteps } from '../../brief/edit/write';
import { isObject, type JsonObject } from '../../brief/json';
import { writtenArticles } from '../../brief/read/article-sources';
import { writeWhole } from '../../files/write-whole';
import { words } from '../../text/cli/check';
import { words as fileWords } from '../../text/cli/files';
import { Plain } from '../command';
import { type CheckedBrief, checkBrief, digestsOf } from './check-brief';

/** What was mended: a line for each. */
export interface Fixed {
  readonly done: readonly string[];
  /** The brief as it is now. */
  readonly checked: CheckedBrief;
}

/**
 * Mends what can be mended in only one way, and leaves the rest of the file exactly as it was: quotes whose words still
 * occur in the article once, then digests where every quote holds.
 */
export async function fixBrief(path: string, cwd: string): Promise<Fixed> {
  const first = await checkBrief(path, cwd);
  const quotes = reanchored(first);
  const second =
    quotes.steps.length === 0 ? first : await rewritten(first, quotes.steps, path, cwd);
  const digests = digested(second);
  const third =
    digests.steps.length === 0 ? second : await rewritten(second, digests.steps, path, cwd);
  return { done: [...quotes.done, ...digests.done], checked: third };
}

interface Mending {
  readonly steps: readonly Step[];
  readonly done: readonly string[];
}

const BROKEN = new Set(['quote-absent', 'quote-context']);

function reanchored({ brief, data, texts, findings }: CheckedBrief): Mending {
  if (!isObject(data)) return { steps: [], done: [] };
  const langs = new Map(brief?.articles.map(({ id, lang }) => [id, lang]));
  const anchors = new Map(
    [...texts].map(([id, text]) => [id, new Reanchor(text, langs.get(id) ?? null)]),
  );
  const first = brief?.articles[0]?.id ?? '';
  let document: JsonObject = data;
  const steps: Step[] = [];
  const done: string[] = [];
  for (const { code, pointer, file, line, column } of findings) {
    if (!BROKEN.has(code) || pointer === null) continue;
    const path = pathOf(pointer);
    const article = valueAt(document, [...path, 'article']) ?? first;
    const own = anchors.get(String(article))?.steps(document, path) ?? [];
    if (own.length === 0) continue;
    document = applySteps(document, own);
    steps.push(...own);
    done.push(words.reanchored(`${file}:${line}:${column}`));
  }
  return { steps, done };
}

function digested(checked: CheckedBrief): Mending {
  const { brief, data, findings } = checked;
  const steps: Step[] = [];
  const done: string[] = [];
  const isQuoteBroken = findings.some(({ code }) => BROKEN.has(code));
  if (!brief || !isObject(data) || isQuoteBroken) return { steps, done };
  const digests = digestsOf(checked);
  const written = new Map(writtenArticles(data).map((article) => [article.id, article]));
  for (const { id } of brief.articles) {
    const digest = digests.get(id);
    if (digest === undefined) continue;
    const isOnly = written.get(id)?.pointer === '/article';
    const own = setting(data, [...(isOnly ? ['article'] : ['articles', id]), 'sha256'], digest);
    steps.push(...own);
    if (own.length > 0) done.push(words.digested(id));
  }
  return { steps, done };
}

async function rewritten(
  { folder, name, files }: CheckedBrief,
  steps: readonly Step[],
  path: string,
  cwd: string,
): Promise<CheckedBrief> {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
  const file = join(folder, name);
  // What another program has written since stays.
  const isStill = async () => {
    const now = await readFile(file);
    if (!now.equals(files.get(name) ?? now)) throw new Plain(words.changedMeanwhile(file));
  };
  await writeWhole(file, writeSteps(before, steps).text, isStill).catch(
    (error: NodeJS.ErrnoException | Plain) => {
      if (error instanceof Plain) throw error;
      throw new Plain(fileWords.unwritable(file, error.code));
    },
  );
  return checkBrief(path, cwd);
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : part));
}
