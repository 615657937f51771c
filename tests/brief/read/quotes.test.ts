import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/brief/read/limits';
import { feature, file, issuesOf, parseBrief, read, TEXT, TITLE } from '../make';

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

  it('begin and end with words: spaces and ends of lines around them are none', () => {
    const around = TEXT.indexOf('Nobody wrote it down.');
    const written = TEXT.slice(around - 1, around + 'Nobody wrote it down.\n'.length);
    expect(written.trim()).not.toBe(written);
    const { brief } = parseBrief(file([feature('a', { excerpts: [{ exact: written }] })]));
    const [quote] = brief?.places[0]?.excerpts ?? [];
    expect(quote?.exact).toBe('Nobody wrote it down.');
    expect(TEXT.slice(quote?.start, quote?.end)).toBe(quote?.exact);
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
      `fault ${BASE}/1 The quote “Everybody wrote it down, again and again, until there was n…” of “Place a” is not in the article.`,
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

  it.each([
    ['Nobody wro\u00adte it down.', 'nothing where the brief has U+00AD (soft hyphen)'],
    ['Nobody \u200bwrote it', 'nothing where the brief has U+200B (zero width space)'],
    ['Nobody\u200c wrote it', 'nothing where the brief has U+200C (zero width non-joiner)'],
    ['Nobody\u200d wrote it', 'nothing where the brief has U+200D (zero width joiner)'],
    ['Nobody\u2060 wrote it', 'nothing where the brief has U+2060 (word joiner)'],
    ['\ufeffNobody wrote it', 'nothing where the brief has U+FEFF (byte order mark)'],
    ['\u202aNobody wrote it', 'nothing where the brief has U+202A'],
    ['Nobody \u2068wrote it', 'nothing where the brief has U+2068'],
    ['Nobody\ufe0f wrote it', 'nothing where the brief has U+FE0F'],
    ['Russia\u02bcs Far East', '“’” (U+2019) where the brief has “ʼ” (U+02BC)'],
    ['Russia\u2032s Far East', '“’” (U+2019) where the brief has “′” (U+2032)'],
    ['Russia\uff07s Far East', '“’” (U+2019) where the brief has “＇” (U+FF07)'],
    ['Meet at «Cosmodrome»', '““” (U+201C) where the brief has “«” (U+00AB)'],
    ['so \u2014 twice', '“–” (U+2013) where the brief has “—” (U+2014)'],
    ['so \u2212 twice', '“–” (U+2013) where the brief has “−” (U+2212)'],
    ['so\u202f– twice', 'U+0020 where the brief has U+202F (narrow no-break space)'],
    ['so\u2009– twice', 'U+0020 where the brief has U+2009'],
    ['so\t– twice', 'U+0020 where the brief has U+0009'],
    ['down.\r\n\r\nNorth', 'white space or line breaks differ: the article has'],
    ['Ｎobody wrote it', '“N” (U+004E) where the brief has “Ｎ” (U+FF2E)'],
    ['Nobody wrоte it', '“o” (U+006F) where the brief has “о” (U+043E)'],
  ])('name the character that nobody sees in %j', (exact, hint) => {
    const { exacts, issues } = quoted([{ exact }]);
    expect(exacts).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(
      `; ${hint.startsWith('white') ? 'only ' : 'the article has '}${hint}`,
    );
  });

  it.each([
    ['It holds caf\u00e9s.', 'cafe\u0301s', 'Unicode normal form'],
    ['It holds cafe\u0301s.', 'caf\u00e9s', 'Unicode normal form'],
    ['Wait\u2026 said the \ufb01nder', 'Wait... said', '“…” (U+2026) where the brief has “.”'],
    [
      'Wait... said the finder',
      'the \ufb01nder',
      '“f” (U+0066) “i” (U+0069) where the brief has “ﬁ”',
    ],
    ['soft\u00adened words', 'softened words', 'U+00AD (soft hyphen) where the brief has nothing'],
    ['a line\r\nthat goes on', 'a line\nthat goes', 'white space or line breaks differ'],
    ['STRASSE und Gasse', 'Straße und', '“T” (U+0054) where the brief has “t”'],
  ])('say of the article %j what %j has not', (text, exact, hint) => {
    const data = file([feature('a', { excerpts: [{ exact }] })], {
      article: { title: TITLE, text },
    });
    expect(issuesOf(data)).toEqual([expect.stringContaining(hint)]);
  });

  it.each([
    ['The three leaders met at the Vostochny', 'The [two] leaders met at the Vostochny', '“three”'],
    ['They spoke for many hours.', 'They spoke for []hours.', '“many”'],
    ['The leaders met at the Vostochny', 'The[ two] leaders met at the Vostochny', 'nothing'],
    [
      'North Korea launched rockets into the sea',
      'North Korea launched [missiles] into the',
      '“rockets”',
    ],
    ['Nobody wrote it up.', 'Nobody wrote it [down', '“up'],
  ])('show the nearest passage to %j', (exact, passage, ours) => {
    const { exacts, issues } = quoted([{ exact }]);
    expect(exacts).toEqual([]);
    expect(issues[0]).toContain(`; the nearest passage is “${passage}`);
    expect(issues[0]).toContain(`where the quote has ${ours}`);
  });

  it('show the nearest passage where words have no spaces between them', () => {
    const article = { title: TITLE, text: '平壌で会談した両首脳は、新しい合意に署名した。' };
    const data = file([feature('a', { excerpts: [{ exact: '新しい合意を署名した' }] })], {
      article,
    });
    expect(issuesOf(data)[0]).toContain('“新しい合意[に]署名した”, where the quote has “を”');
  });

  it('name no passage where none is similar', () => {
    for (const exact of ['Penguins.', 'xyz', 'q', '名', 'A wholly different sentence of birds'])
      expect(quoted([{ exact }]).issues[0]).toMatch(/is not in the article\.$/);
  });

  it.each([
    [{ exact: 'They spoke', prefix: 'Then ' }, '; before it, the article has “'],
    [{ exact: 'They spoke', prefix: 'Russia’s Far West. ' }, 'Cosmodrome in Russia’s Far East. ”'],
    [{ exact: 'They spoke', suffix: ' at length' }, '; after it, the article has “ for hours.'],
    [
      { exact: 'North Korea', suffix: ' had  said' },
      '; after it, only white space or line breaks differ',
    ],
    [
      { exact: 's Far East', prefix: "Russia'" },
      "the article has “’” (U+2019) where the brief has “'”",
    ],
    [{ exact: 'the Vostochny', suffix: ' \u200bCosmodrome' }, 'U+200B (zero width space)'],
    [{ exact: 'Sat.', prefix: 'On ' }, '; there is nothing before it'],
  ])('%j: tell what stands there instead', (selector, expected) => {
    const { exacts, issues } = quoted([selector]);
    expect(exacts).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain('nowhere with its prefix and suffix');
    expect(issues[0]).toContain(expected);
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

  it.each([
    ['a letter without its accent', 'cafe', 'Le cafe\u0301 de Paris'],
    ['an accent without its letter', '\u0301 de', 'Le cafe\u0301 de Paris'],
    ['a syllable without its last letter', '하'.normalize('NFD'), '한국'.normalize('NFD')],
    ['one of a family', '👨', 'A 👨‍👩‍👧 here'],
    ['the last of a family', '👧 here', 'A 👨‍👩‍👧 here'],
    ['a hand without its colour', '👍', 'Yes 👍🏽'],
    ['the flag of a third country between two', '🇷🇺', '🇰🇷🇺🇸'],
    ['half a consonant and vowel', 'นํ้', 'นํ้ำ'],
    ['fewer than were there', '5 people died', 'There 15 people died.'],
    ['a thousandth of them', '000 people died', 'There 10,000 people died.'],
    ['a tenth of them', 'Some 10', 'Some 100 people died.'],
    ['whole ones of a fraction', 'It was 3', 'It was 3.5 on the scale.'],
    ['those behind a narrow space', 'Il y en a 10', 'Il y en a 10\u202f000.'],
    ['warmth for cold', '5 °C', 'It was −5 °C.'],
    ['half a number of another script', '٥ أيام', '١٥ أيام'],
    ['a thousandth in another script', '٠٠٠ يوم', 'مرت ٥٬٠٠٠ يوم'],
    ['a thousandth behind a space', '000 people died', 'Some 10 000 people died.'],
    ['a thousandth before a space', 'Some 10', 'Some 10 000 people died.'],
    ['less by a half', 'It was 2', 'It was 2½ miles.'],
    ['warmth for cold behind a dash', '5 °C', 'It was –5 °C.'],
    ['a third less', 'It was 2', 'It was 2⅓ miles.'],
    ['whole ones for a half', '2 miles', 'It was 1/2 miles.'],
    ['another hour', '30 GMT', 'At 10:30 GMT it rose.'],
    ['another attack', 'the 9', 'the 9/11 attacks'],
    ['five of thirty-five', '五人が死亡', '三十五人が死亡'],
    ['three tens of them', '三十', '三十五人が死亡'],
    ['another month', '一月に発表', '十一月に発表'],
    ['thousands for tens of thousands', '3000人', '5万3000人が避難'],
    ['a ten-thousandth of them', '約5', '約5万人が避難'],
    ['a ten-thousandth in Chinese', '3000人', '约5万3000人'],
    ['a ten-thousandth in Korean', '3000명', '5만 3000명이 대피'],
    ['a ten-thousandth without the rest', '약 5', '약 5만 명이 대피'],
    ['a thousandth in wide digits', '０００人', '１，０００人が避難'],
    ['a syllable without its voice', 'ｶ', 'ｶﾞｽが漏れた'],
    ['a consonant without the one that is written into it', 'रक्', 'रक्षा मंत्री'],
    ['one without the one below it', 'ខ្', 'ខ្មែរ'],
  ])('show no character and no number that the article has not: %s', (_, exact, text) => {
    const article = { title: TITLE, text };
    const { brief, issues } = parseBrief(
      file([feature('a', { excerpts: [{ exact }] })], { article }),
    );
    expect(brief?.places[0]?.excerpts).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ severity: 'fault', code: 'quote-broken' })]);
  });

  it.each([
    ['🇰🇷', '🇰🇷🇺🇸'],
    ['🇺🇸', '🇰🇷🇺🇸'],
    ['👨‍👩‍👧', 'A 👨‍👩‍👧 here'],
    ['cafe\u0301', 'Le cafe\u0301 de Paris'],
    ['One', 'One\r\ntwo'],
    ['کتاب', 'کتاب\u200cها'],
    ['In 2019', 'In 2019. 20 people'],
    ['In 2019', 'In 2019¹ it was'],
    ['20 people', 'In 2019 20 people'],
    ['Sept. 5', 'Sept. 5 09:00'],
    ['5 km', 'From 3–5 km'],
    ['श्रीमान्', 'श्रीमान् राम'],
    ['20 people', 'In 2019, 20 people'],
    ['2020', 'From 2019-2020'],
    ['Article 5', 'Article 5.'],
    ['三十五人', '三十五人が死亡'],
    ['人が死亡', '三十五人が死亡'],
    ['5万3000人', '5万3000人が避難'],
    ['백악관', '2023 백악관'],
    ['万圣节', '2023 万圣节'],
    ['20 people', 'In 2019; 20 people'],
    ['２０２３年', '２０２３年，１０人'],
  ])('may end wherever a character ends: %j', (exact, text) => {
    const article = { title: TITLE, text };
    const { brief } = parseBrief(file([feature('a', { excerpts: [{ exact }] })], { article }));
    expect(brief?.places[0]?.excerpts.map((quote) => quote.exact)).toEqual([exact]);
  });

  it('are a fault where no character of them is visible', () => {
    expect(quoted([{ exact: ' ' }, { exact: '\n\n' }]).issues).toEqual([
      expect.stringMatching(/^fault/),
      expect.stringMatching(/^fault/),
    ]);
  });

  it('are a fault where they are no list', () => {
    expect(quoted({ exact: 'Nobody' }).issues).toEqual([expect.stringMatching(`^fault ${BASE} `)]);
  });

  it('are left out without the article, with one warning for all', () => {
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

  it.each([undefined, null])('are those of its place where it says %j', (topics) => {
    expect(ofExcerpt(topics)).toEqual({ topics: null, issues: [] });
  });

  it('lose what the brief does not know, with a warning for each', () => {
    const { topics, issues } = ofExcerpt(['sea', 'trade', 5]);
    expect(topics).toEqual(['sea']);
    expect(issues).toEqual([
      `warning ${BASE}/0/topics/1 The topic “trade” is not among the brief’s topics.`,
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

describe('whatever a quote is', () => {
  const UNSEEN = [
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u200e',
    '\u2066',
    '\u061c',
    '\ufe0f',
  ];

  it('an invisible character in it is named', () => {
    const sentence = 'The two leaders met at the Vostochny Cosmodrome';
    fc.assert(
      fc.property(fc.constantFrom(...UNSEEN), fc.nat({ max: sentence.length }), (unseen, at) => {
        const exact = sentence.slice(0, at) + unseen + sentence.slice(at);
        const code = unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        expect(quoted([{ exact }]).issues[0]).toContain(`where the brief has U+${code}`);
      }),
    );
  });

  it('one with a change somewhere is reported with the passage that it came from', () => {
    const [paragraph = ''] = TEXT.split('\n').filter((line) => line.startsWith('The two'));
    fc.assert(
      fc.property(fc.nat({ max: paragraph.length - 1 }), fc.nat({ max: 3 }), (at, taken) => {
        const exact = `${paragraph.slice(0, at)}#${paragraph.slice(at + taken)}`;
        expect(quoted([{ exact }]).issues[0]).toMatch(/the nearest passage is “…?.*\[.*\]/s);
      }),
    );
  });

  it('it costs at most itself, in any text', () => {
    const letters = fc.string({ unit: 'binary', maxLength: 60 });
    const alike = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '’', '\u00ad', '…', 'é', '名', '😀'),
      maxLength: 60,
    });
    const any = fc.oneof(letters, alike);
    fc.assert(
      fc.property(any, any, any, any, (text, exact, prefix, suffix) => {
        const article = { title: TITLE, text: `.${text}` };
        const excerpts = [{ exact, prefix, suffix }, { exact }];
        const { brief, issues } = parseBrief(file([feature('a', { excerpts })], { article }));
        const [place] = brief?.places ?? [];
        const lost = issues.filter(({ pointer }) => pointer.includes('/excerpts/')).length;
        expect((place?.excerpts.length ?? 0) + lost).toBeGreaterThanOrEqual(2);
        for (const { message } of issues) expect(message.length).toBeLessThan(700);
      }),
      { numRuns: 200 },
    );
  }, 90_000);
});

describe('a long article with many wrong quotes', () => {
  it('is read all the same, each with its passage', () => {
    const words = Array.from({ length: 40_000 }, (_, i) =>
      ((i * 7_919) % 100_003).toString(36),
    ).toSorted();
    const text = Array.from({ length: 16 }, (_, i) => words.slice(i).join(' ')).join('\n');
    const features = Array.from({ length: 1_000 }, (_, i) => {
      const right = text.slice(i * 2_000, i * 2_000 + 120);
      return feature(i, { excerpts: [{ exact: `${right.slice(0, 60)}#${right.slice(64)}` }] });
    });
    const { issues } = parseBrief(file(features, { article: { title: TITLE, text } }));
    const near = issues.filter(({ message }) => message.includes('nearest passage'));
    expect(near).toHaveLength(LIMITS.issues / 2);
  }, 60_000);
});

const words = { type: 'TextQuoteSelector', exact: 'Vostochny Cosmodrome' };
const position = { type: 'TextPositionSelector', start: 46, end: 66 };

it.each<[string, object]>([
  [
    'an annotation',
    { type: 'Annotation', target: { source: 'https://a.example', selector: words } },
  ],
  ['its target', { source: 'https://a.example', selector: [position, words] }],
  ['a position alone', position],
  ['a range', { type: 'RangeSelector', startSelector: words, endSelector: words }],
  ['a fragment that words refine', { type: 'FragmentSelector', value: 'p', refinedBy: words }],
  [
    'words that another tool calls otherwise',
    { quote: 'Vostochny Cosmodrome', start: 46, end: 66 },
  ],
])('tells an author who wrote %s what was expected there', (_what, selector) => {
  const { brief, issues } = parseBrief(file([feature('a', { excerpts: [selector] })]));
  expect(brief?.places).toMatchObject([{ excerpts: [] }]);
  expect(issues).toMatchObject([{ pointer: '/features/0/properties/excerpts/0/exact' }]);
  expect(issues[0]?.message).toMatch(/"exact" of a quote.* is missing.*TextQuoteSelector/);
});
