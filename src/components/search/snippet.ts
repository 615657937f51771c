import type { TemplateResult } from 'lit';
import type { Brief } from '../../brief/brief';
import type { FoundIn, Snippet, Stretch } from '../../brief/queries/found';
import { search as english } from '../../text/en/search';
import type { LoadedLanguage } from '../../text/languages';
import { reportName } from '../../text/names';
import type { Kit } from './kit';

/** A text with parts of it marked, and no other character added. */
export function marked({ html }: Kit, text: string, marks: readonly Stretch[]): readonly unknown[] {
  const parts: unknown[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** The words around what was found, as written, and whose they are. */
export function renderSnippet(
  kit: Kit,
  { text, marks, isCutBefore, isCutAfter, source, article, lang }: Snippet,
  brief: Brief,
  language: LoadedLanguage,
): TemplateResult {
  const { html, nothing } = kit;
  return html`<span class="snippet"
    ><span class="source">${sourceOf(source, article, brief, language)}</span> ${isCutBefore ? '…' : nothing}<bdi lang=${lang ?? ''}>${marked(kit, text, marks)}</bdi>${isCutAfter ? '…' : nothing}</span
  >`;
}

/** Without an article, every word is the brief's, and no source need be named. */
function sourceOf(
  source: FoundIn,
  id: string | null,
  brief: Brief,
  { page, search = english }: LoadedLanguage,
): string {
  const { articles } = brief;
  const article = articles.find((one) => one.id === id);
  if (article && articles.length > 1) return reportName(brief, article, page);
  return source === 'editor' && articles.length === 0 ? '' : search.found[source];
}
