import type { TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import type { Filter } from '../../brief/queries/filter';
import { type WayIn, waysIn } from '../../brief/queries/ways-in';
import { isAdded } from '../../brief/quotes/naming';
import { isQuotation } from '../../brief/quotes/quotation';
import { directionOf, isolated } from '../../brief/script';
import type { PanelContext, Part } from './context';
import type { Kit } from './kit';

/** Before a choice: the passages that bring in the places, and who put them there. */
export function renderWays(kit: Kit, { topics }: Filter, context: PanelContext): TemplateResult {
  const { brief, places, excerptsOf } = context;
  const ways = waysIn(brief, places, topics, excerptsOf);
  return kit.html`${renderWaysIn(kit, ways, context)} ${renderWhose(kit, places, context)}`;
}

function renderWaysIn(kit: Kit, ways: readonly WayIn[], context: PanelContext): Part {
  const { html, nothing, keyed } = kit;
  if (ways.length === 0) return nothing;
  return html`<section class="ways" aria-labelledby="ways">
    <h2 class="eyebrow" id="ways">${context.words.panel.waysIn}</h2>
    ${ways.map((way) => keyed(way.quote, renderWayIn(kit, way, context)))}
  </section>`;
}

function renderWayIn(
  { html, nothing, glyph, placeName, placeRun }: Kit,
  { quote, places }: WayIn,
  { brief, words, reports, choose }: PanelContext,
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
function renderWhose(
  { html, nothing }: Kit,
  places: readonly Place[],
  { brief, words }: PanelContext,
): Part {
  if (brief.articles.length === 0 || places.length === 0) return nothing;
  const added = places.filter((place) => isAdded(brief, place)).length;
  return html`<p class="whose quiet">${words.panel.whose(places.length - added, added)}</p>`;
}
