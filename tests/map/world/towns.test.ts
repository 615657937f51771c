import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldSize, worldX, worldY } from '../../../src/geometry/mercator';
import type { Obstacle } from '../../../src/map/labels/box';
import { finished } from '../../../src/map/labels/steps';
import { namesOf } from '../../../src/map/world/name';
import type { Surface } from '../../../src/map/world/name-candidates';
import { placingNames } from '../../../src/map/world/place-names';
import { plainName, Towns } from '../../../src/map/world/towns';

/** Moscow and Tula, and from zoom 8 on Podolsk. */
const groups = [
  { zoom: 4, names: 'Moscow', at: [18_808, 27_876], capitals: [0] },
  { zoom: 6, names: 'Tula', at: [18_809, 27_098], capitals: [] },
  { zoom: 8, names: 'Podolsk', at: [18_772, 27_712], capitals: [] },
];
const anObstacle: fc.Arbitrary<Obstacle> = fc.record(
  {
    x: fc.integer({ min: 300, max: 500 }),
    y: fc.integer({ min: 200, max: 400 }),
    width: fc.integer({ min: 10, max: 80 }),
    height: fc.integer({ min: 10, max: 80 }),
    isMark: fc.constant(true as const),
  },
  { requiredKeys: ['x', 'y', 'width', 'height'] },
);
const measure = (text: string) => 6 * text.length;

function surfaceAt(zoom: number, lon = 37.6, lat = 55, copy = 0): Surface {
  const across = worldSize(zoom);
  const view = { x: 0, y: 0, width: 800, height: 600 };
  const left = (worldX(lon) + copy) * across - 400;
  const top = worldY(lat) * across - 300;
  return { zoom, left, top, width: 800, height: 600, view, scale: 1 };
}

function shownAt(surface: Surface, taken: string[] = []): string[] {
  const towns = new Towns(groups);
  towns.exclude(taken);
  return towns.candidates(surface, measure).map(({ name }) => name.text);
}

describe('towns', () => {
  it('are named before a country of which the map has but a point', () => {
    const rome = new Towns([{ zoom: 4, names: 'Rome', at: [6228, 20_946], capitals: [0] }]);
    const namedWhere = (width: number) => {
      const vatican = {
        name: 'Vatican',
        code: 'VA',
        rank: 240,
        at: [[12.45, 41.9, width]] as const,
      };
      const names = namesOf({ countries: [vatican], seas: [] });
      const surface = surfaceAt(8, 12.5, 41.9);
      const toPlace = { names, towns: rome, obstacles: [], surface, measure };
      return finished(placingNames(toPlace)).map(({ name }) => name.text);
    };
    expect(namedWhere(0)).toEqual(['Rome']);
    expect(namedWhere(0.5)).toEqual(['VATICAN']);
  });

  it('are shown from the zoom of their rank on', () => {
    expect(shownAt(surfaceAt(3.5))).toEqual([]);
    expect(shownAt(surfaceAt(5))).toEqual(['Moscow']);
    expect(shownAt(surfaceAt(7))).toEqual(['Moscow', 'Tula']);
    expect(shownAt(surfaceAt(8))).toEqual(['Moscow', 'Tula', 'Podolsk']);
  });

  it('are shown in every turn of the globe, and nowhere else', () => {
    expect(shownAt(surfaceAt(7, 37.6, 55, 3))).toEqual(['Moscow', 'Tula']);
    expect(shownAt(surfaceAt(7, 37.6, 55, -2))).toEqual(['Moscow', 'Tula']);
    expect(shownAt(surfaceAt(7, -80))).toEqual([]);
    expect(shownAt(surfaceAt(7, 37.6, 10))).toEqual([]);
  });

  it('do not repeat a name that is written already, however it is spelt', () => {
    expect(shownAt(surfaceAt(7), ['MOSCOW'])).toEqual(['Tula']);
    // The letter ʻokina, and the quotation mark that often stands for it.
    expect(plainName('Nuku\u02bbalofa')).toBe(plainName('Nuku\u2018alofa'));
    for (const name of ['Tsiolkovskiy', 'Tsiolkovsky', 'TSIOLKOVSKII']) {
      expect(plainName(name)).toBe(plainName('Tsiolkovsky'));
    }
    expect(plainName('Kaluga')).not.toBe(plainName('Kalinin'));
  });

  const place = (obstacles: readonly Obstacle[] = []) =>
    finished(
      placingNames({
        names: [],
        towns: new Towns(groups),
        obstacles,
        surface: surfaceAt(7, 37.616, 55.752),
        measure,
      }),
    );

  it('do not repeat in other letters what stands at the mark of a town; at one in it they tell where that is', () => {
    const names = (isTown: boolean, off = 0) =>
      place([{ x: 388 + off, y: 288, width: 24, height: 24, isMark: true, isTown }]).map(
        ({ name }) => name.text,
      );
    expect(names(true)).not.toContain('Moscow');
    expect(names(false)).toContain('Moscow');
    // A suburb.
    expect(names(true, 9)).toContain('Moscow');
  });

  it('stand beside their dot', () => {
    const moscow = place().find(({ name }) => name.text === 'Moscow');
    expect(moscow?.dot?.x).toBeCloseTo(400, 0);
    expect(moscow?.box.x).toBeCloseTo(406, 0);
  });

  it('have no dot under a mark: a great one is named clear of it', () => {
    const mark = { x: 388, y: 288, width: 24, height: 24, isMark: true } as const;
    const moscow = place([mark]).find(({ name }) => name.text === 'Moscow');
    expect(moscow?.dot).toBeUndefined();
    expect(moscow?.box.y).toBeGreaterThanOrEqual(312);
    const chosen = { x: 374, y: 274, width: 52, height: 52, isMark: true } as const;
    expect(place([chosen]).some(({ name }) => name.text === 'Moscow')).toBe(true);
  });

  it('are not named where they are not: without room for dot and name there is neither', () => {
    const button = { x: 388, y: 288, width: 24, height: 24 };
    expect(place([button]).some(({ name }) => name.text === 'Moscow')).toBe(false);
    fc.assert(
      fc.property(fc.array(anObstacle), (obstacles) => {
        for (const { name, dot } of place(obstacles)) {
          const isHidden = obstacles.some(({ isMark }) => isMark);
          expect(dot !== undefined || isHidden, name.text).toBe(true);
        }
      }),
    );
  });
});
