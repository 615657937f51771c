import { describe, expect, it } from 'vitest';
import { feature, file, issuesOf, type Json, parseBrief } from '../make';

const ARTICLES: Json = {
  wire: { title: 'Boats', text: 'Boats\n\nThe ferry left Norr at noon.', lang: 'en' },
  daily: { title: '페리', text: '페리\n\n페리가 노르를 떠났다.', lang: 'ko', byline: 'Kim' },
};

function several(articles: unknown, ...features: readonly Json[]): Json {
  return file(features, { article: null, articles });
}

const NORR = feature('norr', {
  name: 'Norr',
  excerpts: [
    { exact: 'The ferry left Norr at noon.' },
    { exact: '페리가 노르를 떠났다.', article: 'daily' },
  ],
  mentions: [
    { exact: 'Norr', article: 'wire' },
    { exact: '노르', article: 'daily' },
  ],
});

describe('several articles', () => {
  it('are read in the order of the file, each with its own quotes', () => {
    const { brief, issues } = parseBrief(several(ARTICLES, NORR));
    expect(issues).toEqual([]);
    expect(brief?.articles.map(({ id, lang, byline }) => [id, lang, byline])).toEqual([
      ['wire', 'en', null],
      ['daily', 'ko', 'Kim'],
    ]);
    const [place] = brief?.places ?? [];
    for (const quote of [...(place?.excerpts ?? []), ...(place?.mentions ?? [])]) {
      const text = brief?.articles.find(({ id }) => id === quote.article)?.text;
      expect(text?.slice(quote.start, quote.end)).toBe(quote.exact);
    }
    expect(place?.excerpts.map(({ article }) => article)).toEqual(['wire', 'daily']);
  });

  it('and one is the same as its short form, but for its id', () => {
    const { daily } = ARTICLES;
    const quote = { exact: '노르' };
    const long = parseBrief(several({ daily }, feature('a', { mentions: [quote] })));
    const short = parseBrief(file([feature('a', { mentions: [quote] })], { article: daily }));
    expect([...long.issues, ...short.issues]).toEqual([]);
    expect(JSON.stringify(long.brief).replaceAll('"daily"', '"article"')).toBe(
      JSON.stringify(short.brief),
    );
    expect(short.brief?.article).toBe(short.brief?.articles[0]);
  });

  it('that are bad cost themselves and their quotes, and nothing else', () => {
    const { brief, issues } = parseBrief(several({ ...ARTICLES, daily: 5 }, NORR));
    expect(issues.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/articles/daily', 'article-shape'],
    ]);
    expect(brief?.places[0]?.excerpts.map(({ article }) => article)).toEqual(['wire']);
  });

  it('that a selector does not name rightly are asked about', () => {
    const quotes = { excerpts: [{ exact: 'Norr', article: 'dialy' }] };
    expect(issuesOf(several(ARTICLES, feature('a', quotes)))).toEqual([
      'fault /features/0/properties/excerpts/0/article A quote of “Place a” is said to be of the article “dialy”; an id of the table "articles" was expected; did you mean “daily”?',
    ]);
  });
});
