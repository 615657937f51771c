import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Brief, Place } from '../brief/brief';
import { isQuotation } from '../brief/quotation';
import { directionOf, languageOf } from '../brief/script';
import { glyph } from '../components/base/glyph';
import { ownNodes } from '../components/base/own-nodes';
import { langOf, run } from '../components/base/run';
import { isAdded } from '../components/base/standing';
import { ALTERED, RELATES } from '../components/base/wording';
import type { Words } from './machine/tour';
import { qrCode } from './qr-code';

const ICONS = {
  hand: 'M9 11V4.5a1.5 1.5 0 0 1 3 0V10l5.2 1.2a2 2 0 0 1 1.5 2.3l-1 5A3 3 0 0 1 14.8 21H11a3 3 0 0 1-2.4-1.2L4.4 14.2a1.5 1.5 0 0 1 2.3-1.9L9 14z',
  previous: 'M17 5v14L7.5 12zM6 5v14',
  next: 'M7 5v14l9.5-7zM18 5v14',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 4.5v15L19.5 12z',
  home: 'M4 11.5L12 5l8 6.5M6.5 10v9.5h11V10',
  phone:
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM11 18h2',
  close: 'M6 6l12 12M18 6L6 18',
} as const;
export type Icon = keyof typeof ICONS;

function icon(name: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[name]} /></svg>`;
}

/** The screen's invitation: what the article is, when it was published, and that one may touch. */
export function renderInvitation(brief: Brief | null, published: string | null): TemplateResult {
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
  return html`${ownNodes(brief?.article, () => words)}`;
}

export interface Stop {
  readonly place: Place;
  readonly words: Words | null;
  readonly step: number;
  readonly steps: number;
}

/** One place of the tour, in type that is read from where one stands. */
export function renderStop(brief: Brief, { place, words, step, steps }: Stop): TemplateResult {
  const kind = brief.kinds.get(place.kind);
  const lang = langOf(brief);
  return html`${ownNodes(
    place,
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

/** How long the screen stays as it is; begun anew with each turn. */
export function renderBar(turn: number, milliseconds: number, isPaused: boolean): TemplateResult {
  // A new element begins a new animation; by hand, for a strict page lets no style attribute through.
  const fill = guard([turn], () => {
    const bar = document.createElement('div');
    bar.style.animationDuration = `${milliseconds}ms`;
    bar.className = isPaused ? 'paused' : '';
    return bar;
  });
  return html`<div class="bar" aria-hidden="true">${fill}</div>`;
}

/** More would be a line. */
const MOST_PIPS = 40;

/** Where the tour is; only drawn, since the card says it in words. */
export function renderPips(step: number | null, steps: number): TemplateResult | typeof nothing {
  if (step === null || steps > MOST_PIPS) return nothing;
  const look = (at: number) => (at === step ? 'now' : at < step ? 'past' : '');
  return html`${[...Array(steps).keys()].map((at) => html`<span class="pip ${look(at)}"></span>`)}`;
}

/** Quietly, how old what is shown is. */
export function renderAge(since: number): TemplateResult {
  const date = new Date(since);
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return html`<span class="quiet">As of ${day}, ${time}</span>`;
}

export interface Tool {
  readonly label: string;
  readonly icon: Icon;
  readonly act: () => void;
}

export function renderTool({ label, icon: name, act }: Tool): TemplateResult {
  return html`<button type="button" class="tool" part="tool" aria-label=${label} @click=${act}>${icon(name)}</button>`;
}

/** Larger letters for whoever needs them: a small and a large A say it in any script that has one. */
export function renderTextSize(isLarge: boolean, toggle: () => void): TemplateResult {
  return html`<button
    type="button"
    class="tool size"
    part="tool"
    aria-label="Larger text"
    aria-pressed=${isLarge ? 'true' : 'false'}
    @click=${toggle}
  ><span aria-hidden="true"><small>A</small>A</span></button>`;
}

/** “Still there?”, counted down. */
export function renderWarning(seconds: number, stay: () => void): TemplateResult {
  return html`<div class="cover">
    <div class="dialog" part="warning" role="alertdialog" aria-modal="true" aria-labelledby="still" aria-describedby="soon">
      <p class="seconds" aria-hidden="true">${seconds}</p>
      <h2 id="still">Still there?</h2>
      <p id="soon">The screen begins anew when nobody touches it.</p>
      <button type="button" class="stay" @click=${stay}>${icon('hand')} I’m still here</button>
    </div>
  </div>`;
}

/** The way on, on a phone of one's own: a screen in a lobby lets nobody out. */
export function renderPhone(
  address: string,
  place: Place | null,
  close: () => void,
): TemplateResult {
  const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
  return html`<div class="cover" @click=${close} @keydown=${onKey}>
    <div
      class="dialog"
      part="phone"
      role="dialog"
      aria-modal="true"
      aria-labelledby="phone"
      @click=${(event: Event) => event.stopPropagation()}
    >
      <h2 id="phone">Go on at your phone</h2>
      ${place ? html`<p>${run(place.name, null)}</p>` : nothing}
      ${qrCode(address)}
      <p class="address quiet">${address}</p>
      <button type="button" class="stay" @click=${close}>${icon('close')} Close</button>
    </div>
  </div>`;
}
