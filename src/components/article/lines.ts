import type { TemplateResult } from 'lit';
import type { Block } from '../../brief/article/blocks';
import type { Article } from '../../brief/brief';
import { directionOf } from '../../brief/script';
import type { PageWords } from '../../text/en/page';
import type { Kit } from './kit';

type Lines = readonly [Block, ...Block[]];

/**
 * Groups lines that belong together: the entries of a list, the lines of a quotation; any other line stands by itself.
 */
export function inGroups(blocks: readonly Block[]): readonly Lines[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const isGrouped = block.kind === 'item' || block.kind === 'quotation';
    if (isGrouped && group?.[0].kind === block.kind) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Renders a group as what it is. */
export function renderLines(
  { html }: Kit,
  [first]: Lines,
  all: readonly TemplateResult[],
): TemplateResult {
  switch (first.kind) {
    case 'item':
      return html`<ul part="list">${all}</ul>`;
    case 'quotation':
      return html`<blockquote part="quotation">${all}</blockquote>`;
    default:
      return html`${all}`;
  }
}

/** Renders a line as what it is; `data-line` lets lines be counted. A headline may stand elsewhere on the page. */
export function renderLine(
  { html, nothing }: Kit,
  { kind, level, runs }: Block,
  words: readonly TemplateResult[],
  lang: string | null,
  isElsewhere: boolean,
): TemplateResult {
  const dir = directionOf(runs.map(({ text }) => text).join(''), lang);
  switch (kind) {
    case 'headline':
      return html`<h2 data-line class="headline" part="headline" aria-hidden=${isElsewhere ? 'true' : nothing} dir=${dir}>${words}</h2>`;
    case 'heading':
      return level === 1
        ? html`<h3 data-line part="subheading" dir=${dir}>${words}</h3>`
        : html`<h4 data-line part="subheading" dir=${dir}>${words}</h4>`;
    case 'item':
      return html`<li data-line dir=${dir}>${words}</li>`;
    case 'paragraph':
    case 'quotation':
      return html`<p data-line part="paragraph" dir=${dir}>${words}</p>`;
    default:
      return html`<p data-line class=${kind} part=${kind} dir=${dir}>${words}</p>`;
  }
}

/** Who published it, and where. */
export function renderPublisher(
  { html, nothing, link, run }: Kit,
  article: Article,
  near: Node,
  words: PageWords,
): TemplateResult | symbol {
  const { publisher, url, lang } = article;
  if (!publisher && !url) return nothing;
  const name = publisher ?? url ?? '';
  return html`<p class="publisher quiet" part="publisher" dir=${directionOf(article.title, lang)}>
    ${url ? link(url, run(name, lang), near, words) : run(name, lang)}
  </p>`;
}
