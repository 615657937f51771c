import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf, standingOf } from '../../../src/brief/quotes/naming';
import { feature, file, issuesOf, type Json, parseBrief, TEXT } from '../make';

/** A place of a brief about `text`, with what its excerpts are told apart into. */
function told(text: string, properties: Json, others: readonly Json[] = [], lang = 'en') {
  const features = [feature('a', properties), ...others];
  const { brief } = parseBrief(file(features, { article: { title: 'T', text, lang } }));
  const place = brief?.places[0];
  if (!brief || !place) throw new Error('The brief of a test could not be read');
  const { naming, related } = excerptsOf(brief, place);
  return {
    naming: naming.map(({ exact }) => exact),
    related: related.map(({ exact }) => exact),
    standing: standingOf(brief, place),
  };
}

/** Whether the article, as a single excerpt, names a place. */
function names(text: string, name: string, others: readonly Json[] = [], mentions: Json[] = []) {
  const properties = { name, excerpts: [{ exact: text }], mentions };
  return told(text, properties, others).naming.length === 1;
}

function mentioned(name: string, exact: string): Json {
  return feature(name, { name, mentions: [{ exact }] });
}

describe('an excerpt names its place', () => {
  it('by its name with the endings of the article’s language', () => {
    const properties = { name: 'Rusya', excerpts: [{ exact: 'Rusya’nın limanı' }] };
    expect(told('Rusya’nın limanı', properties, [], 'tr').naming).toHaveLength(1);
    expect(told('Rusya’nın limanı', properties, [], 'en').naming).toHaveLength(0);
  });

  it.each([
    ['by its name', 'They met in Norr at dawn.', 'Norr', true],
    ['by its name in the possessive', 'They left Norr’s harbour.', 'Norr', true],
    ['by its name between marks', '“Norr”—Sund', 'Norr', true],
    ['not by the letters in another word', 'They spoke of Romania.', 'Oman', false],
    ['not by the beginning of a word', 'The North Koreans left.', 'North Korea', false],
    ['not by a word with a mark of its own', 'Noe\u0301 left.', 'Noe', false],
    ['not by another case', 'the kremlin said so', 'Kremlin', false],
    ['by its name at the beginning of a sentence', 'The sea was calm.', 'the sea', true],
    ['by its name within a sentence', 'So the Kremlin said.', 'The Kremlin', true],
    ['not by a word that only its first letter makes a name', 'It was a turkey.', 'Turkey', false],
    ['not where it is not named at all', 'Two missiles were launched.', 'Sunan', false],
    ['in a script without spaces', '首脳は東京で会談した。', '東京', true],
    ['in Chinese', '习近平访问平壤并会见', '平壤', true],
    ['not across two words of such a script', '東京都知事は黙った。', '京都', false],
    ['beside another script', '普京在Moscow会见', 'Moscow', true],
  ])('%s', (_what, text, name, expected) => {
    expect(names(text, name)).toBe(expected);
  });

  it('by a mention within it, and only there', () => {
    const text = 'The base was quiet. Nobody came to the base.';
    const excerpts = [{ exact: 'The base was quiet.' }, { exact: 'Nobody came to the base.' }];
    const mentions = [{ exact: 'the base', prefix: 'to ' }];
    expect(told(text, { name: 'Hmeimim', excerpts, mentions })).toMatchObject({
      naming: ['Nobody came to the base.'],
      related: ['The base was quiet.'],
    });
  });

  it('not by a mention that its edge cuts', () => {
    const properties = {
      name: 'X',
      excerpts: [{ exact: 'to the' }],
      mentions: [{ exact: 'the base' }],
    };
    expect(told('They came to the base.', properties).naming).toEqual([]);
  });

  it('not by a name that goes on beyond its edge', () => {
    const properties = { name: 'North Korea', excerpts: [{ exact: 'seen by North Korea' }] };
    expect(told('He was seen by North Koreans.', properties).naming).toEqual([]);
  });

  it.each([
    ['a longer mention of another place', [mentioned('east', 'North Korea’s east coast')]],
    ['a longer name of another place', [feature('east', { name: 'North Korea’s east coast' })]],
  ])('not by a phrase inside %s', (_what, others) => {
    const text = 'It fell off North Korea’s east coast.';
    expect(names(text, 'North Korea', others)).toBe(false);
    expect(names(text, 'North Korea', others, [{ exact: 'North Korea' }])).toBe(false);
    expect(names(`${text} North Korea said so.`, 'North Korea', others)).toBe(true);
  });

  it('also where another place is called by how far it is from there', () => {
    const others = [feature('well', { name: '85 km west of Aralsk' })];
    expect(names('A well, 85 km west of Aralsk, is dry.', 'Aralsk', others)).toBe(true);
  });

  it('by the longer phrase, where another place is inside it', () => {
    const text = 'It fell off North Korea’s east coast.';
    const others = [mentioned('nk', 'North Korea')];
    expect(names(text, 'North Korea’s east coast', others)).toBe(true);
    expect(names(text, 'X', others, [{ exact: 'North Korea’s east coast' }])).toBe(true);
  });

  it('not by its name where that is a mention of another place', () => {
    expect(names('He flew to Georgia.', 'Georgia', [mentioned('Georgia, U.S.', 'Georgia')])).toBe(
      false,
    );
  });

  it('for both of two places that one phrase means', () => {
    const mentions = [{ exact: 'the Kremlin' }];
    expect(
      names('So the Kremlin said.', 'Moscow', [mentioned('Kremlin', 'the Kremlin')], mentions),
    ).toBe(true);
  });

  it('never without words of the place in it, and no excerpt is lost or doubled', () => {
    const word = fc.constantFrom(
      'North',
      'Korea',
      'Korean',
      'Norr',
      'sea',
      'the',
      'of',
      '’s',
      '.',
      '東京',
      '都',
    );
    const prose = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 5 }), prose, (sentences, name) => {
        const text = sentences.join('\n');
        const excerpts = sentences.map((exact) => ({ exact }));
        const { naming, related } = told(text, { name, excerpts });
        expect([...naming, ...related].toSorted()).toEqual(sentences.toSorted());
        for (const exact of naming) expect(exact).toContain(name.trim());
        // Where an excerpt occurs more than once, the first counts, which may be cut from a longer word: “Korea|n”.
        const after = text.slice(text.indexOf(name) + name.length);
        const isWhole = /^\p{L}/u.test(name) && !/^\p{L}/u.test(after);
        expect(related.filter((exact) => exact === name && isWhole)).toEqual([]);
      }),
      { examples: [[['Korean North', 'Korea'], 'Korea']] },
    );
  });
});

