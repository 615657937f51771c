import { articleBlocks, type Block, groupByMention, type Run } from '../brief/article-blocks';
import type { Article, Brief, Place, Source, When } from '../brief/brief';
import { datedBy } from '../brief/dated-by';
import {
  type Distance,
  distancesFrom,
  formatDistance,
  lengthOfPlace,
  tellContact,
} from '../brief/distances';
import { localeOf } from '../brief/language';
import { machineDate } from '../brief/machine-date';
import { excerptsOf } from '../brief/naming';
import { directionOf, languageOf } from '../brief/script';
import { formatWhen } from '../brief/when';
import { standingWords } from '../components/base/standing';
import { RELATES, SAYS } from '../components/base/wording';
import { type Html, html, none } from './html';

/** The shadow tree that a dashboard has until its layout is there, so that the text need not be laid out twice. */
const SHADOW: Html = {
  markup:
    '<template shadowrootmode="open"><div class="text" part="text"><slot></slot></div></template>',
};

/** What a page has inside the dashboard of a brief before any script runs. `href` as for `plainText`. */
export function dashboardContent(brief: Brief, href: string | null): Html {
  return html`${SHADOW}${plainText(brief, href)}`;
}

/**
 * A brief as HTML that needs no scripts: the article, then each place with what is said of it. `href` is the article's
 * address as seen from the page.
 */
export function plainText(brief: Brief, href: string | null): Html {
  const places = brief.places.filter(({ geometry }) => geometry !== null);
  const events = brief.places.filter(({ geometry }) => geometry === null);
  const cite = brief.article?.url ?? href;
  const section = (id: string, heading: string, found: readonly Place[]) =>
    found.length > 0
      ? html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${found.map((place) => writePlace(place, brief, cite))}</section>
`
      : none;
  return html`
<main>
${writeArticle(brief)}${section('places', 'Places', places)}${section('events', 'What happened', events)}</main>
`;
}

function writeArticle(brief: Brief): Html {
  const { article } = brief;
  if (!article) return none;
  const blocks = articleBlocks(brief);
  const above = blocks.filter(({ kind }) => kind === 'dateline');
  const below = blocks.filter(({ kind }) => kind === 'paragraph');
  const { lang, title } = article;
  return html`${writeSummary(brief)}<article lang="${lang ?? ''}" dir="${directionOf(title, lang)}">
${writeDatelines(article, above)}<h1>${title}</h1>
${below.map(({ runs }) => html`<p dir="${directionOf(wordsOf(runs), lang)}">${groupByMention(runs).map(writeGroup)}</p>\n`)}</article>
`;
}

/** The article's own line, which is its date; where it has none, the brief's. */
function writeDatelines(
  { published, publisher, url, lang }: Article,
  lines: readonly Block[],
): Html {
  const words = lines.map(({ runs }) => wordsOf(runs).trim());
  const date = words.length === 1 ? words[0] : published && formatWhen(published, lang);
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
function writeSummary({ summary, article }: Brief): Html {
  if (summary === null) return none;
  const lang = summary.lang ?? languageOf(summary.text, article?.lang ?? null);
  return html`<p class="note">Editor’s summary: <bdi lang="${lang}">${summary.text}</bdi></p>\n`;
}

/** Words of the editor's, in their own direction and in a language that nobody claims. */
function written(text: string, articleLang: string | null): Html {
  return html`<bdi lang="${languageOf(text, articleLang)}">${text}</bdi>`;
}

/** A date or a figure, in the language in which it is written. */
function figure(text: string, articleLang: string | null): Html {
  return html`<bdi lang="${localeOf(articleLang) ?? 'en'}">${text}</bdi>`;
}

function writeTime(when: When, lang: string | null): Html {
  return html`<time${attribute('datetime', machineDate(when))}>${figure(formatWhen(when, lang), lang)}</time>`;
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
function writePlace(place: Place, brief: Brief, cite: string | null): Html {
  const { article, kinds } = brief;
  const lang = article?.lang ?? null;
  const says = [
    kinds.get(place.kind)?.label,
    standingWords(brief, place),
    datedBy(brief, place) === 'editor' ? 'Editor’s date' : null,
    place.approximate ? 'Inferred, not exact' : null,
  ].filter(Boolean);
  const quote = ({ exact }: { exact: string }) =>
    html`<blockquote${attribute('cite', cite)} lang="${lang ?? ''}" dir="${directionOf(exact, lang)}"><p>${exact}</p></blockquote>\n`;
  const { naming, related } = excerptsOf(brief, place);
  const { when, description, basis, sources } = place;
  const editors = (words: string | null, label: string) =>
    words === null
      ? none
      : html`<p class="note">${article ? `${label}: ` : ''}${written(words, lang)}</p>\n`;
  return html`<section>
<h3 id="place=${place.id}">${written(place.name, lang)}</h3>
<p class="says">${when ? html`${writeTime(when, lang)} · ` : none}${says.join(' · ')}</p>
${naming.length > 0 ? html`<p class="says">${SAYS}</p>\n` : none}${naming.map(quote)}${
  related.length > 0 ? html`<p class="says">${RELATES}</p>\n` : none
}${editors(basis, 'In the editor’s words')}${related.map(quote)}${editors(description, 'Editor’s note')}${writeFacts(place, brief)}${
  sources.length > 0
    ? html`<p class="says">Sources</p>
<ul>${sources.map((source) => writeSource(source, lang))}</ul>\n`
    : none
}</section>
`;
}

/** How long it is, and how far from what. */
function writeFacts(place: Place, brief: Brief): Html {
  const lang = brief.article?.lang ?? null;
  const meters = lengthOfPlace(place);
  const distances = distancesFrom(brief, place);
  const length =
    meters === null ? null : formatDistance({ nearest: meters, farthest: meters }, lang);
  return html`${length === null ? none : html`<p class="says">Length: ${figure(length, lang)}</p>\n`}${
    distances.length === 0
      ? none
      : html`<p class="says">Distance to</p>
<ul>${distances.map((distance) => writeDistance(distance, place, lang))}</ul>\n`
  }`;
}

function writeDistance(distance: Distance, place: Place, lang: string | null): Html {
  const other = distance.from === place ? distance.to : distance.from;
  const words = tellContact(distance, other) ?? figure(formatDistance(distance, lang), lang);
  return html`<li>${written(other.name, lang)}: ${words}</li>`;
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
