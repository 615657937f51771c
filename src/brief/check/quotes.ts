import { articleLines } from '../article/lines';
import { passagesOf } from '../article/passages';
import type { Article, Place, Quote } from '../brief';
import { excerptsOf } from '../quotes/naming';
import { isWord } from '../quotes/word-edges';
import { placesIn } from '../source/text-places';
import { cut } from '../text';
import { type Check, note, warning } from './finding';
import type { Sites } from './sites';

const LONGEST = 60;

/** Mentions that overlap a longer one, and so do not become links. */
export function* overlappingMentions(sites: Sites): Generator<Check> {
  const all = sites.brief.places
    .flatMap((place) => place.mentions.map((quote) => ({ place, quote })))
    .toSorted((a, b) => inTexts(a.quote, b.quote));
  let last = all[0];
  for (const one of all.slice(1)) {
    const overlaps =
      last && one.quote.article === last.quote.article && one.quote.start < last.quote.end;
    if (last && overlaps) yield overlapOf(last, one, sites);
    if (!last || !overlaps || one.quote.end > last.quote.end) last = one;
  }
}

/** Article by article, in order of their starts; the longer first. */
function inTexts(a: Quote, b: Quote): number {
  const byArticle = a.article < b.article ? -1 : a.article > b.article ? 1 : 0;
  return byArticle || a.start - b.start || b.end - a.end;
}

type Mention = { readonly place: Place; readonly quote: Quote };

function overlapOf(a: Mention, b: Mention, sites: Sites): Check {
  const isLonger = b.quote.exact.length > a.quote.exact.length;
  const [longer, shorter] = isLonger ? [b, a] : [a, b];
  return warning('mention-overlap', sites.ofQuote(shorter.place, 'mentions', shorter.quote), {
    name: shorter.place.name,
    quote: cut(shorter.quote.exact, LONGEST),
    other: longer.place.name,
    longer: cut(longer.quote.exact, LONGEST),
  });
}

/** Excerpts that a place lacks, or has twice. */
export function* placeExcerpts(sites: Sites): Generator<Check> {
  const { brief } = sites;
  if (brief.articles.length === 0) return;
  const articles = new Map(brief.articles.map((article) => [article.id, article]));
  for (const place of brief.places) {
    const { name } = place;
    if (
      place.excerpts.length === 0 &&
      place.statedBy === 'article' &&
      !sites.has(place, 'excerpts')
    ) {
      yield note('excerpt-none', sites.of(place, 'excerpts'), { name });
    }
    let last: Quote | undefined;
    for (const quote of place.excerpts.toSorted(inTexts)) {
      const isSameText = last?.article === quote.article;
      if (last && isSameText && quote.start < last.end) {
        const site = sites.ofQuote(place, 'excerpts', quote);
        yield warning('excerpt-overlap', site, { name, quote: cut(quote.exact, LONGEST) });
      }
      if (!last || !isSameText || quote.end > last.end) last = quote;
    }
    for (const quote of place.excerpts) {
      const { start, end } = quote;
      const { text = null, lang = null } = articles.get(quote.article) ?? {};
      if (text === null || isWord(text, start, end, lang)) continue;
      const site = sites.ofQuote(place, 'excerpts', quote);
      yield warning('excerpt-cut', site, { name, quote: cut(quote.exact, LONGEST) });
    }
    if (place.basis !== null) continue;
    for (const quote of excerptsOf(brief, place).related) {
      const site = sites.ofQuote(place, 'excerpts', quote);
      yield note('excerpt-related', site, { name, quote: cut(quote.exact, LONGEST) });
    }
  }
}

/** Paragraphs in which nothing is linked or quoted. */
export function* bareParagraphs({ brief }: Sites, article: Article): Generator<Check> {
  const { text } = article;
  if (text === null) return;
  const { mentions, excerpts } = passagesOf(brief, article);
  const passages = [...mentions, ...excerpts].toSorted((a, b) => a.start - b.start);
  const paragraphs = articleLines(article).filter(({ kind }) => kind === 'paragraph');
  let reach = 0;
  let next = 0;
  const bare = paragraphs.filter(({ start, end }) => {
    while (next < passages.length && (passages[next]?.start ?? 0) < end) {
      reach = Math.max(reach, passages[next]?.end ?? 0);
      next += 1;
    }
    return reach <= start;
  });
  const [first] = bare;
  // An article without any place is work in progress.
  if (first === undefined || bare.length === paragraphs.length) return;
  const placeOf = placesIn(text);
  yield note(
    'paragraph-bare',
    { article: article.id, offset: first.start },
    {
      count: bare.length,
      of: paragraphs.length,
      lines: bare.map(({ start }) => placeOf(start).line),
    },
  );
}
