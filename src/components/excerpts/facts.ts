import { html, nothing, type TemplateResult } from 'lit';
import type { Brief, Place } from '../../brief/brief';
import { contactAt, type Distance, isLine, lengthOfPlace } from '../../brief/queries/distances';
import { pastTheMap } from '../../brief/queries/past-the-map';
import type { PageWords } from '../../text/en/page';
import type { Figures } from '../../text/figures';
import { writeDistance, writeLength, writePosition } from '../../text/measures';
import { figure } from '../base/figure';
import { idOf } from './id-of';

/** In which words, and how figures are written. */
export interface Said {
  readonly words: PageWords;
  readonly figures: Figures;
}

/** How far another place is, or that one lies in the other. */
export function renderDistance(
  distance: Distance,
  other: Place,
  { words: { panel }, figures }: Said,
): TemplateResult {
  const contact = contactAt(distance, other);
  if (contact !== null) return html`<span class="contact">${panel.contact[contact]}</span>`;
  const isToLine = [distance.from, distance.to].some(({ geometry }) => isLine(geometry));
  const apart = figure(writeDistance(distance, figures), figures);
  return html`<span class="figure">${isToLine ? panel.atNearest(apart) : apart}</span>`;
}

/** How long a route is. */
export function renderLength(
  place: Place,
  brief: Brief,
  { words: { panel }, figures }: Said,
): TemplateResult | typeof nothing {
  const meters = lengthOfPlace(place);
  if (meters === null) return nothing;
  const id = idOf('length', place, brief);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${place.approximate ? panel.lengthInferred : panel.length}</h3>
    <p class="figure">${figure(writeLength(meters, figures), figures)}</p>
  </section>`;
}

export function renderPosition(
  place: Place,
  brief: Brief,
  { words: { panel }, figures }: Said,
): TemplateResult | typeof nothing {
  const id = idOf('position', place, brief);
  const position = writePosition(place, figures);
  const beyond = pastTheMap(place);
  if (position === null && beyond === null) return nothing;
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${panel.position}</h3>
    ${position === null ? nothing : html`<p class="figure">${figure(position, figures)}</p>`}
    ${beyond === null ? nothing : html`<p>${panel.beyond(beyond)}</p>`}
  </section>`;
}
