import type { FigureWords } from '../figures';

/** What stands beside dates and figures in English. */
export const figures: FigureWords = {
  since: (date) => `since ${date}`,
  sinceUnknownEnd: (date) => `from ${date}, end unknown`,
  until: (date) => `until ${date}`,
  untilUnknownStart: (date) => `until ${date}, start unknown`,
  about: (figure) => `about ${figure}`,
  possibly: (date) => `possibly ${date}`,
  season: (season, year) => `${season} ${year}`,
  decade: (first, _last, isTold) => (isTold ? `the ${first}s` : `${first}s`),
  years: (first, last, isTold) => (isTold ? `${first}–${last}` : `between ${first} and ${last}`),
  upTo: (distance) => `up to ${distance}`,
  within: (position, radius) => `${position}, within ${radius}`,
  moment: (day, time) => `${day}, ${time}`,
  compass: {
    north: (angle) => `${angle} N`,
    south: (angle) => `${angle} S`,
    east: (angle) => `${angle} E`,
    west: (angle) => `${angle} W`,
  },
  point: (latitude, longitude) => `${latitude}, ${longitude}`,
  nauticalMiles: (figure) => `${figure} nmi`,
};
