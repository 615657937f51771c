import type { Place } from '../../brief/brief';
import { sharedLanguage } from '../../brief/script';
import { type FactContext, idOf, type Part, wordsOf } from './context';
import type { Kit } from './kit';

/** The sources of a place, under their heading. */
export function renderSources(kit: Kit, place: Place, context: FactContext): Part {
  const { html, nothing } = kit;
  if (place.sources.length === 0) return nothing;
  const id = idOf('sources', place, context);
  return html`<section class="sources" part="sources" aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${wordsOf(context).sources}</h3>
    ${renderSourceList(kit, place, context)}
  </section>`;
}

/** The sources of a place or an event, linked where they have an address. */
export function renderSourceList(
  { html, nothing, link, run }: Kit,
  { sources }: Place,
  { brief, words, near }: FactContext,
): Part {
  if (sources.length === 0) return nothing;
  return html`<ul class="source-list quiet">
    ${sources.map(({ name, url }) => {
      const source = run(name, sharedLanguage(brief));
      return html`<li>${url ? link(url, source, near, words) : source}</li>`;
    })}
  </ul>`;
}
