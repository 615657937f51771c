import { describe, expect, it } from 'vitest';
import { nearLongitude, wrapLongitude } from '../../src/geometry/longitude';

describe('wrapLongitude', () => {
  it.each([
    [0, 0],
    [180, 180],
    [-180, -180],
    [181, -179],
    [-181, 179],
    [540, -180],
    [725, 5],
  ])('%d is %d', (longitude, expected) => {
    expect(wrapLongitude(longitude)).toBe(expected);
  });
});

describe('nearLongitude', () => {
  it.each([
    [-179, 179, 181],
    [179, -179, -181],
    [10, 20, 10],
    [-90, 90, -90],
    [0, 720, 720],
  ])('%d near %d is %d', (longitude, reference, expected) => {
    expect(nearLongitude(longitude, reference)).toBe(expected);
  });
});
