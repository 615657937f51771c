import { html, nothing } from 'lit';
import type { Place } from '../../brief/brief';
import { langOf, link, run } from '../base/pieces';
import { idOf, type Part, type Telling } from './telling';

/** The sources of a place, under their heading. */
export function renderSources(place: Place, telling: Telling): Part {
  if (place.sources.length === 0) return nothing;
  const id = idOf('sources', place, telling);
  return html`<section class="sources" part="sources" aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${telling.words.panel.sources}</h3>
    ${renderSourceList(place, telling)}
  </section>`;
}

/** The sources of a place or an event, linked where they have an address. */
export function renderSourceList({ sources }: Place, { brief, words, near }: Telling): Part {
  if (sources.length === 0) return nothing;
  return html`<ul class="source-list quiet">
    ${sources.map(({ name, url }) => {
      const source = run(name, langOf(brief));
      return html`<li>${url ? link(url, source, near, words) : source}</li>`;
    })}
  </ul>`;
}
