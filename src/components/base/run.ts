import { html, nothing, type TemplateResult } from 'lit';
import type { Brief, Kind } from '../../brief/brief';
import { isBuiltInLabel } from '../../brief/kinds';
import { localeOf } from '../../brief/language';
import { languageOf } from '../../brief/script';

/** The language of a brief's article; null where it has none or does not say it. */
export function langOf(brief: Brief | null | undefined): string | null {
  return brief?.article?.lang ?? null;
}

/** Words of the editor's among ours: in their own direction, and in a language that nobody claims. */
export function run(text: string, articleLang: string | null): TemplateResult {
  return html`<bdi lang=${languageOf(text, articleLang)}>${text}</bdi>`;
}

/** A date or a figure, in the language in which it is written. */
export function figure(text: string, articleLang: string | null): TemplateResult {
  return html`<bdi lang=${localeOf(articleLang) ?? 'en'}>${text}</bdi>`;
}

/** A kind's label, which is ours or the editor's. */
export function kindLabel(
  kind: Kind | undefined,
  articleLang: string | null,
): TemplateResult | typeof nothing {
  if (!kind) return nothing;
  return isBuiltInLabel(kind) ? html`<bdi>${kind.label}</bdi>` : run(kind.label, articleLang);
}
