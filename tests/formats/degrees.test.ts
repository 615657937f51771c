import { expect, it } from 'vitest';
import { degreesOf, pairOf } from '../../src/formats/degrees';

it.each([
  ['北緯35度41分22秒', '東経139度45分'],
  ['35度41分22秒', '139度45分'],
  ['북위 35도 41분 22초', '동경 139도 45분'],
  ['35°41′22″ с. ш.', '139°45′ в. д.'],
  ['35°41′22″ с.ш.', '139,75 в.д.'],
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

it('reads such a pair the other way round only where that is said', () => {
  expect(pairOf('E 13.41 N 52.52', true)).toEqual([52.52, 13.41]);
  expect(pairOf('E 13.41 N 52.52', false)).toBeNull();
});
