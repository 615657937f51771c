import type { FigureWords } from '../figures';

const isDay = (date: string) => /^\d{1,2}(er)? \p{L}/u.test(date);
/** “depuis le 13 septembre 2023”, but “depuis 2022”. */
const from = (date: string) => (isDay(date) ? `le ${date}` : date);
/** “jusqu’au 13 septembre 2023”, “jusqu’en 2022”. */
const until = (date: string) =>
  `jusqu’${isDay(date) || date.startsWith('printemps') ? 'au' : 'en'} ${date}`;

/** What stands beside dates and figures in French. */
export const figures: FigureWords = {
  since: (date) => `depuis ${from(date)}`,
  sinceUnknownEnd: (date) => `depuis ${from(date)}, fin inconnue`,
  until,
  untilUnknownStart: (date) => `${until(date)}, début inconnu`,
  about: (figure) => `environ ${figure}`,
  possibly: (date) => `peut-être ${date}`,
  season: (season, year) =>
    `${{ spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' }[season]} ${year}`,
  decade: (first, last, isTold) => (isTold ? `${first}–${last}` : `années ${first}`),
  years: (first, last, isTold) => (isTold ? `${first}–${last}` : `entre ${first} et ${last}`),
  upTo: (distance) => `jusqu’à ${distance}`,
  within: (position, radius) => `${position}, à ${radius} près`,
  moment: (date, time) => `${date}, ${time}`,
  compass: {
    north: (angle) => `${angle} N`,
    south: (angle) => `${angle} S`,
    east: (angle) => `${angle} E`,
    west: (angle) => `${angle} O`,
  },
  point: (latitude, longitude) => `${latitude}, ${longitude}`,
  nauticalMiles: (figure) => `${figure}\u00a0M`,
};
