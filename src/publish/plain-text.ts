import type { Article, Brief, Place, PlaceImage, Quote, Source } from '../brief/brief';
import { localOf } from '../brief/local-text';
import { contactAt, type Distance, distancesFrom, lengthOfPlace } from '../brief/queries/distances';
import { translationOf } from '../brief/queries/reports';
import { datedBy } from '../brief/quotes/dated-by';
import { excerptsOf } from '../brief/quotes/naming';
import { isQuotation } from '../brief/quotes/quotation';
import { directionOf, languageOf, sharedLanguage } from '../brief/script';
import { type Figures, figuresOf } from '../text/figures';
import { ownNameOf } from '../text/language-names';
import { writeDistance, writeLength } from '../text/measures';
import { kindName, placeName, reportName, standingWords } from '../text/names';
import { type Html, html, none } from './html';
import { writeArticles } from './plain-article';
import {
  attribute,
  ENGLISH,
  figure,
  joined,
  outward,
  type PlainWords,
  writeNote,
  writeTime,
  written,
} from './plain-pieces';

/** The shadow tree that a dashboard has until its layout is there, so that the text need not be laid out twice. */
const SHADOW: Html = {
  markup:
    '<template shadowrootmode="open"><div class="text" part="text"><slot></slot></div></template>',
};

/** What a page has inside the dashboard of a brief before any script runs. Parameters as for `plainText`. */
export function dashboardContent(
  brief: Brief,
  href: string | null,
  words: PlainWords = ENGLISH,
): Html {
  return html`${SHADOW}${plainText(brief, href, words)}`;
}

/** The way to a site's other briefs: below the passages, once the layout is there. `href` is as seen from the page. */
export function linkToIndex(href: string, { publish }: PlainWords = ENGLISH): Html {
  return html`<p class="briefs" slot="panel-footer"><a href="${href}">${publish.briefs.all}</a></p>`;
}

/** The way from a page to the one that opens a reader’s own file. */
export function linkToOpen(href: string, { publish }: PlainWords = ENGLISH): Html {
  return html`<p class="briefs" slot="panel-footer"><a href="${href}">${publish.briefs.own}</a></p>`;
}

/** What the writing functions need: the brief, the words, and how figures are written. */
interface Writing extends PlainWords {
  readonly brief: Brief;
  /** Where the article stands, for `cite`. */
  readonly cite: string | null;
  readonly lang: string | null;
  readonly figures: Figures;
}

/**
 * A brief as HTML that needs no scripts: the article, then each place with what is said of it. `href` is the article's
 * address as seen from the page.
 */
