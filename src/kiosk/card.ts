import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Brief } from '../brief/brief';
import { correctionsAt } from '../brief/queries/reports';
import { isAdded } from '../brief/quotes/naming';
import { isQuotation } from '../brief/quotes/quotation';
import { directionOf, languageOf } from '../brief/script';
import { correctionLine, type LineKit } from '../components/base/correction-line';
import { glyph, kindLabel, langOf, ownNodes, placeRun, run } from '../components/base/pieces';
import { reportHead } from '../components/base/report-head';
import type { PageWords } from '../text/en/page';
import type { ReportWords } from '../text/en/reports';

import type { Conductor } from './conductor';
import { icon } from './icons';
import type { Stop, Words } from './machine/tour';

const KIT: LineKit = { html, nothing, run };

/** What the screen says while nobody is there: its invitation, or a place of the tour. */
export function renderCard(conductor: Conductor): TemplateResult {
  const { brief, tour, places, phases, published, page, reports } = conductor;
  const { phase, step, turn, duration, isPaused } = phases;
  const stop = phase === 'tour' ? tour[step] : undefined;
  if (!brief || !stop || !page) return renderInvitation(brief, published, conductor);
  const count = page.of(stop.at + 1, places.length);
  return html`${renderStop(brief, stop, count, page, reports)} ${renderBar(turn, duration, isPaused)}`;
}

/** The invitation: the article's headline and date, and “Touch to explore”. */
function renderInvitation(
  brief: Brief | null,
  published: string | null,
  { words: kiosk, page, reports }: Conductor,
): TemplateResult {
  const { title, publisher, lang = null } = brief?.articles[0] ?? {};
  const [correction] = brief?.corrections ?? [];
  const line = [publisher, published].flatMap((words) => words ?? []);
  const words = html`<div class="words">
      ${line.length > 0 ? html`<p class="eyebrow">${line.map((part, i) => html`${i > 0 ? ' · ' : ''}${run(part, lang)}`)}</p>` : nothing}
      ${
        title === undefined
          ? html`<h1 part="headline">${kiosk.noTitle}</h1>`
          : html`<h1 part="headline" lang=${lang ?? ''} dir=${directionOf(title, lang)}>${title}</h1>`
      }
      ${correction && page ? html`<p class="corrected quiet">${correctionLine(KIT, correction, reports, page)}</p>` : nothing}
    </div>
    <p class="invitation" part="invitation">${icon('hand')} <span>${kiosk.touch}</span></p>`;
  return html`${ownNodes([brief, kiosk], () => words)}`;
}

/** A stop of the tour, in type that can be read from a few metres away. */
function renderStop(
  brief: Brief,
  { place, words }: Stop,
  count: string,
  page: PageWords,
  reports: ReportWords,
): TemplateResult {
  const kind = brief.kinds.get(place.kind);
  const lang = langOf(brief);
  return html`${ownNodes(
    [place, words, page],
    () => html`<div class="words" dir=${directionOf(place.name)}>
    <p class="kind">
      ${glyph(kind?.glyph ?? 'dot')}
      <span class="eyebrow">${kindLabel(kind, page, lang)}</span>
      <span class="quiet">${count}</span>
      ${isAdded(brief, place) ? html`<span class="by-editor">${page.whose.standing.editor}</span>` : nothing}
      ${place.approximate ? html`<span class="by-editor">${page.whose.inferred}</span>` : nothing}
    </p>
    <h2 part="place" dir=${directionOf(place.name)}>${placeRun(place, brief, page)}</h2>
    ${words && renderWords(words, brief, page, reports)}
    ${correctionsAt(brief, place)
      .slice(0, 1)
      .map(
        (one) => html`<p class="corrected quiet">${correctionLine(KIT, one, reports, page)}</p>`,
      )}
  </div>`,
  )}`;
}

function renderWords(
  { by, text, article, basis, translation }: Words,
  brief: Brief,
  page: PageWords,
  reports: ReportWords,
): TemplateResult {
  const { whose } = page;
  const lang = article?.lang ?? langOf(brief);
  if (by === 'editor') {
    return html`<div class="note" part="note">
      ${brief.articles.length > 0 ? html`<p class="eyebrow">${whose.editorsNote}</p>` : nothing}
      <p lang=${languageOf(text, lang)} dir=${directionOf(text)}>${text}</p>
    </div>`;
  }
  const altered = article?.isAltered ? html`<p class="quiet">${whose.altered}</p>` : nothing;
  const report =
    article && brief.articles.length > 1
      ? html`<p class="report">${reportHead(KIT, article, brief, page)}</p>`
      : nothing;
  const quote = html`${report}${altered}<blockquote part="quote" class=${by} lang=${lang ?? ''} dir=${directionOf(text, lang)}><p class=${isQuotation(text) ? 'quoted' : nothing}>${text}</p></blockquote>`;
  if (by === 'article') {
    return translation
      ? html`${quote}
          <div class="translation" dir=${directionOf(translation.text, translation.lang)}>
            <p><span class="by-editor">${reports.translation}</span></p>
            <p>${run(translation, null)}</p>
          </div>`
      : quote;
  }
  return html`<p class="eyebrow">${whose.relates}</p>
    ${
      basis === undefined
        ? nothing
        : html`<p class="basis" part="note"><span class="by-editor">${whose.editorsWords}</span> ${run(basis, lang)}</p>`
    }
    ${quote}`;
}

/** Runs full when the screen is about to go on; starts over with each turn. */
function renderBar(turn: number, milliseconds: number, isPaused: boolean): TemplateResult {
  // A new element starts a new animation. Built by hand: a strict page allows no style attribute.
  const fill = guard([turn], () => {
    const bar = document.createElement('div');
    bar.style.animationDuration = `${milliseconds}ms`;
    bar.className = isPaused ? 'paused' : '';
    return bar;
  });
  return html`<div class="bar" aria-hidden="true">${fill}</div>`;
}
