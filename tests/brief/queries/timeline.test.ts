import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDated, timelineOf } from '../../../src/brief/queries/timeline';
import { feature, read, TEXT, TITLE } from '../make';

describe('timelineOf', () => {
  it('has what is dated in order, each with the place to choose, and the publication', () => {
    const brief = read(
      [
        feature('meeting', { when: '2023-09-13', location: 'pad', statedBy: 'article' }, null),
        feature('undated'),
        feature('pad', { when: '2016-04-28' }),
        feature('launch', { when: '2023-09-13T11:43+09:00' }),
      ],
      { article: { title: TITLE, text: `${TEXT}On 13 September.`, published: '2023-09-30' } },
    );
    expect(timelineOf(brief).map(({ when: _, ...moment }) => moment)).toMatchObject([
      { key: 'place:pad', name: 'Place pad', placeId: 'pad', subjectId: 'pad', datedBy: 'editor' },
      {
        key: 'place:launch',
        name: 'Place launch',
        placeId: 'launch',
        subjectId: 'launch',
        datedBy: 'editor',
      },
      {
        key: 'place:meeting',
        name: 'Place meeting',
        placeId: 'pad',
        subjectId: 'meeting',
        datedBy: 'article',
      },
      {
        key: 'article:article',
        name: null,
        articleId: 'article',
        placeId: null,
        subjectId: null,
        datedBy: 'publisher',
      },
    ]);
  });

  it('puts what ends sooner first within a day, and equals in reading order', () => {
    const whens = ['2023-09-13', '2023-09-13T23:00Z', '2023-09-13', '2023-09-13T09:00Z', '2023-09'];
    const brief = read(whens.map((when, i) => feature(i, { when })));
    expect(timelineOf(brief).map(({ key }) => key)).toEqual(
      [4, 3, 1, 0, 2].map((i) => `place:${i}`),
    );
  });

  it('goes by the day as written, whatever the zone', () => {
    const whens = ['2023-09-14', '2023-09-13T06:00+09:00', '2023-09-12', '2023-09-13T20:00-10:00'];
    const brief = read([...whens, '2023-09-13'].map((when, i) => feature(i, { when })));
    expect(timelineOf(brief).map(({ when }) => when.text)).toEqual([
      '2023-09-12',
      '2023-09-13T06:00+09:00',
      '2023-09-13T20:00-10:00',
      '2023-09-13',
      '2023-09-14',
    ]);
  });

  it('puts moments of a day in the order of the world’s time', () => {
    const whens = ['2023-09-13T10:00+09:00', '2023-09-13T02:00Z', '2023-09-13T09:30+08:00'];
    const brief = read(whens.map((when, i) => feature(i, { when })));
    expect(timelineOf(brief).map(({ key }) => key)).toEqual(['place:0', 'place:2', 'place:1']);
  });

  it('is in one order, by the day that is written, however the file has it', () => {
    const moment = fc
      .tuple(
        fc.integer({ min: 10, max: 14 }),
        fc.integer({ min: 10, max: 23 }),
        fc.constantFrom('', 'Z', '+09', '-10'),
      )
      .map(([day, hour, zone]) => `2023-09-${day}${zone && `T${hour}:00${zone}`}`);
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 12 }), (whens) => {
        const order = (texts: readonly string[]) =>
          timelineOf(read(texts.map((when, i) => feature(i, { when })))).map(
            ({ when }) => when.text,
          );
        const days = order(whens).map((text) => text.slice(0, 10));
        expect(days).toEqual(days.toSorted());
        expect(timeOf(order(whens))).toEqual(timeOf(order(whens.toReversed())));
      }),
      { numRuns: 100 },
    );
  });

  it('starts with what has no start', () => {
    const whens = ['2023', '../2020', '../2019', '2021/..'];
    const brief = read(whens.map((when, i) => feature(i, { when })));
    expect(timelineOf(brief).map(({ when }) => when.text)).toEqual([
      '../2019',
      '../2020',
      '2021/..',
      '2023',
    ]);
  });

  it('is empty where nothing is dated', () => {
    const brief = read([feature('a')]);
    expect(timelineOf(brief)).toEqual([]);
    expect(isDated(brief)).toBe(false);
  });

  it('is not, where a place has a date, or several articles have', () => {
    expect(isDated(read([feature('a'), feature('b', { when: '2020' })]))).toBe(true);
    const article = { title: TITLE, text: TEXT, published: '2023-09-30' };
    expect(isDated(read([feature('a')], { articles: { one: article, two: article } }))).toBe(true);
  });

  it('is not there for the day of an only article, which stands over its headline', () => {
    const article = { title: TITLE, text: TEXT, published: '2023-09-30' };
    expect(isDated(read([feature('a')], { article }))).toBe(false);
  });
});

/** Equals may stand in either order: by day and the world's time they are the same. */
function timeOf(texts: readonly string[]): readonly string[] {
  return texts.map((text) =>
    text.includes('T')
      ? `${text.slice(0, 10)} ${new Date(`${text.slice(0, 16)}${zone(text)}`).toISOString()}`
      : text,
  );
}

function zone(text: string): string {
  return text.endsWith('Z') ? 'Z' : `${text.slice(16)}:00`;
}
