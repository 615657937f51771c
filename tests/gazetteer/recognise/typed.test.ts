import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/gazetteer/propose/propose';
import { recognise } from '../../../src/gazetteer/recognise/recognise';
import { resolve } from '../../../src/gazetteer/resolve/resolve';
import { markedTexts } from '../marked-texts';
import { places, sayings } from '../places';

/** The names of places in a text as they stand there, each with what it is taken for first. */
function placesOf(text: string): readonly string[] {
  return resolve([recognise(text, places)], places).flatMap(({ mentions, candidates }) =>
    mentions.map(({ span: { start, end } }) => {
      return `${text.slice(start, end)} → ${candidates[0]?.place.name}`;
    }),
  );
}

const ENGLISH =
  'The flood that began in Xi’an on Tuesday was the worst of the year, officials said. ';

describe('a name is found whole', () => {
  it.each([
    [
      'with a hyphen that only shows at a line’s end',
      'Floods hit Wash\u00adington.',
      'Wash\u00adington → Washington',
    ],
    ['with a mark against breaking it', 'Floods hit Madr\u2060id.', 'Madr\u2060id → Madrid'],
    [
      'between marks of direction',
      'Floods hit \u2066Tel\u200e Aviv\u2069.',
      'Tel\u200e Aviv → Tel Aviv',
    ],
    ['with a space that does not break', 'Floods hit New\u00a0York.', 'New\u00a0York → New York'],
    ['with a narrow one', 'Floods hit New\u202fYork.', 'New\u202fYork → New York'],
    ['with another', 'Floods hit New\u2009York.', 'New\u2009York → New York'],
    [
      'with a non-breaking space behind St.',
      'Floods hit St.\u00a0Petersburg.',
      'St.\u00a0Petersburg → Saint Petersburg',
    ],
    [
      'with a non-breaking hyphen',
      'Floods hit Aix\u2011en\u2011Provence.',
      'Aix\u2011en\u2011Provence → Aix-en-Provence',
    ],
    ['with the apostrophe in Hawai', `${ENGLISH}They flew to Hawai'i.`, "Hawai'i → Hawaii"],
    ['with another apostrophe in Hawai', `${ENGLISH}They flew to Hawai‘i.`, 'Hawai‘i → Hawaii'],
    [
      'with its last letter behind an apostrophe',
      `${ENGLISH}They flew to Sana'a.`,
      "Sana'a → Sanaa",
    ],
    ['typed on an Arabic keyboard', 'زلزله در كرمان و نيشابور', 'كرمان → Kerman'],
    ['with what Persian parts letters by', 'او به کرمان‌شاه رفت.', 'کرمان‌شاه → Kermanshah'],
  ])('%s', (_what, text, name) => {
    expect(placesOf(text)).toContain(name);
  });
});

it('leaves the ending of Turkish out, which an apostrophe parts from the name', () => {
  const text = 'İstanbul’da ve Erzurum’a giden yolda kar yağdı, Konya’ya bir uyarı daha yapıldı.';
  expect(placesOf(text)).toEqual(['İstanbul → Istanbul', 'Erzurum → Erzurum', 'Konya → Konya']);
});

it.each([
  ['\r\n', '\\r\\n'],
  ['\r', '\\r'],
  ['\u2028', 'U+2028'],
  ['\u2029', 'U+2029'],
  ['\u0085', 'U+0085'],
])(
  'finds the same names where lines end with %j',
  (end) => {
    for (const { file, text } of markedTexts()) {
      const names = placesOf(text);
      expect(placesOf(text.replaceAll('\n', end)), file).toEqual(names);
    }
  },
  60_000,
);

it('calls a place without what only its typesetting is, and quotes it with that', () => {
  const text =
    'Floods hit Wash\u00adington and New\u00a0York on Tuesday. In کرمان\u200cشاه it was dry.';
  const source = { id: 'a', text, lang: 'en' };
  const { features } = propose([source], places, {}, sayings);
  expect(features).toMatchObject([
    { properties: { name: 'Washington', mentions: [{ all: 'Wash\u00adington' }] } },
    { properties: { name: 'New York', mentions: [{ all: 'New\u00a0York' }] } },
    { properties: { name: 'کرمان\u200cشاه' } },
  ]);
});
