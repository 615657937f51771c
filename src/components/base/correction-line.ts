import type { TemplateResult } from 'lit';
import type { Correction, LocalText, When } from '../../brief/brief';
import { machineDate } from '../../brief/dates/when';
import { writeWhen } from '../../text/dates';
import type { PageWords } from '../../text/en/page';
import type { ReportWords } from '../../text/en/reports';
import { figuresOf } from '../../text/figures';

/** Lit, and what renders the editor's words: handed in, since the module of reports has neither. */
export interface LineKit extends Pick<typeof import('lit'), 'html' | 'nothing'> {
  run(words: LocalText, articleLang: string | null): TemplateResult;
}

/** “Corrected on 3 May 2023: The ferry left at noon.” */
export function correctionLine(
  kit: LineKit,
  { date, note }: Correction,
  words: ReportWords,
  page: PageWords,
): TemplateResult {
  return kit.html`${words.corrected(dateOf(kit, date, page), kit.run(note, null))}`;
}

/** “Updated on 3 May 2023” */
export function updateLine(
  kit: LineKit,
  updated: When,
  words: ReportWords,
  page: PageWords,
): TemplateResult {
  return kit.html`${words.updated(dateOf(kit, updated, page))}`;
}

function dateOf({ html, nothing }: LineKit, when: When, page: PageWords): TemplateResult {
  const figures = figuresOf(null, page);
  return html`<time datetime=${machineDate(when) ?? nothing}>${writeWhen(when, figures)}</time>`;
}
