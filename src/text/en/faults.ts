import type { FaultCode, PositionAdvice } from '../../brief/fault';
import type { Sentences } from '../faults';
import { shownIn, unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { formatFaults } from './format-faults';
import { called, openingFaults } from './opening-faults';
import { values } from './values';

const shown = shownIn(values);
const { differently, beside } = unlikeIn(values);

const WGS_84 = 'longitude and latitude in degrees (WGS 84, EPSG:4326) were expected';
const SET_BRIEF =
  'Set its property brief (in Vue :brief.prop="…"; in React, import dateline-map before the page is rendered), or name an address with src.';

const imageMembers = {
  href: 'an address relative to the brief, or one of https,',
  alt: 'a text that says what is to be seen, for those who do not see it,',
  credit: 'the name of whoever made it or owns it',
};

/** Every fault in English. Loaded where a brief looks wrong: no page needs it whose brief is sound. */
export const faults: Sentences<FaultCode> = {
  ...openingFaults,
  ...formatFaults,

  'too-deep': ({ url, most }) =>
    `${called(url)} is nested more than ${most} levels deep, which no brief needs.`,
  'object-as-text': ({ url, text }) =>
    `${called(url)} is “${text}”, which is what an object becomes when it is written as text. Set the property brief to the object itself, or write its JSON.`,
  'too-many-faults': (values) =>
    `${values.faults} more faults and ${values.warnings} more warnings are not listed.`,

  'root-shape': ({ found }) => `The file holds ${shown(found)}; a GeoJSON object was expected.`,
  'root-type': ({ found, meant }) =>
    `The type is ${shown(found)}; "FeatureCollection", "Feature" or the type of a geometry was expected${didYouMean(meant)}`,
  'collection-type': ({ found }) =>
    `The type is ${shown(found)}; "FeatureCollection" was expected.`,
  topojson: () => 'The file is TopoJSON; GeoJSON was expected.',
  'features-shape': ({ found, slip }) =>
    `The features are ${shown(found)}; a list of places was expected${slipFor('features', slip)}`,
  'features-limit': ({ count, most }) =>
    `The file has ${count} features; ${most} are the most that is read.`,
  crs: ({ found, isDrawn }) =>
    isDrawn
      ? `The crs is ${shown(found)}; ${WGS_84}, and its numbers are read as these.`
      : `The crs is ${shown(found)}; ${WGS_84}. None of its places are drawn.`,
  bbox: () =>
    'The bbox is not [west, south, east, north] in degrees; the view is made from the places.',
  'detail-shape': ({ found }) =>
    `The detail is ${shown(found)}; the address of a file that “npm run detail” has made was expected.`,
  'summary-shape': ({ found }) =>
    `The summary is ${shown(found)}; a text, or one for each language such as {"en": "…"}, was expected.`,

  units: ({ found, meant }) =>
    `The units are ${shown(found)}; "metric", "nautical" or "imperial" was expected${didYouMean(meant)}`,
  'corrections-shape': ({ found }) =>
    `The corrections are ${shown(found)}; a list such as [{"date": "2024-05-01", "note": "…"}] was expected.`,
  'corrections-limit': ({ count, most }) =>
    `The file has ${count} corrections; the first ${most} are read.`,
  correction: ({ member, found }) =>
    `This correction is ${shown(found)} and has no ${member}; a date and a note were expected.`,
  'correction-places': ({ found }) =>
    `The places of this correction are ${shown(found)}; a list of their ids was expected.`,
  'correction-place': ({ found, meant }) =>
    `This correction names ${shown(found)}, which is the id of no place${didYouMean(meant)}`,

  'member-unknown': ({ member, meant }) => `“${member}” is not read; did you mean “${meant}”?`,
  'member-misplaced': ({ member }) => `“${member}” is not read here; it belongs in "properties".`,
  'text-shape': ({ member, found }) => `The ${member} is ${shown(found)}; text was expected.`,
  'text-limit': ({ member, length, most }) =>
    `The ${member} is ${length} characters long and is cut to ${most}.`,
  date: ({ found }) =>
    `The date is ${shown(found)}; a date like 2023-09-13, a time like 2023-09-13T11:43+09:00, or two with “/” was expected.`,

  'articles-shape': ({ found }) =>
    `The articles are ${shown(found)}; a table with an article for each id was expected.`,
  'articles-empty': () => 'The table of articles is empty.',
  'articles-both': () =>
    'The file has both "articles" and "article"; the article is not read. Move it into "articles".',
  'articles-limit': ({ count, most }) =>
    `The file has ${count} articles; the first ${most} are read.`,
  'article-id': ({ found, most }) =>
    `The id of this article is ${shown(found)}; an id that is not blank, with at most ${most} characters, was expected. The article is not read.`,
  'article-order': ({ id }) =>
    `The id “${id}” is a number, and JSON does not keep the order of such ids. Begin each with a letter.`,
  'article-twice': ({ id, other }) =>
    `The articles “${other}” and “${id}” have the same text. Give each its own.`,
  'local-empty': ({ member }) =>
    `The ${member} has no text in any language; a text, or one for each language such as {"en": "…"}, was expected.`,
  'local-entry': ({ member, lang, found }) =>
    `The ${member} in the language “${lang}” is ${shown(found)}; text was expected.`,
  'local-lang': ({ member, lang }) =>
    `A ${member} is said to be in the language ${shown(lang)}; a BCP 47 tag such as "en" was expected.`,
  'article-slip': ({ slip }) => `The file has no article${slipFor('article', slip)}`,
  'article-shape': ({ found }) =>
    `The article is ${shown(found)}; an object with a title and a href or a text was expected.`,
  'article-title': () => 'The article has no title.',
  'article-source': () => 'The article has neither a href nor a text; exactly one was expected.',
  'article-sources': () =>
    'The article has a href and a text; exactly one was expected. The text is used.',
  'article-text': ({ found }) => `The text is ${shown(found)}; the article’s words were expected.`,
  'article-href': ({ found }) =>
    `The href is ${shown(found)}; a relative address, or one of http or https, was expected.`,
  'article-unread': () => 'Without the article’s text no excerpt can be checked, so none is shown.',
  'article-limit': ({ length, most }) =>
    `The article has ${length} characters; ${most} are the most that is read.`,
  'article-empty': () => 'The article is empty.',
  'article-html': () => 'The article is a web page (HTML); plain text was expected.',
  'article-encoding': () =>
    'The article holds U+FFFD (�), the mark of a text read in the wrong encoding.',
  'article-surrogate': () =>
    'The article holds half a character (a lone surrogate); no quote can include it.',
  'article-lang': ({ found }) =>
    `The lang is ${shown(found)}; a BCP 47 tag such as "en" was expected.`,
  'article-url': ({ found }) =>
    `The url is ${shown(found)}; an http or https address was expected.`,
  'article-altered': ({ digest, expected }) =>
    `The article is not the one this brief was made for: its SHA-256 is ${digest}, the brief says ${expected}.`,
  'article-sha256': ({ found }) => `The sha256 is ${shown(found)}; 64 hex digits were expected.`,

  'kinds-shape': ({ found }) => `The kinds are ${shown(found)}; an object was expected.`,
  'kind-limit': ({ id, most, longest }) =>
    `The kind ${shown(id)} is beyond the limits of ${most} kinds and ids of 1 to ${longest} characters.`,
  'kind-shape': ({ id, found }) =>
    `The kind ${shown(id)} is ${shown(found)}; an object was expected.`,
  'kind-color': ({ found }) => `The colour is ${shown(found)}; #rgb or #rrggbb was expected.`,
  'kind-label': ({ id, label }) => `The kind “${id}” has no label; “${label}” is shown.`,
  'kind-glyph': ({ glyph, meant }) =>
    `There is no glyph ${shown(glyph)}, so a dot is drawn${didYouMean(meant)}`,

  'topics-shape': ({ found }) => `The topics are ${shown(found)}; an object was expected.`,
  'topic-limit': ({ id, most, longest }) =>
    `The topic ${shown(id)} is beyond the limits of ${most} topics and ids of 1 to ${longest} characters.`,
  'topic-label': ({ id, label }) => `The topic “${id}” has no label; “${label}” is shown.`,

  'feature-shape': ({ found }) => `The feature is ${shown(found)}; an object was expected.`,
  'feature-type': ({ found, meant }) =>
    `The feature’s type is ${shown(found)}; "Feature" was expected${didYouMean(meant)}`,
  'feature-proposed': () =>
    'The status is “proposed”: nobody has confirmed this place, so it is not shown.',
  'properties-shape': ({ found }) =>
    `The properties are ${shown(found)}; an object with a name was expected.`,
  'name-shape': ({ found, slip }) =>
    `The name is ${shown(found)}; text was expected${slipFor('name', slip)}`,
  'name-limit': ({ name, most }) => `The name ${shown(name)} is cut to ${most} characters.`,
  'id-taken': ({ id, name, holder }) =>
    `The id “${id}” of “${name}” already belongs to feature ${holder}.`,
  'id-shared': ({ id, name, holder, used }) =>
    `The id “${id}” of “${name}” already belongs to feature ${holder}; “${used}” is used instead.`,
  'id-shape': ({ found, name, used }) =>
    `The id of “${name}” is ${shown(found)}; “${used}” is used instead.`,
  'id-digits': ({ name, used }) =>
    `The id of “${name}” is a number with more digits than JSON keeps; write it in quotation marks. “${used}” is used instead.`,

  'geometry-absent': ({ slip }) =>
    `The feature has no geometry${slip === null ? '; write null for a place without a position.' : slipFor('geometry', slip)}`,
  'geometry-shape': ({ found }) => `The geometry is ${shown(found)}; an object was expected.`,
  'geometry-type': ({ found, meant }) =>
    `The geometry’s type is ${shown(found)}; Point, LineString, Polygon, a Multi of these, or GeometryCollection was expected${didYouMean(meant)}`,
  'geometry-member': ({ member, type, slip }) =>
    `The ${member} of this ${type} are missing${slipFor(member, slip)}`,
  'geometry-limit': ({ most }) => `The geometry has more than ${most} positions.`,
  'geometry-depth': ({ most }) => `GeometryCollections are nested more than ${most} deep.`,
  'list-shape': ({ found }) => `A list was expected here, and there is ${shown(found)}.`,
  'list-empty': () => 'The list is empty; at least one position was expected.',
  'line-short': () => 'The line has 1 position; at least 2 were expected.',
  'ring-short': ({ count }) =>
    `The ring has ${count} positions; at least 4 were expected, the last equal to the first.`,
  'ring-open': ({ first, last }) =>
    `The ring is not closed: it starts at ${first} and ends at ${last}.`,
  'position-shape': ({ found }) =>
    `A position is ${shown(found)}; [longitude, latitude] was expected.`,
  longitude: ({ found }) => `The longitude is ${shown(found)}; a number of degrees was expected.`,
  latitude: ({ found }) => `The latitude is ${shown(found)}; a number of degrees was expected.`,
  'longitude-range': ({ degrees, advice }) =>
    `Longitude ${degrees} is out of range (−180 to 180)${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `Latitude ${degrees} is out of range (−90 to 90)${advised(advice)}`,

  'kind-id': ({ found }) => `The kind is ${shown(found)}; the id of a kind was expected.`,
  'kind-unknown': ({ id, meant }) => `The kind ${shown(id)} is not known${didYouMean(meant)}`,
  'stated-by': ({ found }) =>
    `statedBy is ${shown(found)}; "article" or "editor" was expected. "editor" is shown.`,
  'place-unnamed': ({ name }) =>
    `statedBy is "article", but “${name}” has no mention and no excerpt names it. Add a mention, or write "editor".`,
  uncertainty: ({ found }) =>
    `The coordinateUncertaintyInMeters is ${shown(found)}; a number of metres above 0 was expected.`,
  approximate: ({ found }) =>
    `approximate is ${shown(found)}; true or false was expected. The place is shown as exact.`,
  extent: ({ member, found }) =>
    `The ${member} is ${shown(found)}; ${EXTENTS[member]} was expected.`,
  'band-center': ({ name, from }) =>
    `The band of “${name}” is measured from “${from}”, which is not a point; the id of one was expected.`,
  style: ({ member, found, expected }) =>
    `The ${member} is ${shown(found)}; ${expected === 'color' ? 'a colour like #d33 or #dd3333' : `a number from 0 to ${expected.most}`} was expected.`,
  location: ({ found }) => `The location is ${shown(found)}; the id of a place was expected.`,
  'distances-shape': ({ found }) => `distancesTo is ${shown(found)}; a list of ids was expected.`,
  'distances-limit': ({ most }) =>
    `distancesTo holds something that is not an id, or more than ${most} ids; the excess is left out.`,
  link: ({ member, id, name, meant }) =>
    `The ${member} ${shown(id)} of “${name}” is not the id of any other place that is shown${didYouMean(meant)}`,
  'sources-shape': ({ found }) =>
    `The sources are ${shown(found)}; a list of {"name", "url"} was expected.`,
  'sources-limit': ({ count, most }) =>
    `There are ${count} sources; only the first ${most} are read.`,
  'source-name': ({ found }) =>
    `The source is ${shown(found)} without a name; {"name", "url"} was expected.`,
  'source-url': ({ source, found }) =>
    `The url of the source “${source}” is ${shown(found)}; an http or https address was expected.`,
  'images-shape': ({ found }) =>
    `The images are ${shown(found)}; a list of {"href", "alt", "credit"} was expected.`,
  'images-limit': ({ count, most }) =>
    `There are ${count} images; only the first ${most} are shown.`,
  image: ({ member, found }) =>
    `The ${member} of the image is ${shown(found)}; ${imageMembers[member]} was expected. Without it the image is not shown.`,
  'place-topics-shape': ({ found }) =>
    `The topics are ${shown(found)}; a list of ids was expected.`,
  'excerpt-topics-shape': ({ found }) =>
    `The topics of an excerpt are ${shown(found)}; a list of ids was expected. The place’s topics apply.`,
  'topics-limit': ({ count, most }) =>
    `There are ${count} topics; only the first ${most} are read.`,
  'topic-unknown': ({ found, meant }) =>
    `The topic ${shown(found)} is not among the brief’s topics${didYouMean(meant)}`,

  'quotes-shape': ({ list, name, found }) =>
    `The ${list} of “${name}” are ${shown(found)}; a list was expected.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `“${name}” has ${count} ${list}; only the first ${most} are read.`,
  'quote-shape': ({ name, found }) =>
    `A quote of “${name}” is ${shown(found)}; {"exact": "…"} was expected.`,
  'quote-article': ({ name, found, meant }) =>
    `A quote of “${name}” is said to be of the article ${shown(found)}; an id of the table "articles" was expected${didYouMean(meant)}`,
  'quote-exact': ({ name, found }) =>
    `A quote of “${name}” is ${shown(found)}; the article’s words were expected.`,
  'quote-context-shape': ({ name, quote }) =>
    `The prefix and suffix of the quote ${shown(quote)} of “${name}” must be text.`,
  'quote-limit': ({ name, most }) => `A quote of “${name}” is longer than ${most} characters.`,
  'translation-shape': ({ name, found }) =>
    `A translation of a quote of “${name}” is ${shown(found)}; a text for each language such as {"en": "…"} was expected.`,
  'translation-lang': ({ name }) =>
    `A translation of a quote of “${name}” does not say its language; write {"en": "…"}.`,
  'all-shape': ({ name, found }) =>
    `A mention of “${name}” has for "all" ${shown(found)}; words of the articles were expected.`,
  'all-exact': ({ name, words }) =>
    `A mention of “${name}” has both "all" and "exact"; every ${shown(words)} is linked, and "exact" is not read.`,
  'all-absent': ({ name, words, nearest }) =>
    `The words ${shown(words)} of “${name}” are in no article as whole words${differently(nearest)}.`,
  'all-form': ({ name, words, article }) =>
    `The words ${shown(words)} of “${name}” also stand in the article “${article}” with other code points that look the same (NFC beside NFD); those are not linked. Add a mention that is copied from there.`,
  'all-limit': ({ name, words, most }) =>
    `The words ${shown(words)} of “${name}” stand in the articles more than ${most} times; the first ${most} are linked.`,
  'except-shape': ({ name, found }) =>
    `The exceptions of a mention of “${name}” are ${shown(found)}; a list such as [{"exact": "…"}] was expected. None is made.`,
  'except-limit': ({ name, count, most }) =>
    `A mention of “${name}” has ${count} exceptions; the first ${most} are read.`,
  'except-unused': ({ name, quote }) =>
    `The exception ${shown(quote)} of a mention of “${name}” keeps out no occurrence.`,
  'quote-broken': ({ name, quote }) =>
    `The quote ${shown(quote)} of “${name}” holds a broken character, or cuts one in two.`,
  'quote-ambiguous': ({ name, quote }) =>
    `The quote ${shown(quote)} of “${name}” occurs more than once in the article; the first is used. Add a prefix or a suffix.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `The quote ${shown(quote)} of “${name}” is not in the article${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `The quote ${shown(quote)} of “${name}” is in the article, but nowhere with its prefix and suffix: “${prefix}…${suffix}”${beside('before', before)}${beside('after', after)}.`,

  'integrity-shape': ({ found }) =>
    `The attribute integrity is ${shown(found)}; a digest such as sha256-… in base64 was expected. The brief is shown unchecked.`,
  ...arrivingFaults,
  'src-blank': () => 'The dashboard’s src is empty; the address of a brief was expected.',
  'brief-not-given': () => `No brief has been given to this dashboard. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `The brief became the text “${text}” on its way to this dashboard. ${SET_BRIEF}`,
  'place-undrawn': ({ name, reason }) => `“${name}” could not be drawn on the map (${reason}).`,
};

const EXTENTS = {
  clip: '"land" or "sea"',
  inferredEdge: 'a GeoJSON line',
  band: '{"from", "meters": [nearest, farthest], "bearings": [first, last]}',
};

/** The end of a sentence about a word that is not known. */
function didYouMean(meant: string | null): string {
  return meant === null ? '.' : `; did you mean “${meant}”?`;
}

/** The end of a sentence about a member that is missing, where another may be it. */
function slipFor(member: string, slip: string | null): string {
  return slip === null ? '.' : `; is “${slip}” meant to be “${member}”?`;
}

function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '.';
  if (advice === 'swapped') return '; are longitude and latitude swapped?';
  if (advice === 'metres') {
    return '; are these metres (EPSG:3857)? GeoJSON wants degrees (WGS 84).';
  }
  return `; across the date line write ${advice.longitude}.`;
}
