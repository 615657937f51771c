import { html, type TemplateResult } from 'lit';

/** The layout's shapes while the brief is on its way; it is replaced whole, so that nothing jumps. */
export function renderSkeleton(): TemplateResult {
  const lines = (count: number) =>
    Array.from({ length: count }, () => html`<span class="bone"></span>`);
  return html`<div class="layout skeleton" part="layout" aria-busy="true" data-view="article">
    <p class="visually-hidden">Loading…</p>
    <div class="masthead" aria-hidden="true">${lines(3)}</div>
    <div class="side" aria-hidden="true">${lines(9)}</div>
    <div class="stage" aria-hidden="true"></div>
    <div class="article" aria-hidden="true">${lines(8)}</div>
  </div>`;
}
