import { expect, it } from 'vitest';
import { matches, NO_FILTER } from '../../../src/brief/queries/filter';
import { reportsAt } from '../../../src/brief/queries/reports';
import { feature, read } from '../make';

const article = (text: string) => ({ title: 'T', text });
const brief = read(
  [
    feature('norr', {
      name: 'Norr',
      excerpts: [{ exact: 'Norr waits.' }, { exact: 'It is far.', article: 'b' }],
      mentions: [{ exact: 'Norr', article: 'c' }],
    }),
    feature('sund', { name: 'Sund', excerpts: [{ exact: 'It is far.', article: 'b' }] }),
    feature('fall', { location: 'sund', mentions: [{ exact: 'Norr', article: 'c' }] }, null),
    feature('note', { name: 'Note' }),
  ],
  {
    article: null,
    articles: {
      a: article('T\nNorr waits.'),
      b: article('T\nIt is far.'),
      c: article('T\nTo Norr.'),
      d: article('T\nNothing.'),
      e: { title: 'T', href: 'e.txt' },
    },
  },
);

it('at a place each article has its say, and silent ones are named', () => {
  const [norr] = brief.places;
  const told = (articles: readonly string[]) =>
    norr &&
    reportsAt(brief, norr, { articles: new Set(articles) }).map(
      ({ article, naming, related, mentions, isSilent }) =>
        `${article.id} ${naming.length} ${related.length} ${mentions.length}${isSilent ? ' silent' : ''}`,
    );
  expect(told([])).toEqual(['a 1 0 0', 'b 0 1 0', 'c 0 0 1', 'd 0 0 0 silent', 'e 0 0 0']);
  expect(told(['d', 'a'])).toEqual(['a 1 0 0', 'd 0 0 0 silent']);
});

it.each([
  [[], 'norr sund fall note'],
  [['a'], 'norr note'],
  [['c'], 'norr sund fall note'],
  [['b', 'd'], 'norr sund note'],
  [['d'], 'note'],
])(
  'of the articles %j the places that they speak of are shown, and the editor’s own',
  (articles, expected) => {
    const filter = { ...NO_FILTER, articles: new Set(articles) };
    const kept = brief.places.filter((place) => matches(brief, place, filter));
    expect(kept.map(({ id }) => id).join(' ')).toBe(expected);
  },
);
