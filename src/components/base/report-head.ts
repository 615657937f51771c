import type { TemplateResult } from 'lit';
import type { Article, Brief } from '../../brief/brief';
import { machineDate } from '../../brief/dates/when';
import { writeWhen } from '../../text/dates';
import type { PageWords } from '../../text/en/page';
import { figuresOf } from '../../text/figures';
import { ownNameOf } from '../../text/language-names';
import { reportName } from '../../text/names';

/**
 * The publisher of a report, its date, and its language by that language's own name. The date is in the reader's
 * language, so that reports can be compared. Lit is handed in: the module of reports has none.
 */
export function reportHead(
  { html, nothing }: Pick<typeof import('lit'), 'html' | 'nothing'>,
  article: Article,
  brief: Brief,
  words: PageWords,
): TemplateResult {
  const { publisher, published, lang } = article;
  const figures = figuresOf(null, words);
  const about = [
    published &&
      html`<time datetime=${machineDate(published) ?? nothing}><bdi lang=${figures.locale}>${writeWhen(published, figures)}</bdi></time>`,
    lang && html`<bdi lang=${lang}>${ownNameOf(lang)}</bdi>`,
  ].filter(Boolean);
  return html`<bdi class="publisher" lang=${lang ?? ''}>${publisher ?? reportName(brief, article, words)}</bdi>
    <span class="about quiet">${about.map((part, at) => html`${at > 0 ? ' · ' : ''}${part}`)}</span>`;
}
