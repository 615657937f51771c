import { html, type TemplateResult } from 'lit';
import type { PageWords } from '../../text/en/page';

/** The layout's shapes while the brief is on its way; it is replaced whole, so that nothing jumps. */
export function renderSkeleton({ dashboard }: PageWords): TemplateResult {
  const bones = (count: number) =>
    html`<div>${[...Array(count)].map(() => html`<span class="bone"></span>`)}</div>`;
  return html`<div class="layout skeleton" aria-busy="true" data-view="article">
    <p class="loading visually-hidden" tabindex="-1">${dashboard.loading}</p>
    <div class="masthead" aria-hidden="true">${bones(3)}</div>
    <div class="side" aria-hidden="true">${bones(12)}</div>
    <div class="stage" aria-hidden="true"></div>
    <div class="views" aria-hidden="true"></div>
    <div class="article" aria-hidden="true">${bones(10)}</div>
  </div>`;
}
