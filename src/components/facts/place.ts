import type { TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import { directionOf, sharedLanguage } from '../../brief/script';
import { idOf, type PanelContext, type Part, wordsOf } from './context';
import { renderEvents } from './events';
import type { Kit } from './kit';
import { renderDistances, renderLength, renderPosition } from './measures';
import { renderPassages, renderReason } from './passages';
import { renderSources } from './sources';

/** What a choice asks for first: what the place is, and its excerpts. */
export function renderPlace(kit: Kit, place: Place, context: PanelContext): TemplateResult {
  const { brief, language, reports } = context;
  return kit.html`
    ${renderHead(kit, place, context)}
    ${reports?.correctionsOf(place, brief, language)}
    ${renderPassages(kit, place, context)}
  `;
}

/** Everything else that is said of it: pictures, the editor's note, facts and sources. */
export function renderRest(kit: Kit, place: Place, context: PanelContext): TemplateResult {
  const { html, nothing } = kit;
  return html`
    ${place.images ? html`<div class="pictures" exportparts="images, image" .images=${place.images}>${context.noPictures}</div>` : nothing}
    ${renderNote(kit, place, context)}
    <div class="facts" part="facts">
      ${renderReason(kit, place, context)} ${renderEvents(kit, place, context)}
      ${renderDistances(kit, place, context)} ${renderLength(kit, place, context)}
      ${renderPosition(kit, place, context)}
    </div>
    ${renderSources(kit, place, context)}
  `;
}

function renderHead(
  { html, nothing, glyph, kindLabel, placeName, placeRun, standingWords }: Kit,
  place: Place,
  { brief, words }: PanelContext,
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

function renderNote({ html, nothing, run }: Kit, place: Place, context: PanelContext): Part {
  const { description: note } = place;
  if (note === null) return nothing;
  const {
    brief,
    words: { whose },
  } = context;
  const id = idOf('note', place, context);
  return html`<section class="note" part="note" aria-labelledby=${id} dir=${directionOf(note)}>
    <h3 class="eyebrow" id=${id}>${brief.articles.length > 0 ? whose.editorsNote : wordsOf(context).note}</h3>
    <p dir=${directionOf(note)}>${run(localOf(place, 'description'), sharedLanguage(brief))}</p>
  </section>`;
}
