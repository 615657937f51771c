import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import { machineDate } from '../../brief/dates/when';
import { localOf } from '../../brief/local-text';
import { eventsAt } from '../../brief/queries/filter';
import { datedBy } from '../../brief/quotes/dated-by';
import { isAdded } from '../../brief/quotes/naming';
import { writeWhen } from '../../text/dates';

import { figure, langOf, placeRun, run } from '../base/pieces';
import { renderSourceList } from './sources';
import { idOf, type Part, type Telling } from './telling';

/** What happened at a place: its own date, and the events that the brief puts there. */
export function renderEvents(place: Place, telling: Telling): Part {
  const own = place.when ? [place] : [];
  const events = [...own, ...eventsAt(telling.brief, place.id)];
  if (events.length === 0) return nothing;
  const id = idOf('events', place, telling);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${telling.words.panel.happened}</h3>
    ${events.map((event) => renderEvent(event, place, telling))}
  </section>`;
}

function renderEvent(event: Place, place: Place, telling: Telling): TemplateResult {
  const { brief, words, figures } = telling;
  const whose = whoseWords(event, place, telling);
  return html`<div class="event">
    <p>
      ${event.when ? html`<time datetime=${machineDate(event.when) ?? nothing}>${figure(writeWhen(event.when, figures), figures)}</time>` : nothing}
      ${whose === null ? nothing : html`<span class="by-editor">${whose}</span>`}
    </p>
    ${
      event.id === place.id
        ? nothing
        : html`<p class="event-name">${placeRun(event, brief, words)}</p>
            ${renderEventNote(event, telling)} ${renderSourceList(event, telling)}`
    }
  </div>`;
}

function renderEventNote(event: Place, { brief, words }: Telling): Part {
  if (event.description === null) return nothing;
  return html`<p class="event-note">
    ${brief.articles.length > 0 ? html`<span class="by-editor">${words.whose.editorsNote}</span>` : nothing}
    ${run(localOf(event, 'description'), langOf(brief))}
  </p>`;
}

/** The head says who added the place itself; what the editor adds has the editor's date. */
function whoseWords(
  event: Place,
  place: Place,
  { brief, words: { whose } }: Telling,
): string | null {
  if (event.id !== place.id && isAdded(brief, event)) {
    return event.when ? whose.editorsDateAndAddition : whose.standing.editor;
  }
  return datedBy(brief, event) === 'editor' ? whose.editorsDate : null;
}
