import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/cli/new/headline';

const WORDS = 'The ferry ran aground off Mull on Monday, and nobody was hurt.';
const HEADLINE = 'Ferry Runs Aground off Mull';

describe('the headline of a text', () => {
  it.each([
    'vostochny/article',
    'nubia/article',
    'suez/report-en',
    'suez/report-ja',
    'suez/report-nl',
  ])('is found where our own articles have it: %s', (name) => {
    const text = readFileSync(`geo/${name}.txt`, 'utf8');
    const brief = readFileSync(`geo/${name.split('/')[0]}/brief.geojson`, 'utf8');
    expect(brief).toContain(`"title": ${JSON.stringify(headlineOf(text))}`);
  });

  it.each([
    ['at once', ''],
    ['after a byte order mark', '\ufeff'],
    ['marked as one', '# '],
    ['below a day', '30 September 2023\n\n'],
    ['below a day as machines write it', '2023-09-30T14:20:00+09:00\n'],
    ['below a day with its place', 'OBAN, Scotland, Sept. 30, 2023\r\n'],
    ['below a day in Spanish', 'sábado, 30 de septiembre de 2023\n'],
    ['below a day in Russian', '30 сентября 2023 г., 14:20\n'],
    ['below a day in Japanese', '2023年9月30日（土曜日）\n'],
    ['below a day in Arabic', '٣٠ سبتمبر ٢٠٢٣\n'],
    ['below a day and who wrote it', 'Published 30 September 2023\nBy Anna Smith\n\n'],
  ])('stands %s', (_, above) => {
    expect(headlineOf(`${above}${HEADLINE}\n\n${WORDS}\n`)).toBe(HEADLINE);
  });

  it.each([
    'Putin Meets Kim, 13 September 2023',
    'Minutes of the meeting of 3 May 2024',
    'Two Killed, 12 Hurt as 2023 Ends in Storms',
    '2023年9月30日に運河が開通した',
    'Storm Hits St. Louis, Mo.',
    'What Happened in Washington, D.C.',
  ])('may have a day or a stop in it: %s', (line) => {
    expect(headlineOf(`${line}\n\n${WORDS}\n`)).toBe(line);
  });

  it.each([
    ['a sentence', WORDS],
    ['a sentence with where it was written', `OBAN, Scotland — ${WORDS}`],
    ['a sentence that is quoted', `“${WORDS}”`],
    ['a sentence in Japanese', '月曜日、フェリーがマル島沖で座礁した。'],
    ['a paragraph', 'and on '.repeat(40)],
    ['a day and a sentence', `30 September 2023\n\n${WORDS}`],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(headlineOf(text)).toBeNull();
  });
});