export function plainText(brief: Brief, href: string | null, words: PlainWords = ENGLISH): Html {
  const { page, publish } = words;
  const places = brief.places.filter(({ geometry }) => geometry !== null);
  const events = brief.places.filter(({ geometry }) => geometry === null);
  const writing = writingOf(brief, href, words);
  const section = (id: string, heading: string, found: readonly Place[]) =>
    found.length > 0
      ? html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${found.map((place) => writePlace(place, writing))}</section>
`
      : none;
  return html`
<main>
${brief.articles.length > 0 ? writeSummary(writing) : none}${writeCorrections(writing)}${writeArticles(brief, writing)}${section('places', page.places.heading, places)}${section('events', publish.events, events)}</main>
`;
}

/** A place as HTML that needs no scripts. */
export function plainPlace(
  brief: Brief,
  place: Place,
  href: string | null,
  words: PlainWords = ENGLISH,
): Html {
  return writePlace(place, writingOf(brief, href, words));
}

function writingOf(brief: Brief, href: string | null, words: PlainWords): Writing {
  const lang = sharedLanguage(brief);
  const cite = brief.articles[0]?.url ?? href;
  return { ...words, brief, cite, lang, figures: figuresOf(lang, words.page, brief.units) };
}

/** The editor's standfirst, told from the article's own words. */
function writeSummary({ brief: { summary }, lang, page, publish }: Writing): Html {
  if (summary === null) return none;
  return writeNote(publish.labelled(page.whose.editorsSummary, written(summary, lang)));
}

/** The heading's id is the permalink's own fragment, which so leads to it without scripts too. */
function writePlace(place: Place, writing: Writing): Html {
  const { brief, lang, page, facts, publish, figures } = writing;
  const { whose } = page;
  const kind = brief.kinds.get(place.kind);
  const says = [
    kind && kindName(kind, page),
    standingWords(brief, place, page),
    datedBy(brief, place) === 'editor' ? facts.editorsDate : null,
    place.approximate ? whose.inferred : null,
  ].filter(Boolean);
  const quotes = (some: readonly Quote[]) => writeQuotes(some, writing);
  const { naming, related } = excerptsOf(brief, place);
  const { when, sources } = place;
  const editors = (member: 'basis' | 'description', label: string) => {
    if (place[member] === null) return none;
    const words = written(localOf(place, member), lang);
    return writeNote(brief.articles.length > 0 ? publish.labelled(label, words) : [words]);
  };
  return html`<section>
<h3 id="place=${place.id}">${written(place.isNameless ? placeName(place, brief, page) : localOf(place, 'name'), lang)}</h3>
<p class="says">${when ? html`${writeTime(when, figures)} · ` : none}${says.join(' · ')}</p>
${naming.length > 0 ? html`<p class="says">${whose.says}</p>\n` : none}${quotes(naming)}${
  related.length > 0 ? html`<p class="says">${whose.relates}</p>\n` : none
}${editors('basis', publish.basis)}${quotes(related)}${(place.images ?? []).map((image) => writeImage(image, lang))}${editors('description', whose.editorsNote)}${writeFacts(place, writing)}${
  sources.length > 0
    ? html`<p class="says">${facts.sources}</p>
<ul>${sources.map((source) => writeSource(source, lang))}</ul>\n`
    : none
}</section>
`;
}

/** Passages, each in the language of its article and with the editor's translation; of several, also whose they are. */
function writeQuotes(quotes: readonly Quote[], writing: Writing): readonly Html[] {
  const { brief, cite, page, publish, reports } = writing;
  return quotes.map((quote, at) => {
    const { article: id, exact } = quote;
    const article = brief.articles.find((one) => one.id === id);
    const translation = translationOf(quote, article);
    const lang = article?.lang ?? null;
    const isNew = brief.articles.length > 1 && quotes[at - 1]?.article !== id;
    const address = article === brief.articles[0] ? cite : article?.url;
    return html`${article && isNew ? html`<p class="says">${writeReport(article, writing)}</p>\n` : none}<blockquote${attribute('cite', address)} lang="${lang ?? ''}" dir="${directionOf(exact, lang)}"><p${attribute('class', isQuotation(exact) ? 'quoted' : null)}>${exact}</p></blockquote>
${translation ? writeNote(publish.labelled(reports.translation, written(translation, null))) : none}`;
  });

  function writeReport(article: Article, { figures }: Writing): Html {
    const { published, lang } = article;
    const date = published ? html` · ${writeTime(published, figures)}` : none;
    const own = lang ? html` · <bdi lang="${lang}">${ownNameOf(lang)}</bdi>` : none;
    const name = article.publisher ?? reportName(brief, article, page);
    return html`<bdi lang="${lang ?? ''}">${name}</bdi>${date}${own}`;
  }
}

/** When the map was changed, and what was wrong and has been put right. */
function writeCorrections({ brief, reports, lang, figures }: Writing): Html {
  const { corrections, updated } = brief;
  return html`${updated ? writeNote(reports.updated(writeTime(updated, figures))) : none}${corrections.map(
    ({ date, note }) => writeNote(reports.corrected(writeTime(date, figures), written(note, lang))),
  )}`;
}

function writeImage(image: PlaceImage, lang: string | null): Html {
  const { href, alt, credit, caption, width, height } = image;
  const size = html`${attribute('width', width?.toString())}${attribute('height', height?.toString())}`;
  const words = caption === null ? none : html`${written(localOf(image, 'caption'), lang)} `;
  const altLang = localOf(image, 'alt').lang ?? languageOf(alt, lang);
  return html`<figure><img loading="lazy" decoding="async"${size} alt="${alt}" lang="${altLang}" src="${href}"><figcaption>${words}${written(credit, lang)}</figcaption></figure>
`;
}

/** How long it is, and how far from what. */
function writeFacts(place: Place, writing: Writing): Html {
  const { brief, facts, publish, figures } = writing;
  const meters = lengthOfPlace(place);
  const length = meters === null ? null : figure(writeLength(meters, figures), figures);
  const distances = distancesFrom(brief, place);
  return html`${length === null ? none : html`<p class="says">${joined(publish.labelled(place.approximate ? facts.lengthInferred : facts.length, length))}</p>\n`}${
    distances.length === 0
      ? none
      : html`<p class="says">${facts.distanceTo}</p>
<ul>${distances.map((distance) => writeApart(distance, place, writing))}</ul>\n`
  }`;
}

function writeApart(
  distance: Distance,
  place: Place,
  { brief, lang, page, facts, publish, figures }: Writing,
): Html {
  const other = distance.from === place ? distance.to : distance.from;
  const contact = contactAt(distance, other);
  const apart =
    contact === null
      ? figure(writeDistance(distance, figures), figures)
      : html`${facts.contact[contact]}`;
  return html`<li>${joined(publish.labelled(written(placeName(other, brief, page), lang), apart))}</li>`;
}

function writeSource({ name, url }: Source, lang: string | null): Html {
  const isWeb = url !== null && /^https?:\/\//.test(url);
  return html`<li>${isWeb ? outward(url, written(name, lang)) : written(name, lang)}</li>`;
}
