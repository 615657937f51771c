import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import { directionOf } from '../../brief/script';
import { standingWords } from '../../text/names';
import { glyph, kindLabel, langOf, placeRun, run } from '../base/pieces';
import { idOf, type Part } from '../facts/told';
import { renderPassages, renderReason } from './passages';
import type { Telling } from './telling';

/** What a choice asks for first: what the place is, and its excerpts. */
export function renderPlace(place: Place, telling: Telling): TemplateResult {
  const { brief, language, reports } = telling;
  return html`
    ${renderHead(place, telling)}
    ${reports?.correctionsOf(place, brief, language)}
    ${renderPassages(place, telling)}
  `;
}

/** And all else that is said of it: pictures, the editor's note, facts and sources. */
export function renderRest(place: Place, telling: Telling): TemplateResult {
  const { facts } = telling;
  return html`
    ${place.images ? html`<div class="pictures" exportparts="images, image" .images=${place.images}></div>` : nothing}
    ${renderNote(place, telling)}
    <div class="facts" part="facts">
      ${renderReason(place, telling)} ${facts?.facts(place, telling)}
    </div>
    ${facts?.sources(place, telling)}
  `;
}

function renderHead(place: Place, { brief, words }: Telling): TemplateResult {
  const kind = brief.kinds.get(place.kind);
  const label = kindLabel(kind, words, langOf(brief));
  const says = standingWords(brief, place, words);
  return html`<div class="head" dir=${directionOf(place.name)}>
    <p class="kind">
      ${glyph(kind?.glyph ?? 'dot')}
      <span class="eyebrow">${label}</span>
      ${
        says === null
          ? nothing
          : html`<span class=${place.statedBy === 'editor' ? 'by-editor' : 'quiet said'}>${says}</span>`
      }
      ${place.approximate ? html`<span class="by-editor">${words.whose.inferred}</span>` : nothing}
    </p>
    ${
      place.isNameless
        ? html`<h2 part="heading" tabindex="-1">${label}</h2>`
        : html`<h2 part="heading" tabindex="-1">${placeRun(place, brief, words)}</h2>`
    }
  </div>`;
}

function renderNote(place: Place, telling: Telling): Part {
  const { description: note } = place;
  if (note === null) return nothing;
  const {
    brief,
    words: { whose },
  } = telling;
  const id = idOf('note', place, telling);
  return html`<section class="note" part="note" aria-labelledby=${id} dir=${directionOf(note)}>
    <h3 class="eyebrow" id=${id}>${brief.articles.length > 0 ? whose.editorsNote : whose.note}</h3>
    <p dir=${directionOf(note)}>${run(localOf(place, 'description'), langOf(brief))}</p>
  </section>`;
}
