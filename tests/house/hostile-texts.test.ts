import { describe, it } from 'vitest';
import { creditOf } from '../../src/archive/credit';
import { isByline } from '../../src/brief/article/byline';
import { firstSentence } from '../../src/brief/article/first-sentence';
import { articleLines } from '../../src/brief/article/lines';
import { isQuotation } from '../../src/brief/quotes/quotation';
import { withoutMarkup } from '../../src/brief/read/rare/described';
import { isoOf } from '../../src/brief/read/rare/iso-of';
import { plain } from '../../src/brief/read/rare/plain';
import { degreesOf, pairOf } from '../../src/formats/degrees';
import { Left } from '../../src/formats/format';
import { mendedJson } from '../../src/formats/loose-json';
import { readCalendar } from '../../src/formats/read-calendar';
import { sniff } from '../../src/formats/sniff';
import { isWrapped } from '../../src/formats/split';
import { columnsOf } from '../../src/formats/table-columns';
import { closed, isCut } from '../../src/formats/xml';
import { tokenise } from '../../src/gazetteer/recognise/tokens';
import { readCoordinates } from '../../src/geometry/read-coordinates';

/** Whatever reads the text of others by a pattern. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'HTML as text': plain,
  'a description': withoutMarkup,
  'nearly JSON': mendedJson,
  'the format of a file': (text) => sniff(new TextEncoder().encode(text.slice(0, 300)), text),
  'what GeoJSON stands in': isWrapped,
  'the end of XML': isCut,
  'XML that was cut': closed,
  'a pair of degrees': (text) => pairOf(text, false),
  'a number of degrees': (text) => degreesOf(text, 'latitude'),
  'a date': isoOf,
  'the title of a column': (text) => columnsOf([text, 'lat', 'lon']),
  'an author’s coordinates': readCoordinates,
  'a credit': creditOf,
  'a byline': (text) => isByline(`by ${text.slice(0, 95)}`, null),
  'a long byline': (text) => isByline(text, null),
  'the first sentence': firstSentence,
  'the lines of an article': (text) =>
    articleLines({ text, title: 'Title', byline: null } as Parameters<typeof articleLines>[0]),
  'a quotation': (text) => isQuotation(`“${text}”`),
  'the words of an article': tokenise,
  'a calendar': (text) =>
    ['NOTE;', 'NOTE;ENCODING=QUOTED-PRINTABLE:', 'ADR:', 'X-APPLE-STRUCTURED-LOCATION:', ''].map(
      (head) => [
        ...readCalendar(
          'vcard',
          `BEGIN:VCARD\nGEO:${text}\n${head}${text}\nEND:VCARD`,
          new Left(),
          null,
        ),
      ],
    ),
};
/** What patterns stumble over: one part again and again, and then what fits nothing. */
const PARTS = [
  ...[' ', '\t', '\n', '\r\n ', '.', ',', ', ', '=', '-', '"', "'", '”', '\\', '0', '1.', 'A', 'a'],
  ...[
    'fandeo',
    'A,',
    '(',
    '[',
    '](',
    '{',
    '[{}',
    '<',
    '<a',
    '<a ',
    '</td',
    '<p<i',
    '<style',
    '</style',
  ],
  ...[
    '<!--',
    '--><!--',
    '<?',
    '?><?',
    '<!DOCTYPE',
    '<![CDATA[',
    ']]>',
    '/**/',
    '/*',
    '//',
    '//\n',
    '&#',
  ],
  ...['POINT ', 'geo:', '.,', 'N ', '12 ', '° ', 'http://a', 'www.', 'a@a.', 'l’', '。', '」'],
];
const AROUND = [
  ['', '\0'],
  ['x', '>'],
  ['<', ''],
] as const;

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it.each(PARTS)('ends, however often %j stands in it', (part) => {
    for (const [start, end] of AROUND) {
      // What takes each letter again for each of the others takes minutes.
      read(start + part.repeat(Math.ceil(100_000 / part.length)) + end);
    }
  });
});
