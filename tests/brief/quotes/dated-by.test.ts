import { describe, expect, it } from 'vitest';
import { datedBy } from '../../../src/brief/quotes/dated-by';
import { feature, file, parseBrief } from '../make';

function dated(text: string, when: unknown, lang = 'en', statedBy = 'article') {
  const article = { title: 'T', text, lang };
  const { brief } = parseBrief(file([feature('a', { statedBy, when })], { article }));
  const [place] = brief?.places ?? [];
  return brief && place && datedBy(brief, place);
}

describe('a date is the article’s where its words give it', () => {
  it.each([
    ['They met on 13 September 2023.', '2023-09-13', 'en'],
    ['They met on September 13th.', '2023-09-13', 'en'],
    ['VOSTOCHNY, Sept. 13 (Agency) –', '2023-09-13', 'en-US'],
    ['Wed. Sep 13th, 2023', '2023-09-13T11:43+09:00', 'en'],
    ['On the 3rd of May', '2020-05-03', 'en'],
    ['It began in September 2023.', '2023-09', 'en'],
    ['So it was in 2010 too.', '2010', 'en'],
    ['el 13 de septiembre de 2023', '2023-09-13', 'es'],
    ['Le 1er mai 2020', '2020-05-01', 'fr'],
    ['13 сентября 2023 года', '2023-09-13', 'ru'],
    ['会談は9月13日に行われた', '2023-09-13', 'ja'],
    ['9월 13일 만났다', '2023-09-13', 'ko'],
    ['am 13. September 2023', '2023-09-13', 'de'],
    ['le 13 sept. 2023', '2023-09-13', 'fr'],
    ['from 1 May to 3 May 2020', '2020-05-01/2020-05-03', 'en'],
  ])('“%s”: %s (%s)', (text, when, lang) => {
    expect(dated(text, when, lang)).toBe('article');
  });
});

describe('a date is the editor’s', () => {
  it.each([
    ['They met yesterday.', '2023-09-13'],
    ['They met on 14 September 2023.', '2023-09-13'],
    ['They met on 13 September 1945.', '2023-09-13'],
    ['Sept. 13th, 1945', '2023-09-13'],
    ['They met on 113 September Street.', '2023-09-13'],
    ['They met in September 2022.', '2023-09'],
    ['About 20100 came.', '2010'],
    ['It began on 1 May 2020.', '2020-05-01/2020-05-03'],
  ])('where the article says “%s”: %s', (text, when) => {
    expect(dated(text, when)).toBe('editor');
  });

  it('where the editor added what it belongs to', () => {
    expect(dated('On 13 September 2023.', '2023-09-13', 'en', 'editor')).toBe('editor');
  });

  it('and nobody’s without a date, or without an article', () => {
    expect(dated('On 13 September 2023.', undefined)).toBeNull();
    const { brief } = parseBrief(file([feature('a', { when: '2023' })], { article: null }));
    const [place] = brief?.places ?? [];
    expect(brief && place && datedBy(brief, place)).toBeNull();
  });
});
