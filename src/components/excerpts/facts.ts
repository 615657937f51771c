import { html, nothing, type TemplateResult } from 'lit';
import type { Brief, Place } from '../../brief/brief';
import {
  type Distance,
  formatDistance,
  isLine,
  lengthOfPlace,
  tellContact,
} from '../../brief/distances';
import { pastTheMap } from '../../brief/past-the-map';
import { figure } from '../base/figure';
import { formatPosition } from '../base/format-position';
import { langOf } from '../base/run';
import { idOf } from './id-of';

/** How far another place is, or that one lies in the other. */
export function renderDistance(
  distance: Distance,
  other: Place,
  lang: string | null,
): TemplateResult {
  const contact = tellContact(distance, other);
  if (contact !== null) return html`<span class="contact">${contact}</span>`;
  const isToLine = [distance.from, distance.to].some(({ geometry }) => isLine(geometry));
  const words = figure(formatDistance(distance, lang), lang);
  return html`<span class="figure">${words}${isToLine ? ' at the nearest point' : nothing}</span>`;
}

/** How long a route is. */
export function renderLength(place: Place, brief: Brief): TemplateResult | typeof nothing {
  const meters = lengthOfPlace(place);
  if (meters === null) return nothing;
  const [id, lang] = [idOf('length', place, brief), langOf(brief)];
  const length = formatDistance({ nearest: meters, farthest: meters }, lang);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>Length${place.approximate ? ', as inferred' : ''}</h3>
    <p class="figure">${figure(length, lang)}</p>
  </section>`;
}

export function renderPosition(place: Place, brief: Brief): TemplateResult | typeof nothing {
  const [id, lang] = [idOf('position', place, brief), langOf(brief)];
  const position = formatPosition(place, lang);
  const beyond = pastTheMap(place);
  if (position === null && beyond === null) return nothing;
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>Position</h3>
    ${position === null ? nothing : html`<p class="figure">${figure(position, lang)}</p>`}
    ${beyond === null ? nothing : html`<p>${beyond}</p>`}
  </section>`;
}
