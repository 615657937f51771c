import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import type { State } from '../../state/store';
import { reportName } from '../../text/names';
import { renderChips } from '../base/chips';
import chipsStyles from '../base/chips.css?inline';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { look } from '../base/styled-element';

/**
 * The reports of a brief that has several, as chips that switch them on and off: in the list, on the map, in the
 * timeline, among distances and excerpts, and in the article.
 *
 * @csspart chips - The row of chips.
 * @csspart chip - The button of one report.
 */
@customElement('dateline-reports')
export class DatelineReports extends DatelineElement {
  static override styles = [...look, unsafeCSS(chipsStyles)];

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'filter'];
  }

  /** The rest of the page stands below the chips. */
  override get canWait(): boolean {
    return false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { brief, state, source } = this;
    if (!brief || !state || brief.articles.length < 2) return nothing;
    const { label, all } = this.words.reports;
    const each = brief.articles.map((article) => ({
      id: article.id,
      label: html`<bdi lang=${article.lang ?? ''}>${reportName(brief, article, this.words)}</bdi>`,
    }));
    const chosen = state.filter.articles;
    const clear = () => source?.setArticles([]);
    const toggle = (id: string) => source?.toggleArticle(id);
    return renderChips({ label, all, each, chosen, clear, toggle });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-reports': DatelineReports;
  }
}
