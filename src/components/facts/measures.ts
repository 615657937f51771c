import type { TemplateResult } from 'lit';
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
import type { Figures } from '../../text/figures';
import { placeName } from '../../text/names';
import { type FactContext, idOf, type Part, wordsOf } from './context';
import type { Kit } from './kit';

/** The precision of what claims no better, in metres. */
const A_KILOMETER = 1_000;

/** How far a place is from others, each of which can be chosen. */
export function renderDistances(kit: Kit, place: Place, context: FactContext): Part {
  const { html, nothing, placeRun } = kit;
  const { brief, words, choose } = context;
  const own = wordsOf(context);
  const distances = distancesFrom(brief, place);
  if (distances.length === 0) return nothing;
  const id = idOf('distances', place, context);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${own.distanceTo}</h3>
    <ul class="distances">
      ${distances.map((distance) => {
        const other = distance.from.id === place.id ? distance.to : distance.from;
        const name = placeName(other, brief, words);
        return html`<li>
          <button
            type="button"
            aria-label=${own.distanceToPlace(isolated(name))}
            @click=${() => choose(other.id)}
          >${placeRun(other, brief, words)}</button>
          ${renderDistance(kit, distance, other, context)}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** How far another place is, or that one lies in the other. */
function renderDistance(
  { html, figure, writeDistance }: Kit,
  distance: Distance,
  other: Place,
  context: FactContext,
): TemplateResult {
  const { figures } = context;
  const own = wordsOf(context);
  const contact = contactAt(distance, other);
  if (contact !== null) return html`<span class="contact">${own.contact[contact]}</span>`;
  const isToLine = [distance.from, distance.to].some(({ geometry }) => isLine(geometry));
  const apart = figure(writeDistance(distance, figures), figures);
  return html`<span class="figure">${isToLine ? own.atNearest(apart) : apart}</span>`;
}

/** How long a route is. */
export function renderLength(
  { html, nothing, figure, writeLength }: Kit,
  place: Place,
  context: FactContext,
): Part {
  const { figures } = context;
  const own = wordsOf(context);
  const meters = lengthOfPlace(place);
  if (meters === null) return nothing;
  const id = idOf('length', place, context);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${place.approximate ? own.lengthInferred : own.length}</h3>
    <p class="figure">${figure(writeLength(meters, figures), figures)}</p>
  </section>`;
}

export function renderPosition(kit: Kit, place: Place, context: FactContext): Part {
  const { html, nothing, figure } = kit;
  const { figures } = context;
  const own = wordsOf(context);
  const id = idOf('position', place, context);
  const position = writePosition(kit, place, figures);
  const beyond = pastTheMap(place);
  if (position === null && beyond === null) return nothing;
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${own.position}</h3>
    ${position === null ? nothing : html`<p class="figure">${figure(position, figures)}</p>`}
    ${beyond === null ? nothing : html`<p>${own.beyond(beyond)}</p>`}
  </section>`;
}

/**
 * “51.884° N, 128.334° E, within 1 km”: no more decimals than the uncertainty warrants; null for anything but a point.
 */
function writePosition(
  { writeLength, writePoint }: Kit,
  { geometry, coordinateUncertaintyInMeters: radius, approximate }: Place,
  figures: Figures,
): string | null {
  if (geometry?.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const { words } = figures;
  const point = writePoint({ longitude, latitude }, radius ?? A_KILOMETER, figures);
  const about = approximate ? words.about(point) : point;
  return radius ? words.within(about, writeLength(radius, figures)) : about;
}
