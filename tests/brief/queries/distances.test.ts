import { describe, expect, it } from 'vitest';
import type { Brief, Place } from '../../../src/brief/brief';
import {
  contactAt,
  type Distance,
  distancesFrom,
  lengthOfPlace,
  pairOf,
  storyDistances,
} from '../../../src/brief/queries/distances';
import { feature, point, read } from '../make';

function place(brief: Brief, id: string): Place {
  const found = brief.places.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No place “${id}”`);
  return found;
}

function told(distances: readonly Distance[]): readonly string[] {
  return distances.map(
    (distance) => `${distance.from.id}-${distance.to.id} ${Math.round(distance.nearest / 1000)}`,
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
      'vostochny-pyongyang 1443',
      'vostochny-bridge 1067',
    ]);
  });

  it('has the three nearest points where nothing is declared, itself not among them', () => {
    expect(told(distancesFrom(brief, place(brief, 'seoul')))).toEqual([
      'seoul-pyongyang 195',
      'seoul-bridge 623',
      'seoul-vostochny 1596',
    ]);
  });

  it('measures an event from where it happened, and not to there', () => {
    expect(told(distancesFrom(brief, place(brief, 'meeting')))).toEqual(['meeting-pyongyang 1443']);
    expect(told(distancesFrom(brief, place(brief, 'toast')))[0]).toBe('toast-bridge 1067');
  });

  const range = ([distance]: readonly Distance[]) =>
    distance && [distance.contact, Math.round(distance.nearest), Math.round(distance.farthest)];

  it('knows the distance of a place no better than the place', () => {
    const rough = read([
      feature('a', { distancesTo: ['b'], coordinateUncertaintyInMeters: 50_000 }, point(0, 0)),
      feature('b', { coordinateUncertaintyInMeters: 10_000 }, point(1, 0)),
      feature('c', { distancesTo: ['d'], coordinateUncertaintyInMeters: 200_000 }, point(0, 0)),
      feature('d', {}, point(1, 0)),
      feature('e', { distancesTo: ['f'], coordinateUncertaintyInMeters: 1_000 }, point(0, 0)),
      feature('f', {}, point(30, 0)),
      feature('g', { distancesTo: ['a'] }, point(0, 0)),
      feature('h', { location: 'a', distancesTo: ['d'] }, null),
    ]);
    const of = (id: string) => range(distancesFrom(rough, place(rough, id)));
    expect(of('a')).toEqual([null, 51_195, 171_195]);
    expect(of('c')).toEqual([null, 0, 311_195]);
    expect(of('e')).toEqual([null, 3_335_852, 3_335_852]);
    expect(of('g')).toEqual([null, 0, 50_000]);
    expect(of('h')).toEqual([null, 61_195, 161_195]);
  });

  it('says that a place lies in an area only where its whole circle does', () => {
    const area = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    const within = (meters: number) => {
      const found = read([
        feature('a', { distancesTo: ['b'], coordinateUncertaintyInMeters: meters }, point(1, 5)),
        feature('b', {}, area),
      ]);
      return distancesFrom(found, place(found, 'a'))[0];
    };
    expect(within(100_000)?.contact).toBe('inside');
    expect(within(120_000)).toMatchObject({ contact: null, nearest: 0 });
  });

  it('says that a pole lies in the area around it', () => {
    const found = read([
      feature('a', { distancesTo: ['b'] }, point(0, 90)),
      feature(
        'b',
        {},
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 70],
              [120, 70],
              [-120, 70],
              [0, 70],
            ],
          ],
        },
      ),
    ]);
    expect(distancesFrom(found, place(found, 'a'))[0]?.contact).toBe('inside');
  });

  it('has none for a place without a position', () => {
    const alone = read([feature('a', {}, null), feature('b')]);
    expect(distancesFrom(alone, place(alone, 'a'))).toEqual([]);
    expect(distancesFrom(alone, place(alone, 'b'))).toEqual([]);
  });
});

describe('storyDistances', () => {
  it('has each declared pair once', () => {
    expect(told(storyDistances(brief))).toEqual([
      'vostochny-pyongyang 1443',
      'bridge-vostochny 1067',
      'meeting-pyongyang 1443',
    ]);
  });
});

const SQUARE = ring([0, 0], [10, 0], [10, 10], [0, 10]);
const shapes = read([
  feature('country', {}, SQUARE),
  feature('province', {}, ring([0, 0], [5, 0], [5, 5], [0, 5])),
  feature('beyond', {}, ring([5, 5], [15, 5], [15, 15], [5, 15])),
  feature('city', {}, point(2, 2)),
  feature('start', {}, point(1, 1)),
  feature('again', {}, point(1, 1)),
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
  const { contact, ends } = pairOf(distance);
  return [
    contactAt(distance, distance.to) ?? Math.round(distance.nearest / 1000),
    contact && [ends[0].id, contact, ends[1].id].join(' '),
  ];
}

describe('places that are not apart', () => {
  it.each([
    ['city', 'country', 'around', 'city inside country'],
    ['country', 'city', 'inside', 'city inside country'],
    ['here', 'country', 'around', 'here inside country'],
    ['province', 'country', 'around', 'province inside country'],
    ['country', 'province', 'inside', 'province inside country'],
    ['country', 'beyond', 'overlaps', 'country meets beyond'],
    ['route', 'country', 'around', 'route inside country'],
    ['route', 'beyond', 'passedThrough', 'route meets beyond'],
    ['beyond', 'route', 'passesHere', 'beyond meets route'],
    ['route', 'other route', 'crosses', 'route meets other route'],
    ['city', 'route', 'passesHere', 'city meets route'],
    ['route', 'city', 'liesOn', 'route meets city'],
    ['route', 'start', 'itsBeginning', 'route beginsAt start'],
    ['start', 'route', 'beginsHere', 'route beginsAt start'],
    ['route', 'end', 'itsEnd', 'route endsAt end'],
    ['end', 'route', 'endsHere', 'route endsAt end'],
    ['start', 'again', 'same', 'start same again'],
  ])('%s and %s: %s', (here, other, expected, pair) => {
    expect(contact(here, other)).toEqual([expected, pair]);
  });

  it('are apart where an area is around another, in its hole', () => {
    expect(contact('city', 'around')).toEqual([expect.any(Number), null]);
    expect(contact('country', 'around')).toEqual([expect.any(Number), null]);
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
    expect(told).toEqual(expect.any(Number));
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
