import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Brief, LocalText } from '../../brief/brief';
import { directionOf } from '../../brief/script';
import { writeWhen } from '../../text/dates';
import type { PageWords } from '../../text/en/page';
import { figuresOf } from '../../text/figures';
import { figure, ownNodes, run } from '../base/pieces';

/** What stands beside the map when there is no room for everything. */
export type View = 'article' | 'place' | 'places' | 'timeline';

export interface Layout {
  readonly brief: Brief;
  /** The article whose headline stands on top: the first that is on. */
  readonly article: Article | null;
  readonly words: PageWords;
  /** Whether anything in it has a date. */
  readonly isDated: boolean;
  readonly view: View;
  readonly gestures: string;
  readonly hasMap: boolean;
  /** Whether the places are too many to be told one by one. */
  readonly areMany: boolean;
  readonly notices: TemplateResult;
  readonly corrections: TemplateResult | null;
  /** Whether readers may open files here. */
  readonly openable: boolean;
  readonly isSeen: boolean;
  readonly turnTo: (view: View) => void;
}

const VIEWS: readonly View[] = ['article', 'place', 'places', 'timeline'];

/**
 * Header, list, map, panel and timeline, for a page without a layout of its own. No `<header>`: in a shadow root that
 * is a banner, and a page's only banner is its own.
 */
export function renderLayout({
  brief,
  article,
  words,
  isDated,
  view,
  gestures,
  hasMap,
  areMany,
  notices,
  corrections,
  openable,
  isSeen,
  turnTo,
}: Layout): TemplateResult {
  const isBare = brief.articles.length === 0;
  // Without an article, the panel takes its room, and the reader begins with the places.
  const read = isBare && view === 'article' ? 'places' : view;
  const { dashboard } = words;
  const panel = isBare ? dashboard.details : dashboard.views.place;
  return html`<div class="layout" part="layout" data-view=${read} ?data-bare=${isBare} ?data-many=${areMany} ?data-undated=${areMany || !isDated} ?data-unseen=${!isSeen}>
    <div class="masthead" part="header">
      ${renderMasthead(brief, article, words)}
      ${corrections}
      ${brief.articles.length > 1 ? html`<dateline-reports></dateline-reports>` : nothing}
      <dateline-topics></dateline-topics>
      <slot name="header"></slot>
      ${openable ? html`<div class="opener"></div>` : nothing}
      ${notices}
    </div>
    <section class="side" aria-label=${dashboard.side}>
      <dateline-search part="search"></dateline-search>
      <dateline-places></dateline-places>
      <dateline-legend></dateline-legend>
    </section>
    ${hasMap ? html`<dateline-map gestures=${gestures}><slot name="controls" slot="controls"></slot></dateline-map>` : nothing}
    <dateline-timeline role="region" aria-label=${words.timeline.label}></dateline-timeline>
    <div class="views" part="views" role="group" aria-label=${dashboard.read}>
      ${VIEWS.filter((id) => !isBare || id !== 'article').map(
        (id) =>
          html`<button
            type="button"
            class="view view-${id}"
            aria-pressed=${read === id ? 'true' : 'false'}
            @click=${() => turnTo(id)}
            .textContent=${id === 'place' ? panel : dashboard.views[id]}
          ></button>`,
      )}
    </div>
    <section class=${isBare ? 'place article' : 'place'} aria-label=${panel}>
      <dateline-excerpts></dateline-excerpts>
      <dateline-distances></dateline-distances>
      <slot name="panel-footer"></slot>
    </section>
    ${isBare ? nothing : html`<section class="article" aria-label=${dashboard.views.article}><dateline-article hide-headline></dateline-article></section>`}
  </div>`;
}

function renderMasthead(
  { summary }: Brief,
  article: Article | null,
  words: PageWords,
): TemplateResult | typeof nothing {
  if (!article) return nothing;
  const { published, publisher, lang } = article;
  const figures = figuresOf(lang, words);
  const date = published && writeWhen(published, figures);
  const headings = html`
    <div class="headings" dir=${directionOf(article.title, lang)}>
      ${publisher || date ? html`<p class="eyebrow">${publisher ? run(publisher, lang) : nothing}${publisher && date ? ' · ' : nothing}${date ? figure(date, figures) : nothing}</p>` : nothing}
      <h1 part="headline" tabindex="-1" lang=${lang ?? ''}>${article.title}</h1>
    </div>
    ${summary ? renderStandfirst(summary, lang, words) : nothing}
  `;
  return html`${ownNodes([article, words], () => headings)}`;
}

/** Tells the editor's words from the article's own. */
function renderStandfirst(
  summary: LocalText,
  articleLang: string | null,
  { whose }: PageWords,
): TemplateResult {
  return html`<p class="summary">
    ${run(summary, articleLang)} <span class="by-editor">${whose.editorsSummary}</span>
  </p>`;
}
