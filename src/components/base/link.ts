import { html, nothing, type TemplateResult } from 'lit';

/**
 * A link that leaves. In a frame it opens a tab of its own and says so: many a server forbids to be framed, and the
 * browser's error page would stand where the map was.
 */
export function link(href: string, words: string | TemplateResult, near: Node): TemplateResult {
  const view = near.ownerDocument?.defaultView ?? null;
  const isFramed = view !== null && view !== view.top;
  return html`<a href=${href} rel="noopener noreferrer" target=${isFramed ? '_blank' : nothing}
    >${words}${isFramed ? html`<span class="visually-hidden"> (opens in a new tab)</span>` : nothing}</a
  >`;
}
