import { expect, it } from 'vitest';
import { recognise } from '../../../src/gazetteer/recognise/recognise';
import { resolve } from '../../../src/gazetteer/resolve/resolve';
import { bearingOf, metersOf } from '../../../src/gazetteer/vague/measure';
import { findVague } from '../../../src/gazetteer/vague/vague';
import { places } from '../places';

function vagueOf(text: string) {
  const readings = [recognise(text, places)];
  return findVague(readings, resolve(readings, places)).map(({ phrase, at }) => ({
    phrase,
    ...(at && {
      lat: Math.round(at.lat * 10) / 10,
      lon: Math.round(at.lon * 10) / 10,
      km: Math.round(at.radius / 1000),
    }),
  }));
}

it('reckons from a town: so far, in that direction', () => {
  expect(vagueOf('A missile fell 40 km east of Sinpo on Monday.')).toEqual([
    { phrase: '40 km east of Sinpo', lat: 40, lon: 128.7, km: 24 },
  ]);
  expect(vagueOf('The crash was 60 miles north-west of Denver.')).toEqual([
    { phrase: '60 miles north-west of Denver', lat: 40.4, lon: -105.8, km: 39 },
  ]);
});

it('does so in other languages', () => {
  expect(vagueOf('Der Zug hielt 30 Kilometer südlich von Berlin auf der Strecke.')).toEqual([
    { phrase: '30 Kilometer südlich von Berlin', lat: 52.3, lon: 13.4, km: 12 },
  ]);
  expect(vagueOf('북한은 신포 동쪽 40km 해상에 미사일을 발사했다.')).toEqual([
    { phrase: '신포 동쪽 40km', lat: 40, lon: 128.7, km: 24 },
  ]);
  expect(vagueOf('Ракета упала в 40 км к востоку от Синпхо в понедельник.')).toMatchObject([
    { phrase: '40 км к востоку от Синпхо', lat: 40, lon: 128.7 },
  ]);
  expect(vagueOf('El barco estaba a 20 km al oeste de Cartagena el lunes.')[0]).toMatchObject({
    phrase: '20 km al oeste de Cartagena',
  });
});

it('draws a circle where a text gives no direction, and the way between two towns', () => {
  expect(vagueOf('Police stopped him 10 km from Lyon, in a village.')).toMatchObject([
    { phrase: '10 km from Lyon', km: 11 },
  ]);
  expect(vagueOf('The train stood between Hamhung and Wonsan for hours.')).toMatchObject([
    { phrase: 'between Hamhung and Wonsan', lat: 39.5, lon: 127.5 },
  ]);
});

it('sees the waters off a coast', () => {
  expect(vagueOf('It fell off the east coast of South Korea.')).toMatchObject([
    { phrase: 'off the east coast of South Korea' },
  ]);
});

it('has no position where the name that it leans on is unknown', () => {
  expect(vagueOf('The ship was drifting 40 km west of Sørkvaløya on Monday.')).toEqual([
    { phrase: '40 km west of Sørkvaløya' },
  ]);
  expect(vagueOf('The road between Alta and Hammerfest was closed.')).toMatchObject([
    { phrase: 'between Alta and Hammerfest' },
  ]);
});

it('makes no place of talks between two capitals, nor of one', () => {
  expect(vagueOf('The talks between Moscow and Kyiv went on. He left for Seoul.')).toEqual([]);
});

it('reads numbers and points of the compass', () => {
  expect(metersOf('1,200', 'km')).toBe(1_200_000);
  expect(metersOf('2.5', 'miles')).toBeCloseTo(4023, 0);
  expect(metersOf('nothing', 'km')).toBeNull();
  const points = [
    'north',
    'northeast',
    'south-west',
    'oeste',
    'noroeste',
    'sureste',
    'ouest',
    'südöstlich',
    'к востоку',
  ];
  expect(points.map(bearingOf)).toEqual([0, 45, 225, 270, 315, 135, 270, 135, 90]);
});
