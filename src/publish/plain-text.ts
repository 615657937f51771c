import { articleBlocks, type Block, groupByMention, type Run } from '../brief/article/blocks';
import type { Article, Brief, Place, PlaceImage, Source, When } from '../brief/brief';
import { machineDate } from '../brief/dates/when';
import { contactAt, type Distance, distancesFrom, lengthOfPlace } from '../brief/queries/distances';
import { datedBy } from '../brief/quotes/dated-by';
import { excerptsOf } from '../brief/quotes/naming';
import { isQuotation } from '../brief/quotes/quotation';
import { directionOf, languageOf } from '../brief/script';
import { writeWhen } from '../text/dates';
import { type PageWords, page } from '../text/en/page';
import { type PublishWords, publish } from '../text/en/publish';
import { type Figures, figuresOf } from '../text/figures';
import { writeDistance, writeLength } from '../text/measures';
import { kindName, placeName, standingWords } from '../text/names';
import type { Parts } from '../text/parts';
import { type Html, html, none } from './html';

/** The shadow tree that a dashboard has until its layout is there, so that the text need not be laid out twice. */
const SHADOW: Html = {
  markup:
    '<template shadowrootmode="open"><div class="text" part="text"><slot></slot></div></template>',
};

/** The words of a page that no script has written. */
export interface PlainWords {
  readonly page: PageWords;
  readonly publish: PublishWords;
}

export const ENGLISH: PlainWords = { page, publish };

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

