import { html, nothing, type TemplateResult } from 'lit';
import type { Brief } from '../../brief/brief';
import { type Direction, directionOf, languageOf } from '../../brief/script';

/** The language of a brief's article; null where it has none or does not say it. */
export function langOf(brief: Brief | null | undefined): string | null {
  return brief?.article?.lang ?? null;
}

/** The direction in which the article is read, as `dir`; the page's own where there is none. */
export function dirOf(brief: Brief | null | undefined): Direction | typeof nothing {
  const article = brief?.article;
  return article ? directionOf(article.title, article.lang) : nothing;
}

/** Words of the editor's among ours: in their own direction, and in a language that nobody claims. */
export function run(text: string, articleLang: string | null): TemplateResult {
  return html`<bdi lang=${languageOf(text, articleLang)}>${text}</bdi>`;
}
