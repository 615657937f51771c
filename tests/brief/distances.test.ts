import { describe, expect, it } from 'vitest';
import type { Brief, Place } from '../../src/brief/brief';
import {
  type Distance,
  distancesFrom,
  formatDistance,
  storyDistances,
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
