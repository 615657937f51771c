import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { didYouMean, shown, slipFor } from './phrases';

/** What only the author of a brief need know, in English. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) =>
    `The type is ${shown(found)}; "FeatureCollection" was expected.`,
  bbox: () =>
    'The bbox is not [west, south, east, north] in degrees; the view is made from the places.',
  'detail-shape': ({ found }) =>
    `The detail is ${shown(found)}; the address of a file that “npm run detail” has made was expected.`,
  'summary-shape': ({ found }) =>
    `The summary is ${shown(found)}; a text, or one for each language such as {"en": "…"}, was expected.`,

  units: ({ found, meant }) =>
    `The units are ${shown(found)}; "metric", "nautical" or "imperial" was expected${didYouMean(meant)}`,
  'correction-places': ({ found }) =>
    `The places of this correction are ${shown(found)}; a list of their ids was expected.`,
  'correction-place': ({ found, meant }) =>
    `This correction names ${shown(found)}, which is the id of no place${didYouMean(meant)}`,

  'member-unknown': ({ member, meant }) => `“${member}” is not read; did you mean “${meant}”?`,
  'member-misplaced': ({ member }) => `“${member}” is not read here; it belongs in "properties".`,
  'text-limit': ({ member, length, most }) =>
    `The ${member} is ${length} characters long and is cut to ${most}.`,
  'articles-empty': () => 'The table of articles is empty.',
  'articles-both': () =>
    'The file has both "articles" and "article"; the article is not read. Move it into "articles".',
  'article-order': ({ id }) =>
    `The id “${id}” is a number, and JSON does not keep the order of such ids. Begin each with a letter.`,
  'article-twice': ({ id, other }) =>
    `The articles “${other}” and “${id}” have the same text. Give each its own.`,
  'local-entry': ({ member, lang, found }) =>
    `The ${member} in the language “${lang}” is ${shown(found)}; text was expected.`,
  'local-lang': ({ member, lang }) =>
    `A ${member} is said to be in the language ${shown(lang)}; a BCP 47 tag such as "en" was expected.`,
  'article-slip': ({ slip }) => `The file has no article${slipFor('article', slip)}`,
  'article-sources': () =>
    'The article has a href and a text; exactly one was expected. The text is used.',
  'article-unread': () => 'Without the article’s text no excerpt can be checked, so none is shown.',
  'article-encoding': () =>
    'The article holds U+FFFD (�), the mark of a text read in the wrong encoding.',
  'article-surrogate': () =>
    'The article holds half a character (a lone surrogate); no quote can include it.',
  'article-lang': ({ found }) =>
    `The lang is ${shown(found)}; a BCP 47 tag such as "en" was expected.`,
  'article-url': ({ found }) =>
    `The url is ${shown(found)}; an http or https address was expected.`,
  'article-sha256': ({ found }) => `The sha256 is ${shown(found)}; 64 hex digits were expected.`,

  'kinds-shape': ({ found }) => `The kinds are ${shown(found)}; an object was expected.`,
  'kind-shape': ({ id, found }) =>
    `The kind ${shown(id)} is ${shown(found)}; an object was expected.`,
  'kind-color': ({ found }) => `The colour is ${shown(found)}; #rgb or #rrggbb was expected.`,
  'kind-label': ({ id, label }) => `The kind “${id}” has no label; “${label}” is shown.`,
  'kind-glyph': ({ glyph, meant }) =>
    `There is no glyph ${shown(glyph)}, so a dot is drawn${didYouMean(meant)}`,

  'topics-shape': ({ found }) => `The topics are ${shown(found)}; an object was expected.`,
  'topic-label': ({ id, label }) => `The topic “${id}” has no label; “${label}” is shown.`,
  'feature-proposed': () =>
    'The status is “proposed”: nobody has confirmed this place, so it is not shown.',
  'name-limit': ({ name, most }) => `The name ${shown(name)} is cut to ${most} characters.`,
  'id-shared': ({ id, name, holder, used }) =>
    `The id “${id}” of “${name}” already belongs to feature ${holder}; “${used}” is used instead.`,
  'id-shape': ({ found, name, used }) =>
    `The id of “${name}” is ${shown(found)}; “${used}” is used instead.`,
  'id-digits': ({ name, used }) =>
    `The id of “${name}” is a number with more digits than JSON keeps; write it in quotation marks. “${used}” is used instead.`,

  'kind-id': ({ found }) => `The kind is ${shown(found)}; the id of a kind was expected.`,
  'kind-unknown': ({ id, meant }) => `The kind ${shown(id)} is not known${didYouMean(meant)}`,
  'stated-by': ({ found }) =>
    `statedBy is ${shown(found)}; "article" or "editor" was expected. "editor" is shown.`,
  'place-unnamed': ({ name }) =>
    `statedBy is "article", but “${name}” has no mention and no excerpt names it. Add a mention, or write "editor".`,
  approximate: ({ found }) =>
    `approximate is ${shown(found)}; true or false was expected. The place is shown as exact.`,
  style: ({ member, found, expected }) =>
    `The ${member} is ${shown(found)}; ${expected === 'color' ? 'a colour like #d33 or #dd3333' : `a number from 0 to ${expected.most}`} was expected.`,
  location: ({ found }) => `The location is ${shown(found)}; the id of a place was expected.`,
  'distances-shape': ({ found }) => `distancesTo is ${shown(found)}; a list of ids was expected.`,
  'distances-limit': ({ most }) =>
    `distancesTo holds something that is not an id, or more than ${most} ids; the excess is left out.`,
  link: ({ member, id, name, meant }) =>
    `The ${member} ${shown(id)} of “${name}” is not the id of any other place that is shown${didYouMean(meant)}`,
  'sources-limit': ({ count, most }) =>
    `There are ${count} sources; only the first ${most} are read.`,
  'source-url': ({ source, found }) =>
    `The url of the source “${source}” is ${shown(found)}; an http or https address was expected.`,
  'images-limit': ({ count, most }) =>
    `There are ${count} images; only the first ${most} are shown.`,
  'place-topics-shape': ({ found }) =>
    `The topics are ${shown(found)}; a list of ids was expected.`,
  'excerpt-topics-shape': ({ found }) =>
    `The topics of an excerpt are ${shown(found)}; a list of ids was expected. The place’s topics apply.`,
  'topics-limit': ({ count, most }) =>
    `There are ${count} topics; only the first ${most} are read.`,
  'topic-unknown': ({ found, meant }) =>
    `The topic ${shown(found)} is not among the brief’s topics${didYouMean(meant)}`,
  'translation-lang': ({ name }) =>
    `A translation of a quote of “${name}” does not say its language; write {"en": "…"}.`,
  'all-exact': ({ name, words }) =>
    `A mention of “${name}” has both "all" and "exact"; every ${shown(words)} is linked, and "exact" is not read.`,
  'all-form': ({ name, words, article }) =>
    `The words ${shown(words)} of “${name}” also stand in the article “${article}” with other code points that look the same (NFC beside NFD); those are not linked. Add a mention that is copied from there.`,
  'except-unused': ({ name, quote }) =>
    `The exception ${shown(quote)} of a mention of “${name}” keeps out no occurrence.`,
  'quote-ambiguous': ({ name, quote }) =>
    `The quote ${shown(quote)} of “${name}” occurs more than once in the article; the first is used. Add a prefix or a suffix.`,

  'integrity-shape': ({ found }) =>
    `The attribute integrity is ${shown(found)}; a digest such as sha256-… in base64 was expected. The brief is shown unchecked.`,
};
