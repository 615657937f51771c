import { html, nothing, type TemplateResult } from 'lit';
import type { Brief } from '../../brief/brief';
import { formatWhen } from '../../brief/when';

/** What stands beside the map where there is not room for everything. */
export type View = 'article' | 'place' | 'places' | 'timeline';

export interface Layout {
  readonly brief: Brief;
  /** What the article is about, in its own words. */
  readonly summary: string | null;
  /** Whether anything in it has a date. */
  readonly isDated: boolean;
  readonly view: View;
  readonly gestures: string;
  readonly notices: TemplateResult;
  readonly isSeen: boolean;
  readonly turnTo: (view: View) => void;
}

const VIEWS: ReadonlyMap<View, string> = new Map([
  ['article', 'Article'],
  ['place', 'Excerpts'],
  ['places', 'Places'],
  ['timeline', 'Timeline'],
]);

/**
 * Header, list, map, panel and timeline, where a page brings no layout of its own. No `<header>`: in a shadow
 * root that is a banner, of which a page has one, and it is the page's.
 */
export function renderLayout({
  summary,
  brief,
  isDated,
  view,
  gestures,
  notices,
  isSeen,
  turnTo,
}: Layout): TemplateResult {
  return html`<div class="layout" part="layout" data-view=${view} ?data-undated=${!isDated} ?data-unseen=${!isSeen}>
    <div class="masthead" part="header">
      ${renderMasthead(brief, summary)}
      <dateline-topics></dateline-topics>
      <slot name="header"></slot>
      ${notices}
    </div>
    <section class="side" aria-label="Places and distances">
      <dateline-places></dateline-places>
      <dateline-distances></dateline-distances>
      <dateline-legend></dateline-legend>
    </section>
    <dateline-map gestures=${gestures}><slot name="controls" slot="controls"></slot></dateline-map>
    <dateline-timeline role="region" aria-label="Timeline"></dateline-timeline>
    <div class="views" part="views" role="group" aria-label="Read">
      ${[...VIEWS].map(
        ([id, label]) =>
          html`<button
            type="button"
            class="view view-${id}"
            aria-pressed=${view === id ? 'true' : 'false'}
            @click=${() => turnTo(id)}
          >
            ${label}
          </button>`,
      )}
    </div>
    <section class="place" aria-label="Excerpts">
      <dateline-excerpts></dateline-excerpts>
      <slot name="panel-footer"></slot>
    </section>
    <section class="article" aria-label="Article"><dateline-article></dateline-article></section>
  </div>`;
}

function renderMasthead(
  { article }: Brief,
  summary: string | null,
): TemplateResult | typeof nothing {
  if (!article) return nothing;
  const { published, publisher, lang } = article;
  const line = [publisher, published && formatWhen(published)].filter(Boolean).join(' · ');
  return html`
    <div class="headings">
      ${line ? html`<p class="eyebrow">${line}</p>` : nothing}
      <h1 part="headline" tabindex="-1" lang=${lang ?? nothing}>${article.title}</h1>
    </div>
    ${summary === null ? nothing : html`<p class="summary" lang=${lang ?? nothing}>${summary}</p>`}
  `;
}
