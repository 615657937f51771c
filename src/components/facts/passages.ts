import type { TemplateResult } from 'lit';
import type { Place, Quote } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import { isQuotation } from '../../brief/quotes/quotation';
import { directionOf, sharedLanguage } from '../../brief/script';
import { idOf, type PanelContext, type Part, wordsOf } from './context';
import type { Kit } from './kit';

/** What the articles say of a place; and, set apart, the passages that the editor relates to it, with the reason. */
export function renderPassages(kit: Kit, place: Place, context: PanelContext): Part {
  const { brief, language, reports } = context;
  const [article] = brief.articles;
  if (!article) return kit.nothing;
  if (brief.articles.length === 1 || !reports) return renderArticles(kit, place, context);
  return reports.groups({
    brief,
    language,
    reports: context.reportsAt(place),
    id: idOf('report', place, context),
    basis: renderBasis(kit, place, context),
    excerpt: (quote, id) => renderExcerpt(kit, quote, id, context),
    showInArticle: context.showInArticle,
  });
}

/** The passages of one article, or of several if the module that tells them apart cannot be had. */
function renderArticles(kit: Kit, place: Place, context: PanelContext): Part {
  const { html, nothing } = kit;
  const { brief, words, excerptsOf } = context;
  const { naming, related } = excerptsOf(place);
  const { whose } = words;
  const says = naming.length === 1 ? whose.says : whose.saysIn(naming.length);
  const section = (name: string, heading: string, reason: Part, quotes: readonly Quote[]): Part => {
    const id = idOf(name, place, context);
    return quotes.length === 0
      ? nothing
      : html`<section class=${name} aria-labelledby=${id}>
          <h3 class="eyebrow" id=${id}>${heading}</h3>
          ${reason}
          ${quotes.map((quote, at) => renderExcerpt(kit, quote, `${id}-${at}`, context))}
        </section>`;
  };
  const isAltered = brief.articles.some((article) => article.isAltered);
  return html`
    ${
      isAltered && place.excerpts.length > 0
        ? html`<p class="altered" part="note">${whose.alteredQuotes}</p>`
        : nothing
    }
    ${section('excerpts', says, nothing, naming)}
    ${section('related', whose.relates, renderBasis(kit, place, context), related)}
  `;
}

/** A passage and the way to it; `id` is the passage's own. */
function renderExcerpt(
  { html, nothing }: Kit,
  quote: Quote,
  id: string,
  { brief, words, language, reports, showInArticle }: PanelContext,
): TemplateResult {
  const { exact } = quote;
  const article = brief.articles.find((one) => one.id === quote.article);
  const lang = article?.lang ?? null;
  const cite = article?.url ?? article?.href ?? nothing;
  return html`<figure class="excerpt" part="excerpt" dir=${directionOf(exact, lang)}>
    <blockquote id=${id} part="quote" lang=${lang ?? ''} cite=${cite}><p class=${isQuotation(exact) ? 'quoted' : nothing}>${exact}</p></blockquote>
    ${reports?.translation(quote, article, language)}
    <button type="button" class="in-article" aria-describedby=${id} @click=${() => showInArticle(quote)}>
      ${words.panel.showInArticle}
    </button>
  </figure>`;
}

/** Why its shape is as it is; or why the place is here, if no related passage says so. */
export function renderReason(kit: Kit, place: Place, context: PanelContext): Part {
  const { html, nothing } = kit;
  const own = wordsOf(context);
  const { excerptsOf } = context;
  const isTold = !place.approximate && excerptsOf(place).related.length > 0;
  if (place.basis === null || isTold) return nothing;
  const id = idOf('reason', place, context);
  return html`<section aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${place.approximate ? own.shapeRests : own.whyHere}</h3>
    ${renderBasis(kit, place, context)}
  </section>`;
}

/** Without an article, all words are the brief's, and there is nobody to tell apart. */
function renderBasis(
  { html, nothing, run }: Kit,
  place: Place,
  { brief, words: { whose } }: PanelContext,
): Part {
  if (place.basis === null) return nothing;
  return html`<p class="basis" part="note">
    ${brief.articles.length > 0 ? html`<span class="by-editor">${whose.editorsWords}</span>` : nothing}
    ${run(localOf(place, 'basis'), sharedLanguage(brief))}
  </p>`;
}
