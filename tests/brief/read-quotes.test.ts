import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief';
import { feature, file, issuesOf, TEXT, TITLE } from './make';

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
