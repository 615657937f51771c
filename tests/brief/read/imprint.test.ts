import { expect, it } from 'vitest';
import { feature, file, issuesOf, parseBrief } from '../make';

it('reads who made the map and when, in what it measures, and what has been put right, the newest first', () => {
  const { brief, issues } = parseBrief(
    file([feature('a'), feature('b')], {
      byline: 'The map desk',
      updated: '2024-06-02',
      units: 'nautical',
      corrections: [
        { date: '2024-05-01', note: 'First.' },
        { date: '2024-06-02', note: { en: 'Second.', ko: '둘째.' }, places: ['b', 'a', 'b'] },
      ],
    }),
  );
  expect(issues).toEqual([]);
  expect(brief).toMatchObject({
    byline: 'The map desk',
    updated: { text: '2024-06-02' },
    units: 'nautical',
    corrections: [
      { date: { text: '2024-06-02' }, note: { text: 'Second.', lang: 'en' }, places: ['b', 'a'] },
      { date: { text: '2024-05-01' }, note: { text: 'First.', lang: null }, places: [] },
    ],
  });
});

it.each([
  [{ corrections: [7] }, ['fault /corrections/0 ']],
  [{ corrections: [{ note: 'x' }] }, ['fault /corrections/0 ']],
  [{ corrections: [{ date: '2024', note: ' ' }] }, ['fault /corrections/0 ']],
  [{ corrections: [{ date: 'soon', note: 'x' }] }, ['fault /corrections/0/date ']],
  [{ corrections: [{ date: '2024', note: {} }] }, ['fault /corrections/0/note ']],
  [{ corrections: [{ date: '2024', note: 'x', place: ['a'] }] }, ['warning /corrections/0/place ']],
  [{ units: 'Metric' }, ['warning /units ']],
  [{ updated: 'soon' }, ['fault /updated ']],
  [{ byline: {} }, ['fault /byline ']],
])('of %j each mistake costs itself', (root, expected) => {
  expect(issuesOf(file([feature('a')], root))).toEqual(
    expected.map((start) => expect.stringContaining(start)),
  );
});

it('takes such words in other people’s GeoJSON for whatever they are', () => {
  const data = {
    type: 'FeatureCollection',
    features: [],
    units: 'feet',
    corrections: 5,
    updated: 1,
  };
  const { brief, issues } = parseBrief(data);
  expect(issues).toEqual([]);
  expect(brief).toMatchObject({ units: null, corrections: [], updated: null });
});
