import { html, nothing, type TemplateResult } from 'lit';
import type { PageWords } from '../../text/en/page';

/**
 * A link that leaves. In a frame it opens a tab of its own and says so: many a server forbids to be framed, and the
 * browser's error page would stand where the map was.
 */
export function link(
  href: string,
  name: string | TemplateResult,
  near: Node,
  words: PageWords,
): TemplateResult {
  const view = near.ownerDocument?.defaultView ?? null;
  const isFramed = view !== null && view !== view.top;
  return html`<a href=${href} rel="noopener noreferrer" target=${isFramed ? '_blank' : nothing}
    >${name}${isFramed ? html`<span class="visually-hidden"> ${words.link.newTab}</span>` : nothing}</a
  >`;
}
