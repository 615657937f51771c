import type { TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import { directionOf, sharedLanguage } from '../../brief/script';
import { renderEvents } from './events';
import type { Kit } from './kit';
import { renderDistances, renderLength, renderPosition } from './measures';
import { renderPassages, renderReason } from './passages';
import { renderSources } from './sources';
import type { Telling } from './telling';
import { idOf, type Part, wordsOf } from './told';

/** What a choice asks for first: what the place is, and its excerpts. */
export function renderPlace(kit: Kit, place: Place, telling: Telling): TemplateResult {
  const { brief, language, reports } = telling;
  return kit.html`
    ${renderHead(kit, place, telling)}
    ${reports?.correctionsOf(place, brief, language)}
    ${renderPassages(kit, place, telling)}
  `;
}

/** Everything else that is said of it: pictures, the editor's note, facts and sources. */
export function renderRest(kit: Kit, place: Place, telling: Telling): TemplateResult {
  const { html, nothing } = kit;
  return html`
    ${place.images ? html`<div class="pictures" exportparts="images, image" .images=${place.images}>${telling.noPictures}</div>` : nothing}
    ${renderNote(kit, place, telling)}
    <div class="facts" part="facts">
      ${renderReason(kit, place, telling)} ${renderEvents(kit, place, telling)}
      ${renderDistances(kit, place, telling)} ${renderLength(kit, place, telling)}
      ${renderPosition(kit, place, telling)}
    </div>
    ${renderSources(kit, place, telling)}
  `;
}

function renderHead(
  { html, nothing, glyph, kindLabel, placeName, placeRun, standingWords }: Kit,
  place: Place,
  { brief, words }: Telling,
): TemplateResult {
  const kind = brief.kinds.get(place.kind);
  const label = kindLabel(kind, words, sharedLanguage(brief));
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
    <h2 part="heading" tabindex="-1">${
      place.isNameless ? placeName(place, brief, words) : placeRun(place, brief, words)
    }</h2>
  </div>`;
}

function renderNote({ html, nothing, run }: Kit, place: Place, telling: Telling): Part {
  const { description: note } = place;
  if (note === null) return nothing;
  const {
    brief,
    words: { whose },
  } = telling;
  const id = idOf('note', place, telling);
  return html`<section class="note" part="note" aria-labelledby=${id} dir=${directionOf(note)}>
    <h3 class="eyebrow" id=${id}>${brief.articles.length > 0 ? whose.editorsNote : wordsOf(telling).note}</h3>
    <p dir=${directionOf(note)}>${run(localOf(place, 'description'), sharedLanguage(brief))}</p>
  </section>`;
}
