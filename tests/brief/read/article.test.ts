import { describe, expect, it } from 'vitest';
import { articleSources } from '../../../src/brief/read/article-sources';
import { feature, file, issuesOf, parseBrief, TEXT, TITLE } from '../make';

const DIGEST = '8575AAE15B2FBD79815F66CEB1F437A73D251261AD086024EC33BBC67BB44634';

function article(members: Record<string, unknown>) {
  return file([feature('a')], { article: members });
}

describe('the article', () => {
  it('is read with all its members', () => {
    const data = article({
      title: TITLE,
      text: TEXT,
      lang: 'EN-gb',
      published: '2023-09-30',
      publisher: 'A Paper',
      url: 'https://example.org/a',
      sha256: DIGEST,
    });
    const { brief, issues } = parseBrief(data);
    expect(issues).toEqual([]);
    expect(brief?.article).toMatchObject({
      title: TITLE,
      text: TEXT,
      href: null,
      lang: 'en-GB',
      published: { text: '2023-09-30' },
      publisher: 'A Paper',
      url: 'https://example.org/a',
    });
  });

  it.each([
    [{ title: TITLE }, 'fault /article The article has neither'],
    [
      { title: TITLE, text: TEXT, href: 'a.txt' },
      'warning /article The article has a href and a text',
    ],
    [{ text: TEXT }, 'fault /article/title '],
    [{ title: TITLE, text: 5 }, 'fault /article/text '],
    [{ title: TITLE, text: ' \n' }, 'fault /article/text '],
    [{ title: TITLE, text: '<?xml version="1.0"?><!DOCTYPE html><p>x' }, 'fault /article/text '],
    [{ title: TITLE, text: '<p>A page without its head.</p>' }, 'fault /article/text '],
    [{ title: TITLE, href: 'javascript:alert(1)' }, 'fault /article/href '],
    [{ title: TITLE, href: 7 }, 'fault /article/href '],
    [{ title: TITLE, text: TEXT, url: 'javascript:alert(1)' }, 'warning /article/url '],
    [{ title: TITLE, text: TEXT, lang: '<b>' }, 'warning /article/lang '],
    [{ title: TITLE, text: TEXT, lang: 3 }, 'warning /article/lang '],
    [{ title: TITLE, text: TEXT, published: 'yesterday' }, 'fault /article/published '],
    [{ title: TITLE, text: TEXT, publisher: {} }, 'fault /article/publisher '],
    [{ title: TITLE, text: TEXT, sha256: 'abc' }, 'warning /article/sha256 '],
    [{ title: TITLE, text: 'a \ufffd' }, 'warning /article/text '],
  ])('%j has one issue, and the places are shown', (members, start) => {
    const issues = issuesOf(article(members));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.slice(0, start.length)).toBe(start);
    expect(parseBrief(article(members)).brief?.places).toHaveLength(1);
  });

  it('is absent where it is null, and a fault where it is not an object', () => {
    expect(issuesOf(file([], { article: null }))).toEqual([]);
    expect(issuesOf(file([], { article: 'text' }))).toEqual([
      expect.stringMatching(/^fault \/article /),
    ]);
  });
});

describe('articleSources', () => {
  it('tell the loader what to fetch and how to prove it', () => {
    const data = article({ href: '../text/article.txt', sha256: DIGEST });
    expect(articleSources(data)).toMatchObject([
      { id: 'article', href: '../text/article.txt', text: null, sha256: DIGEST.toLowerCase() },
    ]);
  });

  it.each([
    null,
    7,
    'article',
    [],
    {},
    { article: null },
    { article: [] },
    { article: {} },
    { article: { href: '' } },
    { article: { href: {} } },
    { article: { href: 'data:text/plain,hello' } },
    { article: { href: 'javascript:alert(1)' } },
    { article: { href: 'http://' } },
    { article: { href: 'a.txt', text: TEXT } },
  ])('fetch nothing for %j', (data) => {
    for (const { href, sha256 } of articleSources(data)) {
      expect([href, sha256]).toEqual([null, null]);
    }
  });
});
