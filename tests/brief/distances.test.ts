import { describe, expect, it } from 'vitest';
import type { Brief, Place } from '../../src/brief/brief';
import {
  type Distance,
  distancesFrom,
  formatDistance,
  lengthOfPlace,
  storyDistances,
  tellContact,
  tellPair,
} from '../../src/brief/distances';
import { feature, point, read } from './make';

function place(brief: Brief, id: string): Place {
  const found = brief.places.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No place “${id}”`);
  return found;
}

function told(distances: readonly Distance[]): readonly string[] {
  return distances.map(
    (distance) => `${distance.from.id}-${distance.to.id} ${formatDistance(distance)}`,
  );
}

const brief = read([
  feature('vostochny', { distancesTo: ['pyongyang'] }, point(128.333932, 51.884395)),
  feature('pyongyang', { distancesTo: ['vostochny'] }, point(125.75432, 39.03385)),
  feature('bridge', { distancesTo: ['vostochny', 'idea'] }, point(130.641056, 42.415167)),
  feature('idea', {}, null),
  feature('meeting', { location: 'vostochny', distancesTo: ['pyongyang', 'vostochny'] }, null),
  feature('seoul', {}, point(126.9784, 37.566)),
  feature('toast', { location: 'vostochny' }, null),
]);

describe('distancesFrom', () => {
  it('has those a place declares, then those declared to it, once each', () => {
    expect(told(distancesFrom(brief, place(brief, 'vostochny')))).toEqual([
      'vostochny-pyongyang 1,443 km',
      'vostochny-bridge 1,067 km',
    ]);
  });

  it('has the three nearest points where nothing is declared, itself not among them', () => {
    expect(told(distancesFrom(brief, place(brief, 'seoul')))).toEqual([
      'seoul-pyongyang 195 km',
      'seoul-bridge 623 km',
      'seoul-vostochny 1,596 km',
    ]);
  });

  it('measures an event from where it happened, and not to there', () => {
    expect(told(distancesFrom(brief, place(brief, 'meeting')))).toEqual([
      'meeting-pyongyang 1,443 km',
    ]);
    expect(told(distancesFrom(brief, place(brief, 'toast')))[0]).toBe('toast-bridge 1,067 km');
  });

  it('has none for what is nowhere', () => {
    const alone = read([feature('a', {}, null), feature('b')]);
    expect(distancesFrom(alone, place(alone, 'a'))).toEqual([]);
    expect(distancesFrom(alone, place(alone, 'b'))).toEqual([]);
  });
});

describe('storyDistances', () => {
  it('has each declared pair once', () => {
    expect(told(storyDistances(brief))).toEqual([
      'vostochny-pyongyang 1,443 km',
      'bridge-vostochny 1,067 km',
      'meeting-pyongyang 1,443 km',
    ]);
  });
});

describe('formatDistance', () => {
  it.each([
    [1_443_210, 1_443_210, '1,443 km'],
    [350_000, 650_000, '350–650 km'],
    [849, 849, '850 m'],
    [87.6, 87.6, '88 m'],
    [999.4, 999.4, '990 m'],
    [999.6, 999.6, '1 km'],
    [7_449, 7_449, '7.4 km'],
    [9_960, 9_960, '10 km'],
    [5_533_400, 5_533_900, '5,533–5,534 km'],
    [5_533_100, 5_533_200, '5,533 km'],
    [12_345_678, 12_345_678, '12,350 km'],
    [0, 650_000, 'up to 650 km'],
    [0, 0, '0 m'],
    [400, 650_000, '0.4–650 km'],
  ])('writes %d to %d metres as “%s”', (nearest, farthest, expected) => {
    expect(formatDistance({ nearest, farthest })).toBe(expected);
  });
});

const SQUARE = ring([0, 0], [10, 0], [10, 10], [0, 10]);
const shapes = read([
  feature('country', {}, SQUARE),
  feature('province', {}, ring([0, 0], [5, 0], [5, 5], [0, 5])),
  feature('beyond', {}, ring([5, 5], [15, 5], [15, 15], [5, 15])),
  feature('city', {}, point(2, 2)),
  feature('start', {}, point(1, 1)),
  feature('end', {}, point(8, 8)),
  feature('outside', {}, point(20, 2)),
  feature(
    'route',
    {},
    {
      type: 'LineString',
      coordinates: [
        [1, 1],
        [2, 2],
        [8, 8],
      ],
    },
  ),
  feature(
    'other route',
    {},
    {
      type: 'LineString',
      coordinates: [
        [1, 8],
        [8, 1],
      ],
    },
  ),
  feature(
    'around',
    {},
    {
      type: 'Polygon',
      coordinates: [
        ...rings([-20, -20], [40, -20], [40, 40], [-20, 40]),
        ...rings([-5, -5], [-5, 15], [15, 15], [15, -5]),
      ],
    },
  ),
  feature('here', { location: 'city' }, null),
]);

function ring(...corners: number[][]) {
  return { type: 'Polygon', coordinates: rings(...corners) };
}

function rings(...corners: number[][]) {
  return [[...corners, ...corners.slice(0, 1)]];
}

/** What the panel of `here` tells of `other`, and what the list of pairs does. */
function contact(here: string, other: string) {
  const from = { ...place(shapes, here), distancesTo: [other] };
  const places = shapes.places.map((one) => (one.id === here ? from : one));
  const [distance] = distancesFrom({ ...shapes, places }, from);
  if (distance === undefined) return null;
  const { words, ends } = tellPair(distance);
  return [
    tellContact(distance, distance.to) ?? formatDistance(distance),
    words && [ends[0].id, words, ends[1].id].join(' '),
  ];
}

describe('places that are not apart', () => {
  it.each([
    ['city', 'country', 'this place lies inside', 'city lies inside country'],
    ['country', 'city', 'lies inside this place', 'city lies inside country'],
    ['here', 'country', 'this place lies inside', 'here lies inside country'],
    ['province', 'country', 'this place lies inside', 'province lies inside country'],
    ['country', 'province', 'lies inside this place', 'province lies inside country'],
    ['country', 'beyond', 'overlaps it', 'country meets beyond'],
    ['route', 'country', 'this place lies inside', 'route lies inside country'],
    ['route', 'beyond', 'it passes through', 'route meets beyond'],
    ['beyond', 'route', 'passes here', 'beyond meets route'],
    ['route', 'other route', 'crosses it', 'route meets other route'],
    ['city', 'route', 'passes here', 'city meets route'],
    ['route', 'city', 'lies on it', 'route meets city'],
    ['route', 'start', 'where it begins', 'route begins at start'],
    ['start', 'route', 'begins here', 'route begins at start'],
    ['route', 'end', 'where it ends', 'route ends at end'],
    ['end', 'route', 'ends here', 'route ends at end'],
  ])('%s and %s: %s', (here, other, expected, pair) => {
    expect(contact(here, other)).toEqual([expected, pair]);
  });

  it('are apart where an area is around another, in its hole', () => {
    expect(contact('city', 'around')).toEqual([expect.stringMatching(/^\d+–.* km$/), null]);
    expect(contact('country', 'around')).toEqual([expect.stringMatching(/^\d+–.* km$/), null]);
  });

  it('across the date line too', () => {
    const brief = read([
      feature('sea', {}, ring([170, -10], [-170, -10], [-170, 10], [170, 10])),
      feature('ship', { distancesTo: ['sea'] }, point(-175, 0)),
    ]);
    const [distance] = storyDistances(brief);
    expect(distance?.contact).toBe('inside');
  });
});

describe('a route', () => {
  it('is as far as its nearest point', () => {
    const [told, pair] = contact('outside', 'route') ?? [];
    expect(told).toMatch(/^[\d,]+ km$/);
    expect(pair).toBeNull();
  });

  it('has a length, along great circles and through all of its lines', () => {
    const lines = read([
      feature(
        'equator',
        {},
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [90, 0],
            [180, 0],
          ],
        },
      ),
      feature(
        'two',
        {},
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [0, 0],
              [1, 0],
            ],
            [
              [5, 0],
              [6, 0],
            ],
          ],
        },
      ),
    ]);
    const [equator, two] = lines.places.map(lengthOfPlace);
    expect((equator ?? 0) / 1000).toBeCloseTo(20_015, 0);
    expect((two ?? 0) / 1000).toBeCloseTo(222.4, 1);
    expect(lengthOfPlace(place(shapes, 'country'))).toBeNull();
    expect(lengthOfPlace(place(shapes, 'city'))).toBeNull();
  });
});

describe('distances in another language', () => {
  it.each([
    ['de', 1_443_210, 1_443_210, '1.443 km'],
    ['de', 7_449, 7_449, '7,4 km'],
    ['de', 350_000, 650_000, '350–650 km'],
    ['de', 0, 650_000, '≤ 650 km'],
    ['en-US', 0, 650_000, 'up to 650 km'],
    ['es', 12_345_678, 12_345_678, '12.350 km'],
    ['fr', 12_345_678, 12_345_678, '12 350 km'],
    ['ru', 850, 850, '850 м'],
    ['ar-EG', 1_443_210, 1_443_210, '١٬٤٤٣ كم'],
    ['xx', 1_443_210, 1_443_210, '1,443 km'],
    ['en_US', 1_443_210, 1_443_210, '1,443 km'],
  ])('%s: %d to %d metres is “%s”', (lang, nearest, farthest, expected) => {
    const text = formatDistance({ nearest, farthest }, lang);
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });
});
