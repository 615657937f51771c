import { describe, expect, it } from 'vitest';
import { inLanguages, localOf, localText, type OneText } from '../../src/brief/local-text';
import { excerptsOf } from '../../src/brief/quotes/naming';
import { feature, file, issuesOf, parseBrief, read } from './make';

describe('localText', () => {
  const said = (tags: string, languages: string, articleLang: string | null = null) => {
    const [first, ...others] = tags.split(' ').map((lang): OneText => ({ text: lang, lang }));
    if (!first) throw new Error('A test names no language');
    const wanted = languages === '' ? [] : languages.split(' ');
    const { text, isFallback } = localText([first, ...others], wanted, articleLang);
    return `${text}${isFallback ? ' for want of another' : ''}`;
  };

  it.each([
    ['the first language of the reader’s that there is', 'en ko ru', 'fr ko en', 'ko'],
    ['the region that is asked for', 'pt-PT pt pt-BR', 'pt-BR', 'pt-BR'],
    ['the language at large before another region', 'pt-PT pt', 'pt-BR', 'pt'],
    ['another region before another language', 'en pt-PT', 'pt-BR en', 'pt-PT'],
    ['one’s own script', 'zh-Hans zh-Hant', 'zh-HK', 'zh-Hant'],
    ['another script before another language', 'en zh-Hans', 'zh-TW en', 'zh-Hans'],
    ['Norwegian in either form', 'en no', 'nb-NO en', 'no'],
    ['tags in capitals', 'EN KO', 'ko', 'KO'],
    ['Hebrew by its old code', 'en he', 'iw', 'he'],
  ])('takes %s', (_, tags, languages, expected) => {
    expect(said(tags, languages)).toBe(expected);
  });

  it('falls back to the article’s language, else to the first, and says so', () => {
    expect(said('en ko ru', 'fr', 'ru')).toBe('ru for want of another');
    expect(said('en ko', 'fr', 'ru')).toBe('en for want of another');
    expect(said('en ko', '', 'ko')).toBe('ko');
  });
});

it('words in one language say that it is none of the reader’s, until it is', () => {
  const text = 'The ship left at dawn.';
  const quotes = [{ exact: text, translation: { de: 'Das Schiff fuhr früh.' } }];
  const article = { title: 'T', text, lang: 'en' };
  const brief = read([feature('norr', { excerpts: quotes })], { article });
  const translation = (languages: string[]) =>
    inLanguages(brief, languages).places[0]?.excerpts[0]?.translation;
  expect(translation(['en'])).toMatchObject({ lang: 'de', isFallback: true });
  expect(translation(['de'])).not.toHaveProperty('isFallback');
});

describe('a brief in the reader’s language', () => {
  const NORR = { en: 'Norr Harbour', ko: '노르 항구' };
  const text = 'T\n\nThe ship left Norr Harbour at dawn.\nIt is far.';
  const brief = read(
    [
      feature('norr', {
        name: NORR,
        description: { en: 'A port.', ko: '항구.' },
        kind: 'port',
        excerpts: [
          {
            exact: 'The ship left Norr Harbour at dawn.',
            translation: { ko: '배가 떠났다.', fr: 'Parti.' },
          },
        ],
        images: [{ href: 'a.jpg', alt: { en: 'A quay', ko: '부두' }, credit: 'B' }],
      }),
      feature('sund', { name: 'Sund' }),
    ],
    {
      article: { title: 'T', text, lang: 'en' },
      kinds: { port: { label: { en: 'Port', ko: '항' } } },
      topics: { sea: { label: { en: 'Sea', ko: '바다' } } },
      summary: { en: 'Ships.', ko: '배.' },
      corrections: [{ date: '2024-05-01', note: { en: 'Moved.', ko: '옮김.' }, places: ['norr'] }],
    },
  );
  const korean = inLanguages(brief, ['ko-KR', 'en']);

  it('has all of the editor’s words in it', () => {
    const [place] = korean.places;
    expect(place).toMatchObject({ name: '노르 항구', description: '항구.' });
    expect(place?.images?.[0]?.alt).toBe('부두');
    expect(place?.excerpts[0]?.translation).toMatchObject({ text: '배가 떠났다.', lang: 'ko' });
    expect(korean.kinds.get('port')?.label).toBe('항');
    expect(korean.topics[0]?.label).toBe('바다');
    expect(korean.summary?.text).toBe('배.');
    expect(korean.corrections[0]?.note.text).toBe('옮김.');
  });

  it('says in which language they are, and where it had to take another', () => {
    const [place, plain] = inLanguages(brief, ['fr']).places;
    if (!place || !plain) throw new Error('The places are missing');
    expect(localOf(place, 'name')).toMatchObject({
      text: 'Norr Harbour',
      lang: 'en',
      isFallback: true,
    });
    expect(place.excerpts[0]?.translation).toMatchObject({ text: 'Parti.', lang: 'fr' });
    expect(localOf(plain, 'name')).toEqual({ text: 'Sund', lang: null });
  });

  it('keeps what the articles say, and who is named there by any of its names', () => {
    expect(korean.articles).toBe(brief.articles);
    const [place] = korean.places;
    expect(place && excerptsOf(korean, place).naming.map(({ exact }) => exact)).toEqual([
      'The ship left Norr Harbour at dawn.',
    ]);
  });

  it('goes from one language to another and back', () => {
    expect(inLanguages(korean, ['en'])).toEqual(inLanguages(brief, ['en']));
    expect(inLanguages(korean, [])).toEqual(brief);
  });

  it('is the same object where it has no words in several languages', () => {
    const plain = read([feature('a', { description: 'x' })], { summary: 'y' });
    expect(inLanguages(plain, ['ko'])).toBe(plain);
  });
});

describe('words in several languages that are not sound', () => {
  const told = (properties: object) => issuesOf(file([feature('a', { ...properties })]));
  it.each([
    [{ description: {} }, 'fault /features/0/properties/description The description has no text'],
    [
      { description: { en: 'x', ko: ' ' } },
      'warning /features/0/properties/description/ko The description in',
    ],
    [
      { description: { english: 'x' } },
      'warning /features/0/properties/description/english A desc',
    ],
    [{ name: {} }, 'fault /features/0/properties/name The name is an object'],
    [
      { excerpts: [{ exact: 'for hours', translation: 'x' }] },
      'warning /features/0/properties/excerpts/0/translation A translation of a quote of “Place a” does not say',
    ],
  ])('%j', (properties, expected) => {
    expect(told(properties)[0]).toContain(expected);
  });

  it('are shown as far as they are sound', () => {
    const description = { '@none': 'A port.', ko: 7, klingonish: 'Qo’noS' };
    const { brief } = parseBrief(file([feature('a', { description })]));
    expect(brief?.places[0]?.description).toBe('A port.');
  });
});
