import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Place } from '../../brief/brief';
import type { Filter } from '../../brief/queries/filter';
import { type WayIn, waysIn } from '../../brief/queries/ways-in';
import { isAdded } from '../../brief/quotes/naming';
import { isQuotation } from '../../brief/quotes/quotation';
import { directionOf, isolated } from '../../brief/script';
import { placeName } from '../../text/names';
import { glyph, placeRun } from '../base/pieces';
import type { Telling } from '../facts/telling';
import type { Part } from '../facts/told';

/** Before a choice: how one chooses, whose the places are, and the passages in which they come in. */
export function renderOverview({ topics, articles }: Filter, telling: Telling): TemplateResult {
  const { brief, words, places, choose } = telling;
  const { panel } = words;
  const [first] = places;
  return html`
    <p class="empty quiet">${brief.articles.length > 0 ? panel.choose : panel.chooseBare}</p>
    ${
      first
        ? html`<button type="button" class="begin" @click=${() => choose(first.id)}>
            ${panel.begin(placeRun(first, brief, words))}
          </button>`
        : nothing
    }
    ${renderWaysIn(waysIn(brief, places, topics, articles), telling)} ${renderWhose(places, telling)}
  `;
}

function renderWaysIn(ways: readonly WayIn[], telling: Telling): Part {
  if (ways.length === 0) return nothing;
  return html`<section class="ways" aria-labelledby="ways">
    <h2 class="eyebrow" id="ways">${telling.words.panel.waysIn}</h2>
    ${ways.map((way) => keyed(way.quote, renderWayIn(way, telling)))}
  </section>`;
}

function renderWayIn(
  { quote, places }: WayIn,
  { brief, words, reports, choose }: Telling,
): TemplateResult {
  const article = brief.articles.find(({ id }) => id === quote.article);
  const lang = article?.lang ?? null;
  return html`<figure class="way" part="way" dir=${directionOf(quote.exact, lang)}>
    <blockquote lang=${lang ?? ''}><p class=${isQuotation(quote.exact) ? 'quoted' : nothing}>${quote.exact}</p></blockquote>
    <figcaption>
      ${article && reports && brief.articles.length > 1 ? html`<span class="way-report quiet">${reports.head(article, brief, words)}</span>` : nothing}
      ${places.map(
        (
          place,
        ) => html`<button type="button" class="to" aria-label=${words.panel.readAbout(isolated(placeName(place, brief, words)))} @click=${() => choose(place.id)} data-place=${place.id}>
          ${glyph(brief.kinds.get(place.kind)?.glyph ?? 'dot')}
          ${placeRun(place, brief, words)}
        </button>`,
      )}
    </figcaption>
  </figure>`;
}

/** Who put the places there: the article, or its editor. */
function renderWhose(places: readonly Place[], { brief, words }: Telling): Part {
  if (brief.articles.length === 0 || places.length === 0) return nothing;
  const added = places.filter((place) => isAdded(brief, place)).length;
  return html`<p class="whose quiet">${words.panel.whose(places.length - added, added)}</p>`;
}
