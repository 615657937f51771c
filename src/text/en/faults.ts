import type { FaultCode, PositionAdvice } from '../../brief/fault';
import type { Sentences } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { formatFaults } from './format-faults';
import { called, openingFaults } from './opening-faults';
import { didYouMean, shown, slipFor } from './phrases';
import { values } from './values';
import { warnings } from './warnings';

const { differently, beside } = unlikeIn(values);
const WGS_84 = 'longitude and latitude in degrees (WGS 84, EPSG:4326) were expected';
const SET_BRIEF =
  'Set its property brief (in Vue :brief.prop="…"; in React, import dateline-map before the page is rendered), or name an address with src.';
const imageMembers = {
  href: 'an address relative to the brief, or one of https,',
  alt: 'a text that says what is to be seen, for those who do not see it,',
  credit: 'the name of whoever made it or owns it',
};

/** Every fault in English. Loaded if a brief looks wrong: a page with a sound brief never needs it. */
export const faults: Sentences<FaultCode> = {
  ...openingFaults,
  ...formatFaults,
  ...warnings,

  'too-deep': ({ url, most }) =>
    `${called(url)} is nested more than ${most} levels deep, which no brief needs.`,
  'object-as-text': ({ url, text }) =>
    `${called(url)} is “${text}”, which is what an object becomes when it is written as text. Set the property brief to the object itself, or write its JSON.`,
  'too-many-faults': (values) =>
    `${values.faults} more faults and ${values.warnings} more warnings are not listed.`,

  'root-shape': ({ found }) => `The file holds ${shown(found)}; a GeoJSON object was expected.`,
  'root-type': ({ found, meant }) =>
    `The type is ${shown(found)}; "FeatureCollection", "Feature" or the type of a geometry was expected${didYouMean(meant)}`,
  topojson: () => 'The file is TopoJSON; GeoJSON was expected.',
  'features-shape': ({ found, slip }) =>
    `The features are ${shown(found)}; a list of places was expected${slipFor('features', slip)}`,
  'features-limit': ({ count, most }) =>
    `The file has ${count} features; ${most} are the most that is read.`,
  crs: ({ found, isDrawn }) =>
    isDrawn
      ? `The crs is ${shown(found)}; ${WGS_84}, and its numbers are read as these.`
      : `The crs is ${shown(found)}; ${WGS_84}. None of its places are drawn.`,
  'corrections-shape': ({ found }) =>
    `The corrections are ${shown(found)}; a list such as [{"date": "2024-05-01", "note": "…"}] was expected.`,
  'corrections-limit': ({ count, most }) =>
    `The file has ${count} corrections; the first ${most} are read.`,
  correction: ({ member, found }) =>
    `This correction is ${shown(found)} and has no ${member}; a date and a note were expected.`,
  'text-shape': ({ member, found }) => `The ${member} is ${shown(found)}; text was expected.`,
  date: ({ found }) =>
    `The date is ${shown(found)}; a date like 2023-09-13, a time like 2023-09-13T11:43+09:00, or two with “/” was expected.`,

  'articles-shape': ({ found }) =>
    `The articles are ${shown(found)}; a table with an article for each id was expected.`,
  'articles-limit': ({ count, most }) =>
    `The file has ${count} articles; the first ${most} are read.`,
  'article-id': ({ found, most }) =>
    `The id of this article is ${shown(found)}; an id that is not blank, with at most ${most} characters, was expected. The article is not read.`,
  'local-empty': ({ member }) =>
    `The ${member} has no text in any language; a text, or one for each language such as {"en": "…"}, was expected.`,
  'article-shape': ({ found }) =>
    `The article is ${shown(found)}; an object with a title and a href or a text was expected.`,
  'article-title': () => 'The article has no title.',
  'article-source': () => 'The article has neither a href nor a text; exactly one was expected.',
  'article-text': ({ found }) => `The text is ${shown(found)}; the article’s words were expected.`,
  'article-href': ({ found }) =>
    `The href is ${shown(found)}; a relative address, or one of http or https, was expected.`,
  'article-limit': ({ length, most }) =>
    `The article has ${length} characters; ${most} are the most that is read.`,
  'article-empty': () => 'The article is empty.',
  'article-html': () => 'The article is a web page (HTML); plain text was expected.',
  'article-altered': ({ digest, expected }) =>
    `The article is not the one this brief was made for: its SHA-256 is ${digest}, the brief says ${expected}.`,
  'kind-limit': ({ id, most, longest }) =>
    `The kind ${shown(id)} is beyond the limits of ${most} kinds and ids of 1 to ${longest} characters.`,
  'topic-limit': ({ id, most, longest }) =>
    `The topic ${shown(id)} is beyond the limits of ${most} topics and ids of 1 to ${longest} characters.`,

  'feature-shape': ({ found }) => `The feature is ${shown(found)}; an object was expected.`,
  'feature-type': ({ found, meant }) =>
    `The feature’s type is ${shown(found)}; "Feature" was expected${didYouMean(meant)}`,
  'properties-shape': ({ found }) =>
    `The properties are ${shown(found)}; an object with a name was expected.`,
  'name-shape': ({ found, slip }) =>
    `The name is ${shown(found)}; text was expected${slipFor('name', slip)}`,
  'id-taken': ({ id, name, holder }) =>
    `The id “${id}” of “${name}” already belongs to feature ${holder}.`,

  'geometry-absent': ({ slip }) =>
    `The feature has no geometry${slip === null ? '; write null for a place without a position.' : slipFor('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `The geometry is ${shown(found)}; ${typeof found === 'string' ? 'a longitude and a latitude in degrees were expected (in GeoJSON, an object)' : 'an object was expected'}.`,
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
  uncertainty: ({ found }) =>
    `The coordinateUncertaintyInMeters is ${shown(found)}; a number of metres above 0 was expected.`,
  extent: ({ member, found }) =>
    `The ${member} is ${shown(found)}; ${EXTENTS[member]} was expected.`,
  'band-center': ({ name, from }) =>
    `The band of “${name}” is measured from “${from}”, which is not a point; the id of one was expected.`,
  'sources-shape': ({ found }) =>
    `The sources are ${shown(found)}; a list of {"name", "url"} was expected.`,
  'source-name': ({ found }) =>
    `The source is ${shown(found)} without a name; {"name", "url"} was expected.`,
  'images-shape': ({ found }) =>
    `The images are ${shown(found)}; a list of {"href", "alt", "credit"} was expected.`,
  image: ({ member, found }) =>
    `The ${member} of the image is ${shown(found)}; ${imageMembers[member]} was expected. Without it the image is not shown.`,

  'quotes-shape': ({ list, name, found }) =>
    `The ${list} of “${name}” are ${shown(found)}; a list was expected.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `“${name}” has ${count} ${list}; only the first ${most} are read.`,
  'quote-shape': ({ name, found }) =>
    `A quote of “${name}” is ${shown(found)}; {"exact": "…"} was expected.`,
  'quote-article': ({ name, found, meant }) =>
    `A quote of “${name}” is said to be of the article ${shown(found)}; an id of the table "articles" was expected${didYouMean(meant)}`,
  'quote-exact': ({ name, found }) =>
    `The "exact" of a quote of “${name}” is ${shown(found)}; the article’s words were expected, in a TextQuoteSelector that stands by itself.`,
  'quote-context-shape': ({ name, quote }) =>
    `The prefix and suffix of the quote ${shown(quote)} of “${name}” must be text.`,
  'quote-limit': ({ name, most }) => `A quote of “${name}” is longer than ${most} characters.`,
  'translation-shape': ({ name, found }) =>
    `A translation of a quote of “${name}” is ${shown(found)}; a text for each language such as {"en": "…"} was expected.`,
  'all-shape': ({ name, found }) =>
    `A mention of “${name}” has for "all" ${shown(found)}; words of the articles were expected.`,
  'all-absent': ({ name, words, nearest }) =>
    `The words ${shown(words)} of “${name}” are in no article as whole words${differently(nearest)}.`,
  'all-limit': ({ name, words, most }) =>
    `The words ${shown(words)} of “${name}” stand in the articles more than ${most} times; the first ${most} are linked.`,
  'except-shape': ({ name, found }) =>
    `The exceptions of a mention of “${name}” are ${shown(found)}; a list such as [{"exact": "…"}] was expected. None is made.`,
  'except-limit': ({ name, count, most }) =>
    `A mention of “${name}” has ${count} exceptions; the first ${most} are read.`,
  'quote-broken': ({ name, quote }) =>
    `The quote ${shown(quote)} of “${name}” holds a broken character, or cuts a character or a number in two.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `The quote ${shown(quote)} of “${name}” is not in the article${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `The quote ${shown(quote)} of “${name}” is in the article, but nowhere with its prefix and suffix: “${prefix}…${suffix}”${beside('before', before)}${beside('after', after)}.`,
  ...arrivingFaults,
  'src-blank': () => 'The dashboard’s src is empty; the address of a brief was expected.',
  'brief-not-given': () => `No brief has been given to this dashboard. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `The brief became the text “${text}” on its way to this dashboard. ${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `“${name}” could not be drawn on the map.`,
};

const EXTENTS = {
  clip: '"land" or "sea"',
  inferredEdge: 'a GeoJSON line',
  band: '{"from", "meters": [nearest, farthest], "bearings": [first, last]}',
};
function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '.';
  if (advice === 'swapped') return '; are longitude and latitude swapped?';
  if (advice === 'metres') {
    return '; are these metres (EPSG:3857)? GeoJSON wants degrees (WGS 84).';
  }
  return `; across the date line write ${advice.longitude}.`;
}
