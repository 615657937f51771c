import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, type Line } from '../../../build/sources/join-lines';
import { rankTowns } from '../../../build/sources/rank-towns';
import { readPn2 } from '../../../build/sources/read-pn2';
import { worldSize, worldX, worldY } from '../../../src/geometry/mercator';

describe('the lines of rivers', () => {
  it('are joined where two meet, whichever way each runs', () => {
    const joined = joinLines([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toHaveLength(3);
  });

  it('go straight on where three meet', () => {
    const joined = joinLines([
      [
        [0, 0],
        [5, 0],
      ],
      [
        [5, 0],
        [10, 1],
      ],
      [
        [5, 5],
        [5, 0],
      ],
    ]);
    expect(joined.map(({ length }) => length).sort()).toEqual([2, 3]);
  });

  it('lose no stretch and gain none', () => {
    const at = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    const lines = fc.array(fc.array(at, { minLength: 2, maxLength: 4 }), { maxLength: 12 });
    const stretches = (all: readonly Line[]) =>
      all
        .flatMap((line) =>
          line.slice(1).map((end, i) => [String(line[i]), String(end)].sort().join(' ')),
        )
        .sort();
    fc.assert(
      fc.property(lines, (all) => {
        expect(stretches(joinLines(all))).toEqual(stretches(all));
      }),
    );
  });
});

describe('towns by rank', () => {
  const towns = fc.array(
    fc.record({
      name: fc.constant('x'),
      lon: fc.double({ min: -170, max: 170, noNaN: true }),
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      people: fc.integer({ min: 500, max: 9_000_000 }),
      isCapital: fc.boolean(),
      country: fc.constant('KR'),
    }),
    { maxLength: 80 },
  );
  const shanghai = town('Shanghai', [121.458, 31.222], 22_315_474, 'CN');
  const banqiao = town('Banqiao', [121.467, 25.014], 543_342, 'TW');
  const taipei = capital('Taipei', [121.532, 25.048], 7_871_900, 'TW');
  const rawalpindi = town('Rawalpindi', [73.048, 33.597], 1_743_101, 'PK');
  const islamabad = capital('Islamabad', [73.043, 33.721], 601_600, 'PK');
  const rome = capital('Rome', [12.511, 41.892], 2_318_895, 'IT');
  const vatican = capital('Vatican City', [12.454, 41.903], 829, 'VA');
  const shenzhen = town('Shenzhen', [114.068, 22.546], 17_494_398, 'CN');
  const hongKong = capital('Hong Kong', [114.175, 22.278], 7_482_500, 'HK');

  it('stand well apart at every zoom', () => {
    fc.assert(
      fc.property(towns, (towns) => {
        const ranked = rankTowns(towns, 6);
        for (const zoom of [4, 5, 6]) {
          const across = worldSize(zoom);
          const shown = ranked.filter((one) => one.zoom <= zoom);
          for (const [i, a] of shown.entries()) {
            for (const b of shown.slice(i + 1)) {
              const dx = (worldX(a.lon) - worldX(b.lon)) * across;
              const dy = (worldY(a.lat) - worldY(b.lat)) * across;
              expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(79.9);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are cities before their neighbours, also where these are farther from a larger city', () => {
    const hsinchu = town('Hsinchu', [120.967, 24.804], 404_109, 'TW');
    const ranked = rankTowns([banqiao, hsinchu, taipei, shanghai], 8);
    expect(ranked.map(({ name, zoom }) => [name, zoom])).toEqual([
      ['Shanghai', 4],
      ['Taipei', 5],
      ['Hsinchu', 8],
    ]);
  });

  it.each([
    ['a capital beside a larger town', islamabad, rawalpindi],
    ['a city before a capital many times smaller', rome, vatican],
    ['a city before one that is named as a country already', shenzhen, hongKong],
  ])('are one of two that are never told apart: %s', (_, shown, other) => {
    expect(rankTowns([other, shown], 8).map(({ name }) => name)).toEqual([shown.name]);
  });
});

function town(
  name: string,
  [lon, lat]: readonly [number, number],
  people: number,
  country: string,
) {
  return { name, lon, lat, people, country, isCapital: false };
}

function capital(...about: Parameters<typeof town>) {
  return { ...town(...about), isCapital: true };
}

it('PN2 is read as it is written, and nothing else is taken for it', () => {
  const line = [0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 120, 0xff, 0x88, 0, 1, 2, 0xfe];
  const file = Buffer.from([2, 0, 0, 0, 1, 0, ...line]);
  expect(readPn2(file)).toEqual([
    {
      kind: 'line',
      points: [
        [-120, 120],
        [-122, 122],
      ],
    },
  ]);
  expect(() => readPn2(Buffer.from([3, 0, 0, 0, 0, 0]))).toThrow('PN2');
});
