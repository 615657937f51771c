import { html, type TemplateResult } from 'lit';
import { localeOf } from '../../brief/language';

/** A date or a figure, in the language in which it is written. */
export function figure(text: string, articleLang: string | null): TemplateResult {
  return html`<bdi lang=${localeOf(articleLang) ?? 'en'}>${text}</bdi>`;
}
