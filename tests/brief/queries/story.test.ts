import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLines } from '../../../src/brief/article/lines';
import { passagesOf } from '../../../src/brief/article/passages';
import { storyOf } from '../../../src/brief/queries/story';
import { feature, type Json, parseBrief, point, read } from '../make';

const DOCK = feature('dock', { statedBy: 'article', mentions: [{ exact: 'the dock' }] });

function story(text: string, ...features: Json[]) {
  const { brief } = parseBrief({
    type: 'FeatureCollection',
    article: { title: 'Harbour', text },
    features,
  });
  return brief
    ? storyOf(brief).map(({ start, end, placeIds }) => [text.slice(start, end), ...placeIds])
    : [];
}

describe('a passage of the story', () => {
  it('is the sentence that names a place', () => {
    const text = 'Rain fell. They met at the dock. Nobody wrote it down.';
    expect(story(text, DOCK)).toEqual([['They met at the dock.', 'dock']]);
  });

  it('lists all places of its sentence, the one with an excerpt there first', () => {
    const text = 'From the mill they walked to the dock.';
    const mill = feature('mill', { mentions: [{ exact: 'the mill' }] });
    const dock = feature('dock', {
      mentions: [{ exact: 'the dock' }],
      excerpts: [{ exact: text }],
    });
    expect(story(text, mill, dock)).toEqual([[text, 'dock', 'mill']]);
  });

  it('is several sentences where an excerpt holds them together', () => {
    const text = 'They met at the dock. It was cold. Rain fell.';
    const dock = feature('dock', {
      mentions: [{ exact: 'the dock' }],
      excerpts: [{ exact: 'the dock. It was' }],
    });
    expect(story(text, dock)).toEqual([['They met at the dock. It was cold.', 'dock']]);
  });

  it('speaks of what the editor relates to it only where it names nothing', () => {
    const text = 'They met at the dock. A crane stood there.';
    const crane = feature('crane', { excerpts: [{ exact: text }] });
    const ship = feature('ship', { excerpts: [{ exact: 'A crane stood there.' }] });
    expect(story(text, DOCK, ship)).toEqual([
      ['They met at the dock.', 'dock'],
      ['A crane stood there.', 'ship'],
    ]);
    expect(story(text, DOCK, crane)).toEqual([[text, 'dock']]);
  });

  it('of an event is of the place where it happened', () => {
    const text = 'The flood came at night.';
    const flood = feature('flood', { location: 'dock', excerpts: [{ exact: text }] }, null);
    expect(story(text, feature('dock'), flood)).toEqual([[text, 'dock']]);
  });

  it('may be of a place without a position', () => {
    const text = 'The fund paid.';
    expect(story(text, feature('fund', { mentions: [{ exact: 'The fund' }] }, null))).toEqual([
      [text, 'fund'],
    ]);
  });

  it('ends with its line: an excerpt of two paragraphs is two', () => {
    const text = 'They met.\n\nThey left.';
    expect(story(text, feature('dock', { excerpts: [{ exact: text }] }))).toEqual([
      ['They met.', 'dock'],
      ['They left.', 'dock'],
    ]);
  });

  it('is found in a text without a full stop, and in scripts without spaces', () => {
    const long = `${'word '.repeat(1000)}the dock`;
    expect(story(long, DOCK)).toHaveLength(1);
    expect(
      story('雨が降った。港で会った。', feature('p', { mentions: [{ exact: '港' }] })),
    ).toEqual([['港で会った。', 'p']]);
  });
});

it('has nothing to tell where no article, no text or no place is', () => {
  expect(storyOf(read([feature('a')]))).toEqual([]);
  const { brief } = parseBrief({ type: 'FeatureCollection', features: [feature('a')] });
  expect(brief && storyOf(brief)).toEqual([]);
});

describe('the story of any article', () => {
  const words = fc.constantFrom('the dock', 'A mill', 'rain', '"No', 'no.”', 'Gen.', '港。', '5.');
  const ends = fc.constantFrom(' ', '. ', '! ', '\n', '\n\n', '.\r\n', '; ');
  const texts = fc
    .array(fc.tuple(words, ends), { minLength: 1, maxLength: 40 })
    .map((all) => all.flat().join(''));
  const cases = texts.chain((text) =>
    fc.record({
      text: fc.constant(text),
      quotes: fc.array(
        fc.record({
          place: fc.nat(3),
          start: fc.nat(text.length),
          length: fc.integer({ min: 1, max: 60 }),
          isMention: fc.boolean(),
        }),
        { maxLength: 12 },
      ),
    }),
  );

  it('goes through the text once, by lines, and leaves out no phrase and no excerpt', () => {
    fc.assert(
      fc.property(cases, ({ text, quotes }) => {
        const features = [0, 1, 2, 3].map((place) => {
          const own = quotes.filter((quote) => quote.place === place);
          const selectors = (isMention: boolean) =>
            own
              .filter((quote) => quote.isMention === isMention)
              .map(({ start, length }) => ({ exact: text.slice(start, start + length) }))
              .filter(({ exact }) => exact.trim() !== '');
          return feature(
            `p${place}`,
            {
              mentions: selectors(true),
              excerpts: selectors(false),
              ...(place === 3 && { location: 'p0' }),
            },
            place === 3 ? null : point(1, place),
          );
        });
        const { brief } = parseBrief({
          type: 'FeatureCollection',
          article: { title: 'T', text },
          features,
        });
        const [article] = brief?.articles ?? [];
        if (!brief || !article) return;
        const told = storyOf(brief);
        const lines = articleLines(article);
        let last = 0;
        for (const { start, end, placeIds } of told) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(lines.some((line) => line.start <= start && end <= line.end)).toBe(true);
          expect(placeIds.length).toBeGreaterThan(0);
          expect(new Set(placeIds).size).toBe(placeIds.length);
          for (const id of placeIds) expect(['p0', 'p1', 'p2']).toContain(id);
          last = end;
        }
        const { mentions, excerpts } = passagesOf(brief, article);
        for (const { start, end, placeId } of mentions) {
          const id = placeId === 'p3' ? 'p0' : placeId;
          if (text.slice(start, end).trim() === '') continue;
          const around = told.filter((passage) => passage.start < end && passage.end > start);
          expect(around.length).toBeGreaterThan(0);
          for (const passage of around) expect(passage.placeIds).toContain(id);
        }
        for (const { start, end } of excerpts) {
          expect(told.some((passage) => passage.start < end && passage.end > start)).toBe(true);
        }
      }),
    );
  });
});
