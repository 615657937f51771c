import { expect, it } from 'vitest';
import { footnoted, strangeCharacters } from '../../../src/cli/new/typeset';
import { markedTexts } from '../../gazetteer/marked-texts';

it.each([
  ['the bullets of Word', '\uf0b7 The mayor spoke.', ['U+F0B7']],
  ['page breaks', 'went from\n\fThe Daily News\nto Berlin', ['U+000C']],
  ['pictures left out', 'He left.\ufffc She stayed.', ['U+FFFC']],
  ['letters that could not be read', 'S\ufffdo Paulo', ['U+FFFD']],
  ['letters that run the other way', 'He left.\u202e', ['U+202E']],
  ['controls of Windows', 'the mayor\u0092s', ['U+0092']],
  ['many', '\u0001\u0002\u0001\u0003\u0004', ['U+0001', 'U+0002', 'U+0003']],
])('finds what comes of typesetting: %s', (_, text, found) => {
  expect(strangeCharacters(text)).toEqual(found);
});

it.each([
  ['spaces that do not break, soft hyphens and joiners', 'a\u00a0b\u00adc\u200bd\u200ce\u2060f'],
  ['marks of direction', '\u200e\u200f\u2066a\u2069\u202ab\u202c'],
  ['line ends of all kinds, tabs, a byte order mark', '\ufeffa\r\nb\rc\u2028d\u0085e\tf'],
  ['smart quotes, ligatures and emoji', '“a” ‘b’ ﬁre 👩‍🚒 ☀️'],
])('leaves %s', (_, text) => {
  expect(strangeCharacters(text)).toEqual([]);
});

it.each([
  ['behind words', 'In Paris12 he met Berlin13 and London14 again.', 'Paris12'],
  ['behind full stops', 'He came.1 She left.2 They met.3', 'came.1'],
  ['behind quotations', '“He came.”7 “She left”8, they said,9 and so on.', 'came.”7'],
])('finds the numbers of footnotes %s', (_, text, word) => {
  expect(footnoted(text)).toBe(word);
});

it.each([
  'Covid19 came, G20 met, and in 2024 at 5.30 it ended.',
  'It cost €3, then €4, then €5.',
  'He came.1 She left.2 In 2003 they met.',
  'Version v1, v2 and v3 of Windows10.',
])('takes no other figures for them: %s', (text) => {
  expect(footnoted(text)).toBeNull();
});

it('finds nothing in plain news', () => {
  for (const { text, file } of markedTexts()) {
    expect([strangeCharacters(text), footnoted(text)], file).toEqual([[], null]);
  }
});
