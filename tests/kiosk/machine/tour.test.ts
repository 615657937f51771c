import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/brief/brief';
import { stayAt, tourOf, wordsOf } from '../../../src/kiosk/machine/tour';
import { parseBrief } from '../../brief/make';
import { BRIEF, FEATURES, feature, NOON, point } from '../../support/fixture';

function briefOf(data: unknown): Brief {
  const { brief } = parseBrief(data);
  if (!brief) throw new Error('No brief');
  return brief;
}

/** A place with these excerpts, of an article that has them. */
function withQuotes(quotes: readonly string[], more: Record<string, unknown> = {}): Brief {
  const title = 'The Title of It';
  return briefOf({
    type: 'FeatureCollection',
    article: { title, text: [title, ...quotes].join('\n\n'), lang: 'en' },
    features: [
      feature('Here', point(1, 2), { excerpts: quotes.map((exact) => ({ exact })), ...more }),
    ],
  });
}

function words(brief: Brief) {
  const place = brief.places[0];
  return place ? wordsOf(brief, place) : null;
}

describe('the tour', () => {
  it('goes to the places of the map in the order of the article, not to events', () => {
    expect(tourOf(briefOf(BRIEF)).map(({ name }) => name)).toEqual([
      'Norr',
      'Sund',
      'Shoals',
      'Buoy',
    ]);
  });

  it('leaves out a place of which nothing is said', () => {
    const silent = feature('Silent', point(3, 3), { statedBy: 'editor' });
    const names = tourOf(briefOf({ ...BRIEF, features: [silent, ...FEATURES] })).map(
      ({ name }) => name,
    );
    expect(names).not.toContain('Silent');
    expect(names).toContain('Buoy');
  });

  it('goes to all of them where nothing is said of any: a plain GeoJSON', () => {
    const features = ['One', 'Two'].map((name, at) => ({
      type: 'Feature',
      geometry: point(at, at),
      properties: { name },
    }));
    const tour = tourOf(briefOf({ type: 'FeatureCollection', features }));
    expect(tour.map(({ name }) => name)).toEqual(['One', 'Two']);
  });

  it('is empty where there is no brief, and no place', () => {
    expect(tourOf(null)).toEqual([]);
    expect(tourOf(briefOf({ type: 'FeatureCollection', features: [] }))).toEqual([]);
  });
});

describe('the words for a place', () => {
  const short = 'Short enough.';
  const long = 'A long one goes on and on. '.repeat(20).trim();
  const longer = `${long} And on still more.`;

  it('are the article’s, as they are written there', () => {
    const brief = briefOf(BRIEF);
    const sund = brief.places.find(({ id }) => id === 'sund');
    expect(sund && wordsOf(brief, sund)).toEqual({ text: NOON, by: 'article' });
  });

  it('are the first that are short enough, whole, or the shortest', () => {
    expect(words(withQuotes([long, short]))?.text).toBe(short);
    expect(words(withQuotes([longer, long]))?.text).toBe(long);
    expect(words(withQuotes([short, 'Even less.']))?.text).toBe(short);
  });

  it('are none where all are longer than a screen holds: a cut quote would not be one', () => {
    const endless = 'And so on, '.repeat(100).trim();
    expect(words(withQuotes([endless, long]))?.text).toBe(long);
    expect(words(withQuotes([endless], { description: 'A place.' }))?.by).toBe('editor');
    expect(words(withQuotes([endless], { description: endless }))).toBeNull();
  });

  it('are the headline only where there is nothing else', () => {
    expect(words(withQuotes(['The Title of It', short]))?.text).toBe(short);
    expect(words(withQuotes(['The Title of It']))?.text).toBe('The Title of It');
  });

  it('are the editor’s where the article has none, and none where nobody has', () => {
    const brief = briefOf(BRIEF);
    const buoy = brief.places.find(({ id }) => id === 'buoy');
    expect(buoy && wordsOf(brief, buoy)).toEqual({
      text: 'Where both circles meet.',
      by: 'editor',
    });
    expect(words(withQuotes([]))).toBeNull();
  });
});

describe('how long it stays', () => {
  it('is what was asked for, or longer where reading takes longer', () => {
    expect(stayAt(null, 12_000)).toBe(12_000);
    expect(stayAt({ text: 'x'.repeat(10), by: 'article' }, 12_000)).toBe(12_000);
    expect(stayAt({ text: 'x'.repeat(320), by: 'article' }, 12_000)).toBeGreaterThan(16_000);
  });

  it('grows with the words', () => {
    const times = [100, 300, 600].map((n) => stayAt({ text: 'x'.repeat(n), by: 'article' }, 0));
    expect(times.toSorted((a, b) => a - b)).toEqual(times);
    expect(new Set(times).size).toBe(3);
  });
});
