import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinates } from '../../src/geometry/read-coordinates';

/** Latitude and longitude of each reading, to a few metres. */
function readings(text: string): readonly (readonly [number, number])[] {
  return readCoordinates(text).map(({ latitude, longitude }) => [
    Number(latitude.toFixed(4)),
    Number(longitude.toFixed(4)),
  ]);
}

describe('A position is read as it is commonly written', () => {
  it.each([
    '51.8844, 128.3339',
    '51.8844 128.3339',
    '51.8844,128.3339',
    '51,8844; 128,3339',
    '51,8844 128,3339',
    '51,8844, 128,3339',
    '128.3339, 51.8844',
    '51.8844° N, 128.3339° E',
    'N 51.8844 E 128.3339',
    'N51.8844°, E128.3339°',
    '128.3339 E 51.8844 N',
    '51° 53.064′ N 128° 20.034′ E',
    "51°53.064'N, 128°20.034'E",
    '51°53′03.84″N 128°20′2.04″E',
    `51° 53' 3.84" N, 128° 20' 2.04" E`,
    '51 53 03.84 N 128 20 02.04 E',
    'N51 53 03.84, E128 20 02.04',
    '51°53′3,84″ с. ш. 128°20′2,04″ в. д.',
    '５１.8844, １２８.3339',
    'geo:51.8844,128.3339',
    'geo:51.8844,128.3339,200;crs=wgs84;u=35',
    '[128.3339, 51.8844]',
    'POINT (128.3339 51.8844)',
    'https://www.openstreetmap.org/#map=12/51.8844/128.3339',
    'https://www.openstreetmap.org/?mlat=51.8844&mlon=128.3339#map=4/1/2',
    'https://www.google.com/maps/@51.8844,128.3339,12z',
    'https://www.google.com/maps/place/X/@1,2,9z/data=!3m1!4b1!3d51.8844!4d128.3339',
    'https://www.google.com/maps/search/?api=1&query=51.8844%2C128.3339',
    'https://maps.apple.com/?ll=51.8844,128.3339&z=9',
    'https://www.bing.com/maps?cp=51.8844~128.3339&lvl=8',
    'https://yandex.com/maps/?ll=128.3339%2C51.8844&z=12',
  ])('%s', (text) => {
    expect(readings(text)).toEqual([[51.8844, 128.3339]]);
  });

  it.each([
    [
      '−33.8688, −70.5',
      [
        [-33.8688, -70.5],
        [-70.5, -33.8688],
      ],
    ],
    [
      '37.99, -84.49',
      [
        [37.99, -84.49],
        [-84.49, 37.99],
      ],
    ],
    ['0, 0', [[0, 0]]],
    ['33°52′S 151°12′E', [[-33.8667, 151.2]]],
    [
      '40 26 N 3 42 O',
      [
        [40.4333, -3.7],
        [40.4333, 3.7],
      ],
    ],
  ])('%s may mean', (text, wanted) => {
    expect(readings(text)).toEqual(wanted);
  });

  it('knows how far a geo address may be off', () => {
    expect(readCoordinates('geo:1,2;u=35')).toEqual([
      { latitude: 1, longitude: 2, uncertainty: 35 },
    ]);
  });

  it.each([
    '',
    ' ',
    'Lexington',
    '51.88',
    '91, 181',
    '200 N 10 E',
    '51 N 52 N',
    '51 61 N 10 E',
    'N 51 S, E 10',
    '1, 2, 3, 4',
    'https://example.org/',
    'https://example.org/%E0%A4%A',
    'geo:',
    '[1]',
    'POINT EMPTY',
    '51.88, 128.33 km',
    '1e5, 2',
  ])('is not found in “%s”', (text) => {
    expect(readCoordinates(text)).toEqual([]);
  });

  it('is the same again for any position, in degrees with signs and in degrees, minutes and seconds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -323_999, max: 323_999 }),
        fc.integer({ min: -647_999, max: 647_999 }),
        (lat, lon) => {
          const parts = (all: number) => {
            const size = Math.abs(all);
            return `${Math.floor(size / 3600)}° ${Math.floor(size / 60) % 60}′ ${size % 60}″`;
          };
          const text = `${parts(lat)} ${lat < 0 ? 'S' : 'N'}, ${parts(lon)} ${lon < 0 ? 'W' : 'E'}`;
          const close = (read: ReturnType<typeof readCoordinates>[number] | undefined) => {
            expect(read?.latitude).toBeCloseTo(lat / 3600, 8);
            expect(read?.longitude).toBeCloseTo(lon / 3600, 8);
          };
          const read = readCoordinates(text);
          expect(read).toHaveLength(1);
          close(read[0]);
          close(readCoordinates(`${(lat / 3600).toFixed(9)}, ${(lon / 3600).toFixed(9)}`)[0]);
        },
      ),
    );
  });

  it('throws on nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCoordinates(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '9', '.', ',', ' ', '-', '°', 'N', 'E', "'") }),
        (text) => void readCoordinates(text),
      ),
    );
  });
});