/** What is written, and how. */
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
export function plainText(
  brief: Brief,
  href: string | null,
  { page, publish }: PlainWords = ENGLISH,
): Html {
  const places = brief.places.filter(({ geometry }) => geometry !== null);
  const events = brief.places.filter(({ geometry }) => geometry === null);
  const writing = writingOf(brief, href, { page, publish });
  const section = (id: string, heading: string, found: readonly Place[]) =>
    found.length > 0
      ? html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${found.map((place) => writePlace(place, writing))}</section>
`
      : none;
  return html`
<main>
${writeArticle(writing)}${section('places', page.places.heading, places)}${section('events', publish.events, events)}</main>
`;
}

/** The same of one place alone. */
export function plainPlace(
  brief: Brief,
  place: Place,
  href: string | null,
  words: PlainWords = ENGLISH,
): Html {
  return writePlace(place, writingOf(brief, href, words));
}

function writingOf(brief: Brief, href: string | null, words: PlainWords): Writing {
  const lang = brief.article?.lang ?? null;
  const cite = brief.article?.url ?? href;
  return { ...words, brief, cite, lang, figures: figuresOf(lang, words.page) };
}

function writeArticle(writing: Writing): Html {
  const { brief } = writing;
  const { article } = brief;
  if (!article) return none;
  const blocks = articleBlocks(brief);
  const above = blocks.filter(({ kind }) => kind === 'dateline');
  const below = blocks.filter(({ kind }) => kind !== 'dateline' && kind !== 'headline');
  const { lang, title } = article;
  return html`${writeSummary(writing)}<article lang="${lang ?? ''}" dir="${directionOf(title, lang)}">
${writeDatelines(article, above, writing)}<h1>${title}</h1>
${below.map(({ runs }) => html`<p dir="${directionOf(wordsOf(runs), lang)}">${groupByMention(runs).map(writeGroup)}</p>\n`)}</article>
`;
}

/** The article's own line, which is its date; where it has none, the brief's. */
function writeDatelines(
  { published, publisher, url, lang }: Article,
  lines: readonly Block[],
  { figures }: Writing,
): Html {
  const words = lines.map(({ runs }) => wordsOf(runs).trim());
  const date = words.length === 1 ? words[0] : published && writeWhen(published, figures);
  const first = words.length > 1 ? words : [];
  const name = publisher ?? url;
  return html`${first.map((line) => html`<p class="dateline">${line}</p>\n`)}${
    date || name
      ? html`<p class="dateline">${date ? html`<time${attribute('datetime', published && machineDate(published))}>${date}</time>` : none}${
          date && name ? ' · ' : ''
        }${name && url ? outward(url, written(name, lang)) : name ? written(name, lang) : none}</p>\n`
      : none
  }`;
}

/** The editor's standfirst, told from the article's own words. */
function writeSummary({ brief: { summary }, lang, page, publish }: Writing): Html {
  if (summary === null) return none;
  const { text } = summary;
  const words = html`<bdi lang="${summary.lang ?? languageOf(text, lang)}">${text}</bdi>`;
  return writeNote(publish.labelled(page.whose.editorsSummary, words));
}

/** Words of the editor's, in their own direction and in a language that nobody claims. */
function written(text: string, articleLang: string | null): Html {
  return html`<bdi lang="${languageOf(text, articleLang)}">${text}</bdi>`;
}

/** A date or a figure, in the language in which it is written. */
function figure(text: string, { locale }: Figures): Html {
  return html`<bdi lang="${locale}">${text}</bdi>`;
}

function writeTime(when: When, figures: Figures): Html {
  return html`<time${attribute('datetime', machineDate(when))}>${figure(writeWhen(when, figures), figures)}</time>`;
}

function writeNote(parts: Parts<Html>): Html {
  return html`<p class="note">${joined(parts)}</p>\n`;
}

function joined(parts: Parts<Html>): readonly Html[] {
  return parts.map((part) => (typeof part === 'string' ? html`${part}` : part));
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function writeGroup(runs: readonly Run[]): Html {
  const text = wordsOf(runs);
  const id = runs[0]?.mentionOf ?? null;
  return id === null ? html`${text}` : html`<a href="#place=${encodeURIComponent(id)}">${text}</a>`;
}

/** The heading's id is the permalink's own fragment, which so leads to it without scripts too. */
function writePlace(place: Place, writing: Writing): Html {
  const { brief, cite, lang, page, publish, figures } = writing;
  const { whose } = page;
  const kind = brief.kinds.get(place.kind);
  const says = [
    kind && kindName(kind, page),
    standingWords(brief, place, page),
    datedBy(brief, place) === 'editor' ? whose.editorsDate : null,
    place.approximate ? whose.inferred : null,
  ].filter(Boolean);
  const quote = ({ exact }: { exact: string }) =>
    html`<blockquote${attribute('cite', cite)} lang="${lang ?? ''}" dir="${directionOf(exact, lang)}"><p${attribute('class', isQuotation(exact) ? 'quoted' : null)}>${exact}</p></blockquote>\n`;
  const { naming, related } = excerptsOf(brief, place);
  const { when, description, basis, sources } = place;
  const editors = (text: string | null, label: string) => {
    if (text === null) return none;
    const words = written(text, lang);
    return writeNote(brief.article ? publish.labelled(label, words) : [words]);
  };
  return html`<section>
<h3 id="place=${place.id}">${written(placeName(place, brief, page), lang)}</h3>
<p class="says">${when ? html`${writeTime(when, figures)} · ` : none}${says.join(' · ')}</p>
${naming.length > 0 ? html`<p class="says">${whose.says}</p>\n` : none}${naming.map(quote)}${
  related.length > 0 ? html`<p class="says">${whose.relates}</p>\n` : none
}${editors(basis, publish.basis)}${related.map(quote)}${(place.images ?? []).map((image) => writeImage(image, lang))}${editors(description, whose.editorsNote)}${writeFacts(place, writing)}${
  sources.length > 0
    ? html`<p class="says">${page.panel.sources}</p>
<ul>${sources.map((source) => writeSource(source, lang))}</ul>\n`
    : none
}</section>
`;
}

function writeImage(image: PlaceImage, lang: string | null): Html {
  const { href, alt, credit, caption, width, height } = image;
  const size = html`${attribute('width', width?.toString())}${attribute('height', height?.toString())}`;
  const words = caption === null ? none : html`${written(caption, lang)} `;
  return html`<figure><img loading="lazy" decoding="async"${size} alt="${alt}" lang="${languageOf(alt, lang)}" src="${href}"><figcaption>${words}${written(credit, lang)}</figcaption></figure>
`;
}

/** How long it is, and how far from what. */
function writeFacts(place: Place, writing: Writing): Html {
  const { brief, page, publish, figures } = writing;
  const meters = lengthOfPlace(place);
  const length = meters === null ? null : figure(writeLength(meters, figures), figures);
  const distances = distancesFrom(brief, place);
  return html`${length === null ? none : html`<p class="says">${joined(publish.labelled(place.approximate ? page.panel.lengthInferred : page.panel.length, length))}</p>\n`}${
    distances.length === 0
      ? none
      : html`<p class="says">${page.panel.distanceTo}</p>
<ul>${distances.map((distance) => writeApart(distance, place, writing))}</ul>\n`
  }`;
}

function writeApart(
  distance: Distance,
  place: Place,
  { brief, lang, page, publish, figures }: Writing,
): Html {
  const other = distance.from === place ? distance.to : distance.from;
  const contact = contactAt(distance, other);
  const apart =
    contact === null
      ? figure(writeDistance(distance, figures), figures)
      : html`${page.panel.contact[contact]}`;
  return html`<li>${joined(publish.labelled(written(placeName(other, brief, page), lang), apart))}</li>`;
}

function writeSource({ name, url }: Source, lang: string | null): Html {
  const isWeb = url !== null && /^https?:\/\//.test(url);
  return html`<li>${isWeb ? outward(url, written(name, lang)) : written(name, lang)}</li>`;
}

/** Out of any frame that the page may stand in: many a server forbids to be framed. */
function outward(url: string, words: Html): Html {
  return html`<a href="${url}" target="_top" rel="noopener noreferrer">${words}</a>`;
}

function attribute(name: string, value: string | null | undefined): Html {
  return value ? html` ${name}="${value}"` : none;
}
