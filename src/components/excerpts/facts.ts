import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import {
  contactAt,
  type Distance,
  distancesFrom,
  isLine,
  lengthOfPlace,
} from '../../brief/queries/distances';
import { pastTheMap } from '../../brief/queries/past-the-map';
import { isolated } from '../../brief/script';
import { writeDistance, writeLength, writePosition } from '../../text/measures';
import { placeName } from '../../text/names';
import { figure, placeRun } from '../base/pieces';
import { idOf, type Part, type Telling } from './telling';

/** How far it is from a place to others, each of which can be chosen. */
export function renderDistances(place: Place, telling: Telling): Part {
  const { brief, words, choose } = telling;
  const distances = distancesFrom(brief, place);
  if (distances.length === 0) return nothing;
  const id = idOf('distances', place, telling);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${words.panel.distanceTo}</h3>
    <ul class="distances">
      ${distances.map((distance) => {
        const other = distance.from.id === place.id ? distance.to : distance.from;
        const name = placeName(other, brief, words);
        return html`<li>
          <button
            type="button"
            aria-label=${words.panel.distanceToPlace(isolated(name))}
            @click=${() => choose(other.id)}
          >${placeRun(other, brief, words)}</button>
          ${renderDistance(distance, other, telling)}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** How far another place is, or that one lies in the other. */
function renderDistance(
  distance: Distance,
  other: Place,
  { words: { panel }, figures }: Telling,
): TemplateResult {
  const contact = contactAt(distance, other);
  if (contact !== null) return html`<span class="contact">${panel.contact[contact]}</span>`;
  const isToLine = [distance.from, distance.to].some(({ geometry }) => isLine(geometry));
  const apart = figure(writeDistance(distance, figures), figures);
  return html`<span class="figure">${isToLine ? panel.atNearest(apart) : apart}</span>`;
}

/** How long a route is. */
export function renderLength(place: Place, telling: Telling): Part {
  const {
    words: { panel },
    figures,
  } = telling;
  const meters = lengthOfPlace(place);
  if (meters === null) return nothing;
  const id = idOf('length', place, telling);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${place.approximate ? panel.lengthInferred : panel.length}</h3>
    <p class="figure">${figure(writeLength(meters, figures), figures)}</p>
  </section>`;
}

export function renderPosition(place: Place, telling: Telling): Part {
  const {
    words: { panel },
    figures,
  } = telling;
  const id = idOf('position', place, telling);
  const position = writePosition(place, figures);
  const beyond = pastTheMap(place);
  if (position === null && beyond === null) return nothing;
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${panel.position}</h3>
    ${position === null ? nothing : html`<p class="figure">${figure(position, figures)}</p>`}
    ${beyond === null ? nothing : html`<p>${panel.beyond(beyond)}</p>`}
  </section>`;
}
