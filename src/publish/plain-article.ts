import { articleBlocks, type Block, groupByMention, type Run } from '../brief/article/blocks';
import type { Article, Brief } from '../brief/brief';
import { machineDate } from '../brief/dates/when';
import { directionOf } from '../brief/script';
import { writeWhen } from '../text/dates';
import { figuresOf } from '../text/figures';
import { type Html, html, none } from './html';
import { attribute, outward, type PlainWords, written } from './plain-pieces';

/** The articles of a brief, whole, one after the other. */
export function writeArticles(brief: Brief, words: PlainWords): readonly Html[] {
  return brief.articles.map((article, at) => writeArticle(brief, article, at === 0, words));
}

function writeArticle(brief: Brief, article: Article, isFirst: boolean, words: PlainWords): Html {
  const blocks = articleBlocks(brief, article);
  const above = blocks.filter(({ kind }) => kind === 'dateline');
  const below = blocks.filter(({ kind }) => kind !== 'dateline' && kind !== 'headline');
  const { lang, title } = article;
  const headline = isFirst ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
  return html`<article lang="${lang ?? ''}" dir="${directionOf(title, lang)}">
${writeDatelines(article, above, words)}${headline}
${below.map((block, at) => writeLine(block, below[at - 1], below[at + 1], lang))}</article>
`;
}

/** A line as what it is: what stands together begins with its first line, and ends with its last. */
function writeLine(
  { kind, level, runs, start, marker }: Block,
  before: Block | undefined,
  after: Block | undefined,
  lang: string | null,
): Html {
  const dir = directionOf(wordsOf(runs), lang);
  const words = groupByMention(runs)
    .filter(([first]) => !first || first.end > start + marker)
    .map(writeGroup);
  const opens = before?.kind !== kind;
  const closes = after?.kind !== kind;
  switch (kind) {
    case 'heading':
      return level === 1
        ? html`<h3 dir="${dir}">${words}</h3>\n`
        : html`<h4 dir="${dir}">${words}</h4>\n`;
    case 'item':
      return html`${opens ? html`<ul>` : none}<li dir="${dir}">${words}</li>${closes ? html`</ul>\n` : none}`;
    case 'quotation':
      return html`${opens ? html`<blockquote class="set">` : none}<p dir="${dir}">${words}</p>${closes ? html`</blockquote>\n` : none}`;
    default:
      return html`<p dir="${dir}">${words}</p>\n`;
  }
}

/** The article's own line, which is its date; where it has none, the brief's. */
function writeDatelines(
  { published, publisher, url, lang }: Article,
  lines: readonly Block[],
  { page }: PlainWords,
): Html {
  const figures = figuresOf(lang, page);
  const words = lines.map(({ runs }) => wordsOf(runs).trim());
  const date = words.length === 1 ? words[0] : published && writeWhen(published, figures);
  const first = words.length > 1 ? words : [];
  const name = publisher ?? url;
  return html`${first.map((line) => html`<p class="dateline">${line}</p>\n`)}${
    date || name
      ? html`<p class="dateline">${date ? html`<time${attribute('datetime', published && machineDate(published))}>${date}</time>` : none}${
          date && name ? ' · ' : ''
        }${name && url ? outward(url, written(name, lang)) : name ? written(name, lang) : none}</p>\n`
      : none
  }`;
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function writeGroup(runs: readonly Run[]): Html {
  const text = wordsOf(runs);
  const id = runs[0]?.mentionOf ?? null;
  return id === null ? html`${text}` : html`<a href="#place=${encodeURIComponent(id)}">${text}</a>`;
}
