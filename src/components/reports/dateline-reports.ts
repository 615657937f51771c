import { html } from 'lit';
import { reportName } from '../../text/names';
import { type Chips, ChipsElement } from '../base/chips';
import { customElement } from '../base/custom-element';

/**
 * The reports of a brief that has several, as chips that switch them on and off: in the list, on the map, in the
 * timeline, among distances and excerpts, and in the article.
 *
 * @csspart chips - The row of chips.
 * @csspart chip - The button of one report.
 */
@customElement('dateline-reports')
export class DatelineReports extends ChipsElement {
  protected override get chips(): Chips | null {
    const { brief, state, source, words } = this;
    if (!state || !brief || brief.articles.length < 2) return null;
    return {
      ...words.reports,
      each: brief.articles.map((article) => ({
        id: article.id,
        label: html`<bdi lang=${article.lang ?? ''}>${reportName(brief, article, words)}</bdi>`,
      })),
      chosen: state.filter.articles,
      clear: () => source?.setArticles([]),
      toggle: (id) => source?.toggleArticle(id),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-reports': DatelineReports;
  }
}
