import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleBlocks, groupByMention } from '../../../src/brief/article/blocks';
import { reportsAt } from '../../../src/brief/queries/reports';
import { storyOf } from '../../../src/brief/queries/story';
import { feature, file, parseBrief } from '../make';

const ALL_SCRIPTS = fc.oneof(
  // Every code point, halves of surrogate pairs among them.
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .array(fc.nat(0xffff), { minLength: 1, maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        '# ',
        '- ',
        '> ',
        '\n',
        '\r\n',
        '\r',
        'é',
        'e\u0301',
        '\ufeff',
        '가',
        '\u1112\u1161\u11ab',
        '«',
        '"',
        '<b>',
        '&amp;',
        '\u202e',
        '\u2028',
        'By A B',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

/** A stretch of a text, by two fractions. */
const stretch = fc.tuple(fc.nat(1_000), fc.nat(1_000));

it('what is quoted, linked and told of 10,000 texts of all scripts is the article’s own code units', () => {
  let quoted = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(ALL_SCRIPTS, fc.array(stretch, { maxLength: 3 })), {
        minLength: 1,
        maxLength: 3,
      }),
      (given) => {
        const articles = Object.fromEntries(
          given.map(([text], i) => [`a${i}`, { title: 'T', text: `T\n${text}` }]),
        );
        const selectors = given.flatMap(([text, stretches], i) =>
          stretches.map(([a, b]) => {
            const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
            const exact = text.slice(from, to);
            return {
              exact,
              prefix: text.slice(Math.max(0, (from ?? 0) - 3), from),
              article: `a${i}`,
            };
          }),
        );
        const features = [
          feature('a', { excerpts: selectors }),
          feature('b', {
            mentions: [...selectors, ...selectors.map(({ exact }) => ({ all: exact }))],
          }),
        ];
        const { brief } = parseBrief(file(features, { article: null, articles }));
        if (!brief) throw new Error('A brief could not be read');
        const texts = new Map(brief.articles.map(({ id, text }) => [id, text ?? '']));
        const filter = { articles: new Set<string>() };
        for (const place of brief.places) {
          for (const { article, naming, related, mentions } of reportsAt(brief, place, filter)) {
            for (const quote of [...naming, ...related, ...mentions]) {
              quoted += 1;
              expect(quote.article).toBe(article.id);
              expect(texts.get(article.id)?.slice(quote.start, quote.end)).toBe(quote.exact);
              expect(quote.exact).not.toMatch(/\p{Cs}/u);
              const asked = selectors.flatMap(({ exact }) => [exact, exact.trim()]);
              expect(asked).toContain(quote.exact);
            }
          }
        }
        for (const article of brief.articles) {
          const text = texts.get(article.id) ?? '';
          for (const { start, end, runs } of articleBlocks(brief, article)) {
            const groups = groupByMention(runs).flat();
            expect(groups.map((run) => run.text).join('')).toBe(text.slice(start, end));
          }
          for (const { start, end, article: id } of storyOf(brief, article)) {
            expect(id).toBe(article.id);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
        }
      },
    ),
    { numRuns: 5_000 },
  );
  // Most of what was taken from the texts comes out of them again.
  expect(quoted).toBeGreaterThan(10_000);
}, 180_000);
