import { html, nothing } from 'lit';
import type { Place, Quote } from '../../brief/brief';
import { excerptsOf } from '../../brief/quotes/naming';
import { isQuotation } from '../../brief/quotes/quotation';
import { directionOf } from '../../brief/script';
import { langOf, run } from '../base/pieces';
import { idOf, type Part, type Telling } from './telling';

/** What the article says of a place; and, apart, the passages that its editor relates to it, with the reason. */
export function renderPassages(place: Place, telling: Telling): Part {
  const { brief, words, showInArticle } = telling;
  const { article } = brief;
  if (!article) return nothing;
  const { lang } = article;
  const { naming, related } = excerptsOf(brief, place);
  const { whose, panel } = words;
  const says = naming.length === 1 ? whose.says : whose.saysIn(naming.length);
  const cite = article.url ?? article.href ?? nothing;
  const section = (name: string, heading: string, reason: Part, quotes: readonly Quote[]): Part => {
    const id = idOf(name, place, telling);
    return quotes.length === 0
      ? nothing
      : html`<section class=${name} aria-labelledby=${id}>
          <h3 class="eyebrow" id=${id}>${heading}</h3>
          ${reason}
          ${quotes.map(
            (
              quote,
              at,
            ) => html`<figure class="excerpt" part="excerpt" dir=${directionOf(quote.exact, lang)}>
              <blockquote id=${`${id}-${at}`} part="quote" lang=${lang ?? ''} cite=${cite}><p class=${isQuotation(quote.exact) ? 'quoted' : nothing}>${quote.exact}</p></blockquote>
              <button type="button" class="in-article" aria-describedby=${`${id}-${at}`} @click=${() => showInArticle(quote)}>
                ${panel.showInArticle}
              </button>
            </figure>`,
          )}
        </section>`;
  };
  return html`
    ${
      article.isAltered && place.excerpts.length > 0
        ? html`<p class="altered" part="note">${whose.alteredQuotes}</p>`
        : nothing
    }
    ${section('excerpts', says, nothing, naming)}
    ${section('related', whose.relates, renderBasis(place, telling), related)}
  `;
}

/** Why its shape is as it is; or why the place is here, where no related passage tells. */
export function renderReason(place: Place, telling: Telling): Part {
  const { brief, words } = telling;
  const isTold = !place.approximate && excerptsOf(brief, place).related.length > 0;
  if (place.basis === null || isTold) return nothing;
  const id = idOf('reason', place, telling);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${place.approximate ? words.panel.shapeRests : words.panel.whyHere}</h3>
    ${renderBasis(place, telling)}
  </section>`;
}

/** Without an article all words are the brief's, and nobody need be told apart. */
function renderBasis({ basis }: Place, { brief, words: { whose } }: Telling): Part {
  if (basis === null) return nothing;
  return html`<p class="basis" part="note">
    ${brief.article ? html`<span class="by-editor">${whose.editorsWords}</span>` : nothing}
    ${run(basis, langOf(brief))}
  </p>`;
}
