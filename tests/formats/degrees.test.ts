import { expect, it } from 'vitest';
import { degreesOf, pairOf } from '../../src/formats/degrees';

it.each([
  ['北緯35度41分22秒', '東経139度45分'],
  ['35度41分22秒', '139度45分'],
  ['북위 35도 41분 22초', '동경 139도 45분'],
  ['35°41′22″ с. ш.', '139°45′ в. д.'],
  ['35°41′22″ с.ш.', '139,75 в.д.'],
  ['с. ш. 35°41′22″', 'в.д. 139,75'],
  ['35N41.36667', '139E45'],
  ['३५.६८९४४४४४४', '१३९.७५'],
])('reads %s and %s as people write them', (latitude, longitude) => {
  expect(degreesOf(latitude, 'latitude')).toBeCloseTo(35.689444, 6);
  expect(degreesOf(longitude, 'longitude')).toBe(139.75);
});

it('reads the south and the west of other languages', () => {
  expect(degreesOf('37,5 ю. ш.', 'latitude')).toBe(-37.5);
  expect(degreesOf('37,5 з. д.', 'longitude')).toBe(-37.5);
  expect(degreesOf('남위 37도 30분', 'latitude')).toBe(-37.5);
  expect(degreesOf('서경 37도 30분', 'longitude')).toBe(-37.5);
  expect(degreesOf('西経37度30分', 'longitude')).toBe(-37.5);
  // What says the other axis is none.
  expect(degreesOf('37,5 з. д.', 'latitude')).toBeNull();
});

it.each([
  'N 52° 31.200 E 013° 24.600',
  'N52 31.200 E013 24.600',
  'N 52,52 E 13,41',
  'N 52.52, E 13.41',
])('reads the pair “%s”, its letters before its numbers', (text) => {
  expect(pairOf(text, false)).toEqual([52.52, 13.41]);
});

it('reads such a pair the other way round where both letters say so', () => {
  for (const isTurned of [true, false])
    expect(pairOf('E 13.41 N 52.52', isTurned)).toEqual([52.52, 13.41]);
  expect(pairOf('E 13.41, 52.52', false)).toBeNull();
});

it.each([
  ['\u200b41.9', '\u200e12.5\u200e'],
  ['\u202a41.9\u202c', '12.5\ufeff'],
  ["'41.9", "'12.5"],
  ['41 54’ 0’’ N', '12 30’ E'],
  ['415400N', '0123000E'],
  ['N4154', 'E01230'],
  ['4154.0N', '01230.000E'],
])('reads %j and %j as programs and copies leave them', (latitude, longitude) => {
  expect(degreesOf(latitude, 'latitude')).toBe(41.9);
  expect(degreesOf(longitude, 'longitude')).toBe(12.5);
});

it('takes an exponent for no side', () => {
  expect(degreesOf('1E02', 'longitude')).toBe(100);
  expect(degreesOf('12W30', 'longitude')).toBe(-12.5);
  expect(degreesOf('45S30', 'latitude')).toBe(-45.5);
  expect(degreesOf('45S75', 'latitude')).toBeNull();
});

it('takes no metres for degrees and minutes in one', () => {
  expect(degreesOf('4649776N', 'latitude')).toBe(4_649_776);
  expect(degreesOf('177000N', 'latitude')).toBe(177_000);
  expect(degreesOf('530000E', 'longitude')).toBe(530_000);
  expect(degreesOf('4154', 'latitude')).toBe(4154);
});

it.each([
  '+41.9+012.5/',
  '+41.9000+012.5000+17.5CRSWGS_84/',
  'Lat: 41.9 Long: 12.5',
  'lat=41.9&lon=12.5',
  'Longitude 12.5, Latitude 41.9',
])('reads the pair “%s”, which says its order itself', (text) => {
  expect(pairOf(text, false)).toEqual([41.9, 12.5]);
  expect(pairOf(text, true)).toEqual([41.9, 12.5]);
});

it('keeps the signs of pairs that say their order', () => {
  expect(pairOf('-41.9-012.5/', false)).toEqual([-41.9, -12.5]);
  expect(pairOf('Lat: -41.9 Lon: -12.5', false)).toEqual([-41.9, -12.5]);
});
