import type { LocalText, When } from '../brief/brief';
import { machineDate } from '../brief/dates/when';
import { directionOfLanguage, languageOf } from '../brief/script';
import { writeWhen } from '../text/dates';
import { type FactWords, facts } from '../text/en/facts';
import { type PageWords, page } from '../text/en/page';
import { type PublishWords, publish } from '../text/en/publish';
import { type ReportWords, reports } from '../text/en/reports';
import type { Figures } from '../text/figures';
import type { Parts } from '../text/parts';
import { type Html, html, none } from './html';

/** The words of a page that no script has written. */
export interface PlainWords {
  readonly page: PageWords;
  readonly facts: FactWords;
  readonly publish: PublishWords;
  readonly reports: ReportWords;
}

export const ENGLISH: PlainWords = { page, facts, publish, reports };

/** The `<html>` of a page in a language. */
export function rootTag(lang: string): Html {
  const isRtl = directionOfLanguage(lang) === 'rtl';
  return html`<html lang="${lang}"${attribute('dir', isRtl ? 'rtl' : null)}>`;
}

/** Words of the editor's, in their own direction and language; where that is not said, in one that nobody claims. */
export function written(words: string | LocalText, articleLang: string | null): Html {
  const { text, lang } = typeof words === 'string' ? { text: words, lang: null } : words;
  return html`<bdi lang="${lang ?? languageOf(text, articleLang)}">${text}</bdi>`;
}

/** A date or a figure, in the language in which it is written. */
export function figure(text: string, { locale }: Figures): Html {
  return html`<bdi lang="${locale}">${text}</bdi>`;
}

export function writeTime(when: When, figures: Figures): Html {
  return html`<time${attribute('datetime', machineDate(when))}>${figure(writeWhen(when, figures), figures)}</time>`;
}

export function writeNote(parts: Parts<Html>): Html {
  return html`<p class="note">${joined(parts)}</p>\n`;
}

export function joined(parts: Parts<Html>): readonly Html[] {
  return parts.map((part) => (typeof part === 'string' ? html`${part}` : part));
}

/** Out of any frame that the page may stand in: many a server forbids to be framed. */
export function outward(url: string, words: Html): Html {
  return html`<a href="${url}" target="_top" rel="noopener noreferrer">${words}</a>`;
}

export function attribute(name: string, value: string | null | undefined): Html {
  return value ? html` ${name}="${value}"` : none;
}
