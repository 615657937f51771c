import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
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
export function renderLength(place: Place, lang: string | null): TemplateResult | typeof nothing {
  const meters = lengthOfPlace(place);
  if (meters === null) return nothing;
  const length = formatDistance({ nearest: meters, farthest: meters }, lang);
  return html`<section aria-labelledby="length">
    <h3 class="eyebrow" id="length">Length${place.approximate ? ', as inferred' : ''}</h3>
    <p class="figure">${figure(length, lang)}</p>
  </section>`;
}

export function renderPosition(place: Place, lang: string | null): TemplateResult | typeof nothing {
  const position = formatPosition(place, lang);
  const beyond = pastTheMap(place);
  if (position === null && beyond === null) return nothing;
  return html`<section aria-labelledby="position">
    <h3 class="eyebrow" id="position">Position</h3>
    ${position === null ? nothing : html`<p class="figure">${figure(position, lang)}</p>`}
    ${beyond === null ? nothing : html`<p>${beyond}</p>`}
  </section>`;
}
