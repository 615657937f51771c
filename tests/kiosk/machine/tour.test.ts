import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/brief/brief';
import { placesOf, stayAt, tourOf, wordsOf } from '../../../src/kiosk/machine/tour';
import { parseBrief } from '../../brief/make';
import { BRIEF, FEATURES, feature, NOON, point } from '../../support/fixture';
import { REPORTS } from '../../support/reports';

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

/** Of the first place. */
function words(brief: Brief) {
  const place = brief.places[0];
  return place ? wordsOf(brief, place)[0] : null;
}

describe('the tour', () => {
  it('goes to the places of the map in the order of the article, not to events', () => {
    expect(placesOf(briefOf(BRIEF)).map(({ name }) => name)).toEqual([
      'Norr',
      'Sund',
      'Shoals',
      'Buoy',
    ]);
  });

  it('leaves out a place of which nothing is said', () => {
    const silent = feature('Silent', point(3, 3), { statedBy: 'editor' });
    const places = placesOf(briefOf({ ...BRIEF, features: [silent, ...FEATURES] }));
    const names = places.map(({ name }) => name);
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
    expect(tour.map(({ place }) => place.name)).toEqual(['One', 'Two']);
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
    expect(sund && wordsOf(brief, sund)).toEqual([
      { text: NOON, by: 'article', article: brief.articles[0] },
    ]);
  });

  it('are the first that are short enough, whole, or the shortest', () => {
    expect(words(withQuotes([long, short]))?.text).toBe(short);
    expect(words(withQuotes([longer, long]))?.text).toBe(long);
    expect(words(withQuotes([short, 'Even less.']))?.text).toBe(short);
  });

  it('are left out where all are longer than a screen holds: a cut quote would be no quote', () => {
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
    expect(buoy && wordsOf(brief, buoy)).toEqual([
      { text: 'Where both circles meet.', by: 'editor', article: null },
    ]);
    expect(words(withQuotes([]))).toBeNull();
  });
});

describe('of several reports', () => {
  const brief = briefOf(REPORTS);

  it('the tour tells each that speaks of a place, in their order, and goes on to the next place', () => {
    const stops = tourOf(brief).map(({ place, words, at }) => [at, place.id, words?.article?.id]);
    expect(stops.slice(0, 6)).toEqual([
      [0, 'norr', 'post'],
      [0, 'norr', 'bahr'],
      [0, 'norr', 'bada'],
      [1, 'sund', 'post'],
      [1, 'sund', 'bahr'],
      [1, 'sund', 'bada'],
    ]);
    expect(stops.filter(([, id]) => id === 'buoy')).toEqual([[3, 'buoy', 'bada']]);
  });

  it('each is quoted from its own text', () => {
    for (const { words } of tourOf(brief)) {
      if (words?.article) expect(words.article.text).toContain(words.text);
    }
  });
});

describe('how long it stays', () => {
  const said = (text: string, lang = 'en') => {
    const article = briefOf({ ...BRIEF, article: { title: 'A title', text, lang } }).articles[0];
    return { text, by: 'article', article: article ?? null } as const;
  };

  it('is what was asked for, or longer where reading takes longer', () => {
    expect(stayAt(null, 12_000)).toBe(12_000);
    expect(stayAt(said('Ten words.'), 12_000)).toBe(12_000);
    expect(stayAt(said('one word '.repeat(40)), 12_000)).toBeGreaterThan(20_000);
  });

  it('grows with the words, and in Chinese with the characters', () => {
    const words = [10, 30, 60].map((n) => stayAt(said('word '.repeat(n)), 0));
    const signs = [10, 30, 60].map((n) => stayAt(said('航天'.repeat(n), 'zh'), 0));
    for (const times of [words, signs]) {
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
      expect(new Set(times).size).toBe(3);
    }
  });
});
