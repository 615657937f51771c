import type { TemplateResult } from 'lit';
import type { Article, Brief, Quote } from '../../brief/brief';
import type { Report } from '../../brief/queries/reports';
import { isolated } from '../../brief/script';
import { reports as english, type ReportWords } from '../../text/en/reports';
import type { LoadedLanguage } from '../../text/languages';
import { reportName } from '../../text/names';
import { reportHead } from '../base/report-head';
import type { Kit } from './kit';
import { speaks } from './pips';

/** What the reports say of one place, and how the panel shows a passage. */
export interface Compared {
  readonly brief: Brief;
  /** Those switched on, in their order. */
  readonly reports: readonly Report[];
  readonly language: LoadedLanguage;
  /** The prefix of the ids of what is rendered. */
  readonly id: string;
  /** The editor's reason for relating passages to the place. */
  readonly basis: TemplateResult | symbol;
  excerpt(quote: Quote, id: string): TemplateResult;
  showInArticle(quote: Quote): void;
}

/** What each report says of a place, in a region of its own; then, in a quiet line, which reports say nothing. */
export function renderGroups(kit: Kit, compared: Compared): TemplateResult {
  const { html, nothing } = kit;
  const { reports, language, brief } = compared;
  const words = language.reports ?? english;
  const speaking = reports.filter(speaks);
  // If a text is missing, nobody can tell.
  const isKnown = reports.length > 1 && reports.every(({ article }) => article.text !== null);
  const only = isKnown && speaking.length === 1 ? speaking[0] : null;
  const shown = reports.filter((report) => speaks(report) || report.related.length > 0);
  const related = shown.find((report) => report.related.length > 0);
  const line = (some: readonly Report[], say: (names: readonly string[]) => string) => {
    const names = some.map(({ article }) => isolated(reportName(brief, article, language.page)));
    return names.length > 0 ? html`<p class="silent quiet">${say(names)}</p>` : nothing;
  };
  return html`
    ${
      shown.length > 0
        ? html`<div class="accounts">${shown.map((report) => renderGroup(kit, report, compared, report === only, report === related))}</div>`
        : nothing
    }
    ${line(
      reports.filter(({ isSilent }) => isSilent),
      words.silent,
    )}
    ${line(
      reports.filter(({ article }) => article.isComing),
      words.coming,
    )}
    ${line(
      reports.filter(({ article }) => article.text === null && !article.isComing),
      words.unread,
    )}
  `;
}

/** With `tellsWhy`, the editor's reason stands here, for this and all later relations. */
function renderGroup(
  kit: Kit,
  report: Report,
  { brief, language, id: prefix, basis, excerpt, showInArticle }: Compared,
  isOnly: boolean,
  tellsWhy: boolean,
): TemplateResult {
  const { html, nothing } = kit;
  const { article, naming, related, mentions } = report;
  const { page, reports: words = english } = language;
  const id = `${prefix}-${brief.articles.indexOf(article)}`;
  const [mention] = mentions;
  return html`<section class="account" part="report" aria-labelledby=${id}>
    <h3 class="account-head" id=${id}>
      ${reportHead(kit, article, brief, page)} ${isOnly ? html`<span class="only">${words.only}</span>` : nothing}
    </h3>
    ${article.isAltered ? html`<p class="altered" part="note">${page.whose.alteredQuotes}</p>` : nothing}
    ${naming.map((quote, at) => excerpt(quote, `${id}-${at}`))}
    ${
      naming.length === 0 && mention
        ? html`<p class="quiet">${onlyNames(article, brief, page, words)}</p>
            <button type="button" class="in-article" @click=${() => showInArticle(mention)}>${page.panel.showInArticle}</button>`
        : nothing
    }
    ${
      related.length > 0
        ? html`<div class="related">
            <h4 class="eyebrow">${page.whose.relates}</h4>
            ${tellsWhy ? basis : nothing}
            ${related.map((quote, at) => excerpt(quote, `${id}-${naming.length + at}`))}
          </div>`
        : nothing
    }
  </section>`;
}

function onlyNames(
  article: Article,
  brief: Brief,
  page: LoadedLanguage['page'],
  words: ReportWords,
): string {
  return words.onlyNames(isolated(reportName(brief, article, page)));
}
