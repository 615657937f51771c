import { html, nothing, type TemplateResult } from 'lit';
import type { Brief, Place, Quote } from '../../brief/brief';
import { excerptsOf } from '../../brief/quotes/naming';
import { isQuotation } from '../../brief/quotes/quotation';
import { directionOf } from '../../brief/script';
import type { PageWords } from '../../text/en/page';
import { langOf, run } from '../base/run';
import { idOf } from './id-of';

type Part = TemplateResult | typeof nothing;

/** What the article says of a place; and, apart, the passages that its editor relates to it, with the reason. */
export function renderPassages(
  place: Place,
  brief: Brief,
  words: PageWords,
  showInArticle: (quote: Quote) => void,
): Part {
  const { article } = brief;
  if (!article) return nothing;
  const { lang } = article;
  const { naming, related } = excerptsOf(brief, place);
  const { whose, panel } = words;
  const says = naming.length === 1 ? whose.says : whose.saysIn(naming.length);
  const cite = article.url ?? article.href ?? nothing;
  const section = (name: string, heading: string, reason: Part, quotes: readonly Quote[]): Part => {
    const id = idOf(name, place, brief);
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
    ${section('related', whose.relates, renderBasis(place, brief, words), related)}
  `;
}

/** Why its shape is as it is; or why the place is here, where no related passage tells. */
export function renderReason(place: Place, brief: Brief, words: PageWords): Part {
  const isTold = !place.approximate && excerptsOf(brief, place).related.length > 0;
  if (place.basis === null || isTold) return nothing;
  const id = idOf('reason', place, brief);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${place.approximate ? words.panel.shapeRests : words.panel.whyHere}</h3>
    ${renderBasis(place, brief, words)}
  </section>`;
}

/** Without an article all words are the brief's, and nobody need be told apart. */
function renderBasis({ basis }: Place, brief: Brief, { whose }: PageWords): Part {
  if (basis === null) return nothing;
  return html`<p class="basis" part="note">
    ${brief.article ? html`<span class="by-editor">${whose.editorsWords}</span>` : nothing}
    ${run(basis, langOf(brief))}
  </p>`;
}
