import type { FigureWords } from '../figures';

/** With its article if a day is given: „seit dem 13. September 2023“, but „seit 2022“. */
const day = (date: string) => (/^\d{1,2}\. /.test(date) ? `dem ${date}` : date);

/** What stands beside dates and figures in German. */
export const figures: FigureWords = {
  since: (date) => `seit ${day(date)}`,
  sinceUnknownEnd: (date) => `ab ${day(date)}, Ende unbekannt`,
  until: (date) => `bis ${date}`,
  untilUnknownStart: (date) => `bis ${date}, Beginn unbekannt`,
  about: (figure) => `etwa ${figure}`,
  possibly: (date) => `vermutlich ${date}`,
  season: (season, year) =>
    `${{ spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' }[season]} ${year}`,
  decade: (first, last, isTold) => (isTold ? `${first}–${last}` : `${first}er-Jahre`),
  years: (first, last, isTold) => (isTold ? `${first}–${last}` : `zwischen ${first} und ${last}`),
  upTo: (distance) => `bis ${distance}`,
  within: (position, radius) => `${position}, auf ${radius} genau`,
  moment: (date, time) => `${date}, ${time}`,
  compass: {
    north: (angle) => `${angle} N`,
    south: (angle) => `${angle} S`,
    east: (angle) => `${angle} O`,
    west: (angle) => `${angle} W`,
  },
  point: (latitude, longitude) => `${latitude}, ${longitude}`,
  nauticalMiles: (figure) => `${figure} sm`,
};
