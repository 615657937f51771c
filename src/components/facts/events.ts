import type { TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import { machineDate } from '../../brief/dates/when';
import { localOf } from '../../brief/local-text';
import { eventsAt } from '../../brief/queries/filter';
import { datedBy } from '../../brief/quotes/dated-by';
import { isAdded } from '../../brief/quotes/naming';
import { sharedLanguage } from '../../brief/script';
import { type FactContext, idOf, type Part, wordsOf } from './context';
import type { Kit } from './kit';
import { renderSourceList } from './sources';

/** What happened at a place: its own date, and the events that the brief puts there. */
export function renderEvents(kit: Kit, place: Place, context: FactContext): Part {
  const { html, nothing } = kit;
  const own = place.when ? [place] : [];
  const events = [...own, ...eventsAt(context.brief, place.id)];
  if (events.length === 0) return nothing;
  const id = idOf('events', place, context);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${wordsOf(context).happened}</h3>
    ${events.map((event) => renderEvent(kit, event, place, context))}
  </section>`;
}

function renderEvent(kit: Kit, event: Place, place: Place, context: FactContext): TemplateResult {
  const { html, nothing, figure, placeRun, writeWhen } = kit;
  const { brief, words, figures } = context;
  const whose = whoseWords(event, place, context);
  return html`<div class="event">
    <p>
      ${event.when ? html`<time datetime=${machineDate(event.when) ?? nothing}>${figure(writeWhen(event.when, figures), figures)}</time>` : nothing}
      ${whose === null ? nothing : html`<span class="by-editor">${whose}</span>`}
    </p>
    ${
      event.id === place.id
        ? nothing
        : html`<p class="event-name">${placeRun(event, brief, words)}</p>
            ${renderEventNote(kit, event, context)} ${renderSourceList(kit, event, context)}`
    }
  </div>`;
}

function renderEventNote(
  { html, nothing, run }: Kit,
  event: Place,
  { brief, words }: FactContext,
): Part {
  if (event.description === null) return nothing;
  return html`<p class="event-note">
    ${brief.articles.length > 0 ? html`<span class="by-editor">${words.whose.editorsNote}</span>` : nothing}
    ${run(localOf(event, 'description'), sharedLanguage(brief))}
  </p>`;
}

/** The place's heading says who added it; what the editor adds to it has the editor's date. */
function whoseWords(event: Place, place: Place, context: FactContext): string | null {
  const { brief, words } = context;
  const own = wordsOf(context);
  if (event.id !== place.id && isAdded(brief, event)) {
    return event.when ? own.editorsDateAndAddition : words.whose.standing.editor;
  }
  return datedBy(brief, event) === 'editor' ? own.editorsDate : null;
}
