import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Brief, Place } from '../brief/brief';
import { isQuotation } from '../brief/quotes/quotation';
import { directionOf, languageOf } from '../brief/script';
import { glyph } from '../components/base/glyph';
import { ownNodes } from '../components/base/own-nodes';
import { langOf, run } from '../components/base/run';
import { isAdded } from '../components/base/standing';
import { ALTERED, RELATES } from '../components/base/wording';
import type { Conductor } from './conductor';
import { icon } from './icons';
import { type Words, wordsOf } from './machine/tour';

/** What the screen says while nobody is there: its invitation, or a place of the tour. */
export function renderCard({ brief, places, phases, published }: Conductor): TemplateResult {
  const { phase, step, turn, duration, isPaused } = phases;
  const place = phase === 'tour' ? places[step] : undefined;
  if (!brief || !place) return renderInvitation(brief, published);
  const stop = { place, words: wordsOf(brief, place), step, steps: places.length };
  return html`${renderStop(brief, stop)} ${renderBar(turn, duration, isPaused)}`;
}

/** The invitation: the article's headline and date, and “Touch to explore”. */
function renderInvitation(brief: Brief | null, published: string | null): TemplateResult {
  const { title, publisher } = brief?.article ?? {};
  const lang = langOf(brief);
  const line = [publisher, published].flatMap((words) => words ?? []);
  const words = html`<div class="words">
      ${line.length > 0 ? html`<p class="eyebrow">${line.map((part, i) => html`${i > 0 ? ' · ' : ''}${run(part, lang)}`)}</p>` : nothing}
      ${
        title === undefined
          ? html`<h1 part="headline">The places on this map</h1>`
          : html`<h1 part="headline" lang=${lang ?? ''} dir=${directionOf(title, lang)}>${title}</h1>`
      }
    </div>
    <p class="invitation" part="invitation">${icon('hand')} <span>Touch to explore</span></p>`;
  return html`${ownNodes([brief?.article], () => words)}`;
}

interface Stop {
  readonly place: Place;
  readonly words: Words | null;
  readonly step: number;
  readonly steps: number;
}

/** A place of the tour, in type that can be read from a few metres away. */
function renderStop(brief: Brief, { place, words, step, steps }: Stop): TemplateResult {
  const kind = brief.kinds.get(place.kind);
  const lang = langOf(brief);
  return html`${ownNodes(
    [place],
    () => html`<div class="words" dir=${directionOf(place.name)}>
    <p class="kind">
      ${glyph(kind?.glyph ?? 'dot')}
      <span class="eyebrow">${kind && run(kind.label, lang)}</span>
      <span class="quiet">${step + 1} of ${steps}</span>
      ${isAdded(brief, place) ? html`<span class="by-editor">Editor’s addition</span>` : nothing}
      ${place.approximate ? html`<span class="by-editor">Inferred, not exact</span>` : nothing}
    </p>
    <h2 part="place" lang=${languageOf(place.name, lang)} dir=${directionOf(place.name)}>${place.name}</h2>
    ${words && renderWords(words, brief)}
  </div>`,
  )}`;
}

function renderWords({ by, text, basis }: Words, brief: Brief): TemplateResult {
  const { article } = brief;
  const lang = langOf(brief);
  if (by === 'editor') {
    return html`<div class="note" part="note">
      ${article ? html`<p class="eyebrow">Editor’s note</p>` : nothing}
      <p lang=${languageOf(text, lang)} dir=${directionOf(text)}>${text}</p>
    </div>`;
  }
  const altered = article?.isAltered ? html`<p class="quiet">${ALTERED}.</p>` : nothing;
  const quote = html`${altered}<blockquote part="quote" lang=${lang ?? ''} dir=${directionOf(text, lang)}><p class=${isQuotation(text) ? 'quoted' : nothing}>${text}</p></blockquote>`;
  if (by === 'article') return quote;
  return html`<p class="eyebrow">${RELATES}</p>
    ${
      basis === undefined
        ? nothing
        : html`<p class="basis" part="note"><span class="by-editor">Editor’s words</span> ${run(basis, lang)}</p>`
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
