import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief';
import { feature, file, issuesOf, read, TEXT, TITLE } from './make';

function quoted(excerpts: unknown) {
  const { brief, issues } = parseBrief(file([feature('a', { excerpts })]));
  return {
    exacts: brief?.places[0]?.excerpts.map(({ exact }) => exact),
    issues: issues.map(({ severity, pointer, message }) => `${severity} ${pointer} ${message}`),
  };
}

const BASE = '/features/0/properties/excerpts';

describe('excerpts and mentions', () => {
  it('are proved against the article, in the order of the file', () => {
    const { brief } = parseBrief(
      file([
        feature('a', {
          excerpts: [{ exact: 'Nobody wrote it down.' }],
          mentions: [{ exact: 'the sea' }],
        }),
      ]),
    );
    const [place] = brief?.places ?? [];
    for (const { exact, start, end } of [...(place?.excerpts ?? []), ...(place?.mentions ?? [])]) {
      expect(TEXT.slice(start, end)).toBe(exact);
    }
    expect(place?.mentions).toHaveLength(1);
  });

  it('cost only themselves where they are wrong', () => {
    const { exacts, issues } = quoted([
      { exact: 'Nobody wrote it down.' },
      {
        exact:
          'Everybody wrote it down, again and again, until there was no paper left in the house.',
      },
      { exact: '' },
      'Nobody',
      { exact: 'Nobody', prefix: 5 },
      { exact: 'the sea' },
    ]);
    expect(exacts).toEqual(['Nobody wrote it down.', 'the sea']);
    expect(issues).toHaveLength(4);
    expect(issues[0]).toBe(
      `fault ${BASE}/1 The quote “Everybody wrote it down, again and again, until there was n…” of “Place a” is not in the article`,
    );
    expect(issues[1]).toMatch(`fault ${BASE}/2/exact `);
  });

  it.each([
    ["Russia's Far East", "the article has “’” (U+2019) where the brief has “'” (U+0027)"],
    ['Meet at "Cosmodrome"', 'the article has ““” (U+201C) where the brief has “"” (U+0022)'],
    ['so - twice', 'the article has “–” (U+2013) where the brief has “-” (U+002D)'],
    ['so\u00a0– twice', 'the article has U+0020 where the brief has U+00A0'],
    ['for  hours', 'only white space or line breaks differ'],
    ['down.\nNorth', 'only white space or line breaks differ'],
    ['the two leaders', 'only capital letters differ'],
  ])('say why %j is not there', (exact, hint) => {
    const { exacts, issues } = quoted([{ exact }]);
    expect(exacts).toEqual([]);
    expect(issues[0]).toContain(`; ${hint}`);
  });

  it('say when words are there but not with their prefix and suffix', () => {
    const { exacts, issues } = quoted([{ exact: 'North Korea', prefix: 'South of ' }]);
    expect(exacts).toEqual([]);
    expect(issues[0]).toContain('nowhere with its prefix and suffix: “South of …”');
  });

  it('are shown with a warning where they stand more than once', () => {
    const { exacts, issues } = quoted([
      { exact: 'North Korea' },
      { exact: 'North Korea', suffix: ' had' },
    ]);
    expect(exacts).toEqual(['North Korea', 'North Korea']);
    expect(issues).toEqual([expect.stringMatching(/^warning .* more than once/)]);
  });

  it('hold no broken character', () => {
    const article = { title: TITLE, text: 'One \ufffd two 😀 three' };
    const excerpts = [{ exact: 'One \ufffd' }, { exact: 'two \ud83d' }, { exact: '😀' }];
    const { brief, issues } = parseBrief(file([feature('a', { excerpts })], { article }));
    expect(brief?.places[0]?.excerpts.map(({ exact }) => exact)).toEqual(['😀']);
    expect(issues.map(({ severity }) => severity)).toEqual(['warning', 'fault', 'fault']);
  });

  it('are a fault where they are no list', () => {
    expect(quoted({ exact: 'Nobody' }).issues).toEqual([expect.stringMatching(`^fault ${BASE} `)]);
  });

  it('are none without the article, with one warning for all', () => {
    const features = [
      feature('a', { excerpts: [{ exact: 'x' }] }),
      feature('b', { mentions: [{ exact: 'y' }] }),
    ];
    const data = file(features, { article: { title: TITLE, href: 'article.txt' } });
    expect(issuesOf(data)).toEqual([expect.stringMatching(/^warning \/article\/href /)]);
    expect(
      parseBrief(data, null).brief?.places.flatMap((p) => [...p.excerpts, ...p.mentions]),
    ).toEqual([]);
  });
});

describe('the topics of an excerpt', () => {
  const TOPICS = { sea: { label: 'Sea' }, talks: { label: 'Talks' } };

  /** The topics of the one excerpt of a place about the sea and the talks, and the issues. */
  function ofExcerpt(topics: unknown) {
    const own = { topics: ['sea', 'talks'], excerpts: [{ exact: 'the sea', topics }] };
    const data = file([feature('a', own)], { topics: TOPICS });
    const [quote] = parseBrief(data).brief?.places[0]?.excerpts ?? [];
    return { topics: quote?.topics, issues: issuesOf(data) };
  }

  it('are its own, once each, in its order', () => {
    expect(ofExcerpt(['talks', 'sea', 'talks'])).toEqual({ topics: ['talks', 'sea'], issues: [] });
    expect(ofExcerpt([])).toEqual({ topics: [], issues: [] });
  });

  it.each([undefined, null])('are none of its own where it says %j', (topics) => {
    expect(ofExcerpt(topics)).toEqual({ topics: null, issues: [] });
  });

  it('lose what the brief does not know, with a warning for each', () => {
    const { topics, issues } = ofExcerpt(['sea', 'trade', 5]);
    expect(topics).toEqual(['sea']);
    expect(issues).toEqual([
      `warning ${BASE}/0/topics/1 The topic “trade” is not among the brief's topics`,
      expect.stringMatching(`^warning ${BASE}/0/topics/2 `),
    ]);
  });

  it.each(['sea', { sea: true }, 5])('are left aside with a warning where they are %j', (value) => {
    const { topics, issues } = ofExcerpt(value);
    expect(topics).toBeNull();
    expect(issues).toEqual([expect.stringMatching(`^warning ${BASE}/0/topics .* list of ids`)]);
  });

  it('come after those of its place where the brief has no table of topics', () => {
    const excerpts = [{ exact: 'the sea', topics: ['later', 'first'] }];
    const brief = read([feature('a', { excerpts, topics: ['first'] })]);
    expect(brief.topics.map(({ id }) => id)).toEqual(['first', 'later']);
  });

  it('are not read of a mention', () => {
    const mentions = [{ exact: 'the sea', topics: ['trade'] }];
    const data = file([feature('a', { mentions })], { topics: TOPICS });
    expect(parseBrief(data).brief?.places[0]?.mentions[0]?.topics).toBeNull();
    expect(issuesOf(data)).toEqual([]);
  });
});
