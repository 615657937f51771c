import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeAnnotations } from '../../src/formats/write-annotations';
import { writeCsv } from '../../src/formats/write-csv';
import { writeGeoJson } from '../../src/formats/write-geojson';
import { writeKml } from '../../src/formats/write-kml';
import { writeLpf } from '../../src/formats/write-lpf';
import { feature, parseBrief, point, read } from '../brief/make';

const TEXT = 'In 🚀 <Rome> & "Milan".\nRome again.';
const area = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 0],
    ],
    [
      [0.5, 0.2],
      [1, 0.2],
      [1, 0.4],
      [0.5, 0.2],
    ],
  ],
};
const brief = read(
  [
    feature(
      'r/1',
      {
        name: 'Rome',
        kind: 'city',
        statedBy: 'article',
        when: '2023-09-13T06:00+09:00',
        mentions: [{ exact: 'Rome', prefix: '<' }],
        excerpts: [{ exact: 'Rome again.' }],
        coordinateUncertaintyInMeters: 9000,
        sources: [{ name: 'A', url: 'https://a.example/' }],
      },
      point(12.5, 41.9),
    ),
    feature('m', { name: '=HYPERLINK("x")', when: '189X', approximate: true }, area),
    feature('e', { name: 'An event', when: '2023-05/..', location: 'm' }, null),
  ],
  { article: { title: 'T & <T>', text: TEXT, lang: 'en', published: '2023-09-30' } },
);

/** A table as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
  const cells = [
    ...csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g),
  ];
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table', () => {
  const [head = [], rome = [], area = [], event = []] = rowsOf(writeCsv(brief).text);
  const cell = (row: string[], column: string) => row[head.indexOf(column)];

  it('has a row for each place, dates as written, and words as they are', () => {
    expect(cell(rome, 'latitude')).toBe('41.9');
    expect(cell(rome, 'when')).toBe('2023-09-13T06:00+09:00');
    expect(cell(rome, 'excerpts')).toBe('Rome again.');
    expect(cell(area, 'when')).toBe('189X');
    expect(cell(area, 'wkt')).toBe(
      'POLYGON ((0 0, 2 0, 2 2, 0 0), (0.5 0.2, 1 0.2, 1 0.4, 0.5 0.2))',
    );
    expect(cell(event, 'latitude')).toBe('');
  });

  it('runs no formula that a name holds, and leaves negative numbers', () => {
    expect(cell(area, 'name')).toBe(`'=HYPERLINK("x")`);
    const south = read([feature('a', { name: 'A' }, point(-70, -33))]);
    expect(writeCsv(south).text).toContain(',-33,-70,');
  });
});

it('KML says the times that it can, and lists those that it cannot', () => {
  const { text, left } = writeKml(brief);
  expect(text).toContain('<TimeStamp><when>2023-09-13T06:00+09:00</when></TimeStamp>');
  expect(text).toContain('<TimeSpan><begin>2023-05</begin></TimeSpan>');
  expect(text).toContain('<Data name="when"><value>189X</value></Data>');
  expect(text).toContain('<innerBoundaryIs><LinearRing><coordinates>0.5,0.2 1,0.2');
  expect(text).toContain('<name>T &amp; &lt;T&gt;</name>');
  expect(left).toEqual([
    '“=HYPERLINK("x")”: KML cannot say “189X” as a time; it is among the data.',
    '“An event” has no position of its own.',
  ]);
  expect(parse(text).childNodes.length).toBeGreaterThan(0);
});

it('Linked Places has classes, certainty, and dates as written', () => {
  const { features } = JSON.parse(writeLpf(brief).text);
  const [rome, area, event] = features;
  expect(rome).toMatchObject({
    '@id': 'urn:dateline:r%2F1',
    properties: { title: 'Rome', fclasses: ['P'] },
    when: { timespans: [{ start: { in: '2023-09-13T06:00+09:00' } }] },
    geometry: { type: 'Point', certainty: 'less-certain' },
    names: [{ toponym: 'Rome', citations: [{ label: 'T & <T>', year: 2023 }] }],
  });
  expect(area.geometry.certainty).toBe('uncertain');
  expect(event).toMatchObject({ when: { timespans: [{ start: { in: '2023-05' } }] } });
  expect(event).not.toHaveProperty('geometry');
});

it('annotations select their words by what they are and by where they stand, in characters', () => {
  const { items } = JSON.parse(writeAnnotations(brief).text);
  const [mention, excerpt] = items;
  expect(items).toHaveLength(2);
  expect(mention).toMatchObject({
    type: 'Annotation',
    motivation: 'identifying',
    body: { properties: { title: 'Rome' } },
  });
  const [quote, position] = mention.target.selector;
  expect(quote).toEqual({
    type: 'TextQuoteSelector',
    exact: 'Rome',
    prefix: 'In 🚀 <',
    suffix: '> & "Milan".\nRome again.',
  });
  expect([...TEXT].slice(position.start, position.end).join('')).toBe('Rome');
  expect(excerpt.target.selector[0].exact).toBe('Rome again.');
});

it('plain GeoJSON opens as a brief again, with all its places', () => {
  const plain = JSON.parse(writeGeoJson(brief).text);
  expect(
    plain.features.map(({ properties }: { properties: { when: string } }) => properties.when),
  ).toEqual(['2023-09-13T06:00+09:00', '189X', '2023-05/..']);
  expect(parseBrief(plain).brief?.places.map(({ name }) => name)).toEqual(
    brief.places.map(({ name }) => name),
  );
});
