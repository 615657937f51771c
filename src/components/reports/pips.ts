import type { TemplateResult } from 'lit';
import type { Report } from '../../brief/queries/reports';
import { reports as english } from '../../text/en/reports';
import type { LoadedLanguage } from '../../text/languages';
import type { Kit } from './kit';

/** Which reports speak of a place, at a glance: a dot for each, in their order, hollow for those that do not. */
export function renderPips(
  { html }: Kit,
  reports: readonly Report[],
  language: LoadedLanguage,
): TemplateResult {
  const words = language.reports ?? english;
  const speaking = reports.filter(speaks).length;
  return html`<span class="pips"
    ><span aria-hidden="true">${reports.map((report) => html`<i ?data-silent=${!speaks(report)}></i>`)}</span
    ><span class="visually-hidden">${words.speak(speaking, reports.length)}</span></span
  >`;
}

/** Whether it names the place, as far as anyone can tell. */
export function speaks({ naming, mentions }: Report): boolean {
  return naming.length + mentions.length > 0;
}
