import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../src/brief/article/blocks';
import { feature, read, TEXT, TITLE } from '../make';

function runs(features: unknown, text: string) {
  const article = { title: 'T', text };
  return articleBlocks(read(features, { article })).flatMap((block) => block.runs);
}

describe('articleBlocks', () => {
  it('tells date line, headline and paragraphs, without blank lines', () => {
    const blocks = articleBlocks(read([]));
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'dateline',
      'headline',
      'paragraph',
      'paragraph',
    ]);
    expect(blocks.map(({ start, end }) => TEXT.slice(start, end))[1]).toBe(TITLE);
  });

  it('has paragraphs only where no line is the title, and nothing without a text', () => {
    const other = articleBlocks(
      read([], { article: { title: 'Other', text: 'One\r\n\r\nTwo\rThree' } }),
    );
    expect(other.map(({ kind, runs: [run] }) => `${kind} ${run?.text}`)).toEqual([
      'paragraph One',
      'paragraph Two',
      'paragraph Three',
    ]);
    expect(articleBlocks(read([], { article: { title: 'T', href: 'a.txt' } }))).toEqual([]);
    expect(articleBlocks(read([], { article: null }))).toEqual([]);
  });

  it('cuts a line at every edge, and counts phrases', () => {
    const features = [
      feature('a', { mentions: [{ exact: 'two' }], excerpts: [{ exact: 'one two' }] }),
      feature('b', { mentions: [{ exact: 'four' }], excerpts: [{ exact: 'two three' }] }),
    ];
    expect(runs(features, 'one two three four.')).toEqual([
      {
        start: 0,
        end: 4,
        text: 'one ',
        mentionOf: null,
        mentionKey: null,
        excerptOf: ['a'],
        topics: [],
      },
      {
        start: 4,
        end: 7,
        text: 'two',
        mentionOf: 'a',
        mentionKey: 0,
        excerptOf: ['a', 'b'],
        topics: [],
      },
      {
        start: 7,
        end: 13,
        text: ' three',
        mentionOf: null,
        mentionKey: null,
        excerptOf: ['b'],
        topics: [],
      },
      {
        start: 13,
        end: 14,
        text: ' ',
        mentionOf: null,
        mentionKey: null,
        excerptOf: [],
        topics: [],
      },
      {
        start: 14,
        end: 18,
        text: 'four',
        mentionOf: 'b',
        mentionKey: 1,
        excerptOf: [],
        topics: [],
      },
      {
        start: 18,
        end: 19,
        text: '.',
        mentionOf: null,
        mentionKey: null,
        excerptOf: [],
        topics: [],
      },
    ]);
  });

  it('keeps the longer of overlapping mentions whole, and the first place of equal ones', () => {
    const features = [
      feature('short', { mentions: [{ exact: 'Vostochny' }, { exact: 'Russia' }] }),
      feature('long', { mentions: [{ exact: 'Vostochny Cosmodrome' }] }),
      feature('late', { mentions: [{ exact: 'Russia' }] }),
    ];
    const named = runs(features, 'Vostochny Cosmodrome in Russia').filter(
      (run) => run.mentionOf !== null,
    );
    expect(named.map(({ text, mentionOf }) => `${text}: ${mentionOf}`)).toEqual([
      'Vostochny Cosmodrome: long',
      'Russia: short',
    ]);
  });

  it('gives both halves of a phrase that an excerpt cuts the same key', () => {
    const features = [
      feature('a', { mentions: [{ exact: 'North Korea' }] }),
      feature('b', { excerpts: [{ exact: 'Korea fired' }] }),
    ];
    const halves = runs(features, 'North Korea fired').filter((run) => run.mentionOf === 'a');
    expect(halves.map(({ text, mentionKey }) => [text, mentionKey])).toEqual([
      ['North ', 0],
      ['Korea', 0],
    ]);
  });

  it('knows what each run is about: the topics of its excerpts, else those of their places', () => {
    const features = [
      feature('a', {
        topics: ['sea', 'talks'],
        excerpts: [{ exact: 'one two', topics: ['sea'] }, { exact: 'five' }],
      }),
      feature('b', { topics: ['talks', 'sea'], excerpts: [{ exact: 'two three' }] }),
      feature('c', { topics: ['talks'], excerpts: [{ exact: 'six', topics: [] }] }),
      feature('d', { topics: ['talks'], mentions: [{ exact: 'four' }] }),
    ];
    const about = runs(features, 'one two three four five six').map(
      ({ text, topics }) => `${text.trim()}: ${topics.join(' ')}`,
    );
    expect(about.filter((line) => line !== ': ')).toEqual([
      'one: sea',
      'two: sea talks',
      'three: talks sea',
      'four: ',
      'five: sea talks',
      'six: ',
    ]);
  });

  it('goes on with a phrase and an excerpt in the next line', () => {
    const features = [
      feature('a', { mentions: [{ exact: 'one\n\ntwo' }], excerpts: [{ exact: 'one\n\ntwo' }] }),
    ];
    expect(
      runs(features, 'one\n\ntwo').map(({ text, mentionKey, excerptOf }) => [
        text,
        mentionKey,
        excerptOf,
      ]),
    ).toEqual([
      ['one', 0, ['a']],
      ['two', 0, ['a']],
    ]);
  });

  it('has runs that are the line, and at most one place a phrase, for any quotes', () => {
    const range = fc.tuple(fc.nat({ max: TEXT.length - 2 }), fc.integer({ min: 1, max: 60 }));
    const quotes = fc.array(range, { maxLength: 6 });
    const pick = (ranges: readonly (readonly [number, number])[]) =>
      ranges.map(([start, length]) => ({
        prefix: TEXT.slice(0, start),
        exact: TEXT.slice(start, start + length),
      }));
    fc.assert(
      fc.property(fc.array(fc.tuple(quotes, quotes), { maxLength: 4 }), (places) => {
        const brief = read(
          places.map(([mentions, excerpts], i) =>
            feature(i, { mentions: pick(mentions), excerpts: pick(excerpts) }),
          ),
        );
        const placeOfKey = new Map<number, string | null>();
        for (const { start, end, runs: parts } of articleBlocks(brief)) {
          expect(parts.map(({ text }) => text).join('')).toBe(TEXT.slice(start, end));
          for (const part of parts) {
            expect(TEXT.slice(part.start, part.end)).toBe(part.text);
            expect(part.text).not.toBe('');
            expect(part.mentionKey === null).toBe(part.mentionOf === null);
            const key = part.mentionKey ?? -1;
            expect(placeOfKey.get(key) ?? part.mentionOf).toBe(part.mentionOf);
            placeOfKey.set(key, part.mentionOf);
            const holding = brief.places.filter(({ excerpts }) =>
              excerpts.some((quote) => quote.start <= part.start && part.end <= quote.end),
            );
            expect(part.excerptOf).toEqual(holding.map(({ id }) => id));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
