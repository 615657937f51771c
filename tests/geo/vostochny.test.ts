import { createHash } from 'node:crypto';
import { bbox, booleanClockwise, booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/brief/quotes/naming';
import { distanceBetween } from '../../src/geometry/distance';
import { ringSector } from '../../src/geometry/sector';
import { fits, readFolder } from './read-folder';

const { data, opened, articles } = await readFolder('vostochny');
const [{ bytes: articleBytes, text, title }] = articles;

function feature(id: string) {
  const found = data.features.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The brief has no “${id}”`);
  return found;
}

function shape(id: string) {
  const { geometry } = feature(id);
  if (!geometry) throw new Error(`“${id}” has no position`);
  return geometry;
}

function area(id: string): Polygon | MultiPolygon {
  const geometry = shape(id);
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return geometry;
  throw new Error(`“${id}” is a ${geometry.type}, no area`);
}

/** Looked up and checked against a second source each; latitude, longitude (WGS 84), metres of uncertainty. */
const POSITIONS = [
  ['vostochny', 51.884395, 128.333932, 1000],
  ['sohae', 39.66, 124.705, 500],
  ['tonghae', 40.8557, 129.663606, 1000],
  ['sunan', 39.200649, 125.675368, 3000],
  ['pyongyang', 39.03385, 125.75432, 2000],
  ['kremlin', 55.751667, 37.617778, 500],
  ['vladivostok', 43.10562, 131.87353, 4000],
  ['friendship-bridge', 42.415167, 130.641056, 300],
  ['seoul', 37.566, 126.9784, 2000],
  ['tokyo', 35.6895, 139.69171, 5000],
] as const;

describe('the article', () => {
  it('is what was handed over, byte for byte', () => {
    expect(articleBytes).toHaveLength(2486);
    expect(createHash('sha256').update(articleBytes).digest('hex')).toBe(
      '8575aae15b2fbd79815f66ceb1f437a73d251261ad086024ec33bbc67bb44634',
    );
  });

  it('is quoted from its headline to its last paragraph', () => {
    const [, headline = '', ...rest] = text.split('\n');
    const paragraphs = rest.filter((line) => line !== '');
    expect(title).toBe(headline);
    expect(paragraphs).toHaveLength(7);
    const quoted = new Set<number>();
    for (const excerpt of data.features.flatMap(({ properties }) => properties.excerpts)) {
      const [start = 0] = fits(text, excerpt);
      for (let i = 0; i < excerpt.exact.length; i += 1) quoted.add(start + i);
    }
    for (const part of [headline, ...paragraphs]) {
      const from = text.indexOf(part);
      const share = [...part].filter((_, i) => quoted.has(from + i)).length / part.length;
      expect(share, part).toBeGreaterThan(0.5);
    }
  });

  it('is linked wherever it names North Korea, and not where it says “North Korean”', () => {
    const named = [...text.matchAll(/North Korea(?!n)/g)].map((match) => match.index);
    const { mentions = [] } = feature('north-korea').properties;
    expect(mentions.flatMap((mention) => ('all' in mention ? [] : fits(text, mention)))).toEqual(
      named,
    );
  });
});

describe('the places', () => {
  it('are first what the article is about', () => {
    expect(data.features[0]?.id).toBe('vostochny');
    const order = data.features.map(({ properties }) => properties.statedBy);
    expect(order.lastIndexOf('article')).toBeLessThan(order.indexOf('editor'));
  });

  it.each(POSITIONS)('%s stands where its source says', (id, lat, lon, uncertainty) => {
    expect(shape(id)).toEqual({ type: 'Point', coordinates: [lon, lat] });
    expect(feature(id).properties.coordinateUncertaintyInMeters).toBe(uncertainty);
  });

  it('have no point that the table does not know', () => {
    const points = data.features.filter(({ geometry }) => geometry?.type === 'Point');
    expect(points.map(({ id }) => id).sort()).toEqual(POSITIONS.map(([id]) => id).sort());
  });

  it.each([
    ['pyongyang', 1443],
    ['sunan', 1425],
    ['sohae', 1388],
    ['friendship-bridge', 1067],
    ['kremlin', 5533],
  ])('Vostochny to %s: %i km', (id, kilometers) => {
    const { nearest } = distanceBetween(shape('vostochny'), shape(id));
    expect(Math.abs(nearest / 1000 - kilometers)).toBeLessThan(1);
  });

  it('join Pyongyang and Vostochny by two positions; the map draws the great circle', () => {
    const positions = ['pyongyang', 'vostochny'].map((id) => shape(id));
    expect(shape('pyongyang-vostochny')).toEqual({
      type: 'LineString',
      coordinates: positions.map((at) => (at.type === 'Point' ? at.coordinates : [])),
    });
  });

  it('have the way by train through the points that sources give, and say that no more is known', () => {
    const { properties } = feature('kim-by-rail');
    const positions = ['pyongyang', 'friendship-bridge', 'vostochny'].map((id) => shape(id));
    expect(shape('kim-by-rail')).toEqual({
      type: 'LineString',
      coordinates: positions.map((at) => (at.type === 'Point' ? at.coordinates : [])),
    });
    expect(properties).toMatchObject({ statedBy: 'editor', approximate: true });
    expect(properties.name).toContain('as far as known');
    expect(properties.description).toContain('no source here says');
    // A line that is computed is not inferred.
    expect(feature('pyongyang-vostochny').properties.approximate).toBeUndefined();
  });

  it('that the opening view must frame are in it', () => {
    const [west = 0, south = 0, east = 0, north = 0] = data.bbox ?? [];
    const framed = ['vostochny', 'north-korea', 'sea-off-east-coast', 'sohae', 'vladivostok'];
    for (const id of [...framed, 'seoul', 'tokyo']) {
      const [w, s, e, n] = bbox(shape(id));
      expect(w > west && s > south && e < east && n < north, id).toBe(true);
    }
  });
});

describe('what the article says', () => {
  it.each([
    ['vostochny', 4, 1],
    ['north-korea', 5, 0],
    ['sea-off-east-coast', 1, 0],
    ['kremlin', 1, 0],
    ['ukraine', 1, 0],
    ['tonghae', 0, 1],
    ['seoul', 0, 2],
    ['tokyo', 0, 2],
    ['vladivostok', 0, 2],
    ['pyongyang', 0, 3],
    ['sunan', 0, 2],
    ['sohae', 0, 2],
    ['friendship-bridge', 0, 1],
  ])('names %s in %i of its excerpts; %i only belong to it', (id, naming, related) => {
    const { brief } = opened;
    const place = brief?.places.find((candidate) => candidate.id === id);
    if (!brief || !place) throw new Error(`The brief has no “${id}”`);
    const excerpts = excerptsOf(brief, place);
    expect([excerpts.naming.length, excerpts.related.length]).toEqual([naming, related]);
  });
});

describe('the areas', () => {
  it('show where the missiles may have come down as a sector that says it is inferred', () => {
    const { properties, geometry } = feature('sea-off-east-coast');
    expect(geometry).toEqual(ringSector([125.675368, 39.200649], [350_000, 650_000], [60, 100]));
    expect(properties.name).toBe('the sea off its east coast');
    expect(properties.approximate).toBe(true);
    expect(properties.description).toMatch(/^Inferred/);
    expect(properties.description).toContain('nobody published where');
    for (const words of ['650 km', '350 km', 'East Sea', 'Sea of Japan']) {
      expect(properties.description).toContain(words);
    }
    const { nearest, farthest } = distanceBetween(shape('sunan'), shape('sea-off-east-coast'));
    expect(Math.abs(nearest - 350_000)).toBeLessThan(500);
    expect(Math.abs(farthest - 650_000)).toBeLessThan(500);
  });

  it('end at the coast of whatever basemap they are drawn on', () => {
    const { clip } = feature('sea-off-east-coast').properties;
    expect(clip).toBe('sea');
    for (const id of ['russias-far-east', 'north-korea', 'united-states', 'ukraine']) {
      expect(feature(id).properties.clip).toBe('land');
    }
  });

  it('are the band that they are said to be', () => {
    expect(feature('sea-off-east-coast').properties.band).toEqual({
      from: 'sunan',
      meters: [350_000, 650_000],
      bearings: [60, 100],
    });
  });

  it('are inferred only inland: the rest of the Far East’s edge is a coast or a border', () => {
    const { inferredEdge } = feature('russias-far-east').properties;
    const vertices = new Set(area('russias-far-east').coordinates.flat(2).map(String));
    const inferred = inferredEdge?.coordinates ?? [];
    expect(inferred.length).toBeGreaterThan(15);
    for (const position of inferred) expect(vertices).toContain(String(position));
  });

  it('are wound and cut as RFC 7946 asks', () => {
    for (const id of ['russias-far-east', 'north-korea', 'united-states', 'ukraine']) {
      const geometry = area(id);
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const [exterior = []] of polygons) {
        expect(exterior.at(-1), id).toEqual(exterior[0]);
        expect(booleanClockwise(exterior), id).toBe(false);
        for (const [i, [lon = 0]] of exterior.slice(1).entries()) {
          expect(Math.abs(lon - (exterior[i]?.[0] ?? 0)), id).toBeLessThan(180);
        }
      }
    }
  });

  it.each([
    ['russias-far-east', 'Vladivostok', [131.87, 43.11], true],
    ['russias-far-east', 'Ulan-Ude', [107.6, 51.83], true],
    ['russias-far-east', 'Anadyr', [177.5, 64.73], true],
    ['russias-far-east', 'Uelen, beyond the date line', [-169.81, 66.16], true],
    ['russias-far-east', 'Big Diomede, Russia’s easternmost island', [-169.06, 65.78], true],
    ['russias-far-east', 'Little Diomede, which is American', [-168.93, 65.75], false],
    ['russias-far-east', 'St Lawrence Island, which is American', [-171.73, 63.75], false],
    ['russias-far-east', 'Commander Islands', [166.2, 55.0], true],
    ['russias-far-east', 'Attu, which is American', [172.9, 52.9], false],
    ['russias-far-east', 'Urup', [150.0, 46.0], true],
    ['russias-far-east', 'Iturup, which Japan claims', [148.8, 45.4], false],
    ['russias-far-east', 'Cape Soya on Hokkaido', [141.94, 45.52], false],
    ['russias-far-east', 'Cape Crillon on Sakhalin', [142.08, 45.89], true],
    ['russias-far-east', 'Irkutsk', [104.28, 52.29], false],
    ['russias-far-east', 'Harbin', [126.6, 45.8], false],
    ['north-korea', 'Pyongyang', [125.75, 39.03], true],
    ['north-korea', 'Baengnyeong, which is South Korean', [124.7, 37.96], false],
    ['north-korea', 'Changsan Cape', [124.8, 38.1], true],
    ['north-korea', 'Dandong', [124.38, 40.12], false],
    ['north-korea', 'Seoul', [126.98, 37.57], false],
    ['ukraine', 'Simferopol in Crimea', [34.1, 44.95], true],
    ['ukraine', 'Kerch in Crimea', [36.47, 45.36], true],
    ['ukraine', 'Taman in Russia', [36.72, 45.21], false],
    ['ukraine', 'Odesa', [30.72, 46.48], true],
    ['ukraine', 'Sulina in Romania', [29.65, 45.16], false],
    ['ukraine', 'Rostov-on-Don', [39.7, 47.23], false],
    ['united-states', 'Washington', [-77.04, 38.9], true],
    ['united-states', 'Key West', [-81.78, 24.56], true],
    ['united-states', 'Bimini in the Bahamas', [-79.28, 25.73], false],
    ['united-states', 'Victoria in Canada', [-123.37, 48.43], false],
    ['united-states', 'Seattle', [-122.33, 47.61], true],
    ['united-states', 'Juneau', [-134.42, 58.3], true],
    ['united-states', 'Prince Rupert in Canada', [-130.32, 54.31], false],
    ['united-states', 'Attu, beyond the date line', [172.9, 52.9], true],
    ['united-states', 'Honolulu', [-157.86, 21.31], true],
    ['united-states', 'Provideniya in Russia', [-173.22, 64.42], false],
    ['united-states', 'Ottawa', [-75.7, 45.42], false],
  ])('%s and %s', (id, _city, position, inside) => {
    expect(booleanPointInPolygon(position, area(id))).toBe(inside);
  });
});

describe('the events', () => {
  it.each([
    ['chollima-1-first', '2023-05-31', 'sohae'],
    ['chollima-1-second', '2023-08-24', 'sohae'],
    ['two-missiles', '2023-09-13T11:43+09:00/2023-09-13T11:53+09:00', 'sea-off-east-coast'],
    ['meeting', '2023-09-13', 'vostochny'],
  ])('%s: %s at %s', (id, when, location) => {
    const { geometry, properties } = feature(id);
    expect(geometry).toBeNull();
    expect(properties).toMatchObject({ kind: 'event', statedBy: 'editor', when, location });
  });

  it('give the figures of both ministries where they disagree', () => {
    const { description } = feature('two-missiles').properties;
    for (const words of ['disagree', '11:43', '11:53', '11:45', '11:51', '350 km', '650 km']) {
      expect(description).toContain(words);
    }
  });
});