describe('who puts a place on the map', () => {
  const text = 'They met at Norr.';
  it.each([
    ['the article, by name', { name: 'Norr', statedBy: 'article' }, 'named'],
    [
      'the article, by a mention',
      { name: 'X', statedBy: 'article', mentions: [{ exact: 'Norr' }] },
      'named',
    ],
    ['the article as its editor reads it', { name: 'Sund', statedBy: 'article' }, 'read'],
    ['the editor, whatever the article says', { name: 'Norr', statedBy: 'editor' }, 'editor'],
  ])('%s', (_what, properties, standing) => {
    expect(told(text, properties).standing).toBe(standing);
  });

  it('nobody is asked for where there is no article', () => {
    const { brief } = parseBrief(file([feature('a', { statedBy: 'article' })], { article: null }));
    const [place] = brief?.places ?? [];
    expect(brief && place && standingOf(brief, place)).toBeNull();
  });
});

describe('the author hears of an article’s place that the article never names', () => {
  const warnings = (properties: Json, geometry?: unknown) =>
    issuesOf(file([feature('a', { statedBy: 'article', ...properties }, geometry)])).filter(
      (issue) => issue.includes('/statedBy'),
    );

  it('as a warning at its feature', () => {
    expect(warnings({ name: 'Sohae', excerpts: [{ exact: 'They spoke for hours.' }] })).toEqual([
      'warning /features/0/properties/statedBy statedBy is "article", but “Sohae” has no mention and no excerpt names it. Add a mention, or write "editor".',
    ]);
  });

  it.each([
    ['a mention', { name: 'X', mentions: [{ exact: 'North Korea', suffix: ' launched' }] }],
    [
      'an excerpt with its name',
      { name: 'North Korea', excerpts: [{ exact: 'North Korea launched' }] },
    ],
    ['the editor', { name: 'X', statedBy: 'editor' }],
  ])('not with %s', (_what, properties) => {
    expect(warnings(properties)).toEqual([]);
  });

  it('not of an event, whose name is the editor’s', () => {
    expect(warnings({ name: 'Talks', location: 'b' }, null)).toEqual([]);
  });

  it('not where the article could not be had', () => {
    const excerpts = [{ exact: 'They spoke for hours.' }];
    const data = file([feature('a', { statedBy: 'article', excerpts })], {
      article: { title: 'T', href: 'a.txt' },
    });
    expect(issuesOf(data, null).filter((issue) => issue.includes('/statedBy'))).toEqual([]);
    expect(issuesOf(data, TEXT).filter((issue) => issue.includes('/statedBy'))).toHaveLength(1);
  });
});

it('reads why a place is here, as text', () => {
  const read = (basis: unknown) => parseBrief(file([feature('a', { basis })]));
  expect(read('40 km east of Sinpo').brief?.places[0]?.basis).toBe('40 km east of Sinpo');
  expect(read(undefined).brief?.places[0]?.basis).toBeNull();
  const wrong = read(['Sinpo']);
  expect(wrong.brief?.places[0]?.basis).toBeNull();
  expect(wrong.issues.map(({ pointer }) => pointer)).toEqual(['/features/0/properties/basis']);
});
