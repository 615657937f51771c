import type { TemplateResult } from 'lit';
import type { Article, Quote } from '../../brief/brief';
import { translationOf } from '../../brief/queries/reports';
import { directionOf } from '../../brief/script';
import { reports as english } from '../../text/en/reports';
import type { LoadedLanguage } from '../../text/languages';
import type { Kit } from './kit';

/** The editor's translation of a quote, below it and labelled as one: without quotation marks, and in another type. */
export function renderTranslation(
  { html, run }: Kit,
  quote: Quote,
  article: Article | undefined,
  language: LoadedLanguage,
): TemplateResult | null {
  const translation = translationOf(quote, article);
  if (!translation) return null;
  const { text, lang } = translation;
  const words = language.reports ?? english;
  return html`<div class="translation" part="translation" dir=${directionOf(text, lang)}>
    <p><span class="by-editor">${words.translation}</span></p>
    <p>${run(translation, null)}</p>
  </div>`;
}
