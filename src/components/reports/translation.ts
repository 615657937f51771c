import type { TemplateResult } from 'lit';
import type { LocalText } from '../../brief/brief';
import { directionOf } from '../../brief/script';
import { reports as english } from '../../text/en/reports';
import { primaryOf } from '../../text/intl';
import type { LoadedLanguage } from '../../text/languages';
import type { Kit } from './kit';

/**
 * The editor's translation of a quote, under it and said to be one: without the marks of a quotation, and not in its
 * type. None in the language that the quote is in already.
 */
export function renderTranslation(
  { html, run }: Kit,
  translation: LocalText,
  articleLang: string | null,
  language: LoadedLanguage,
): TemplateResult | null {
  const { text, lang } = translation;
  if (lang !== null && articleLang !== null && primaryOf(lang) === primaryOf(articleLang)) {
    return null;
  }
  const words = language.reports ?? english;
  return html`<div class="translation" part="translation" dir=${directionOf(text, lang)}>
    <p><span class="by-editor">${words.translation}</span></p>
    <p>${run(translation, null)}</p>
  </div>`;
}
