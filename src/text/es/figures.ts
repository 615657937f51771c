import type { FigureWords } from '../figures';

/** With its article if a day is given: “desde el 13 de septiembre de 2023”, but “desde 2022”. */
const day = (date: string) => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);

/** What stands beside dates and figures in Spanish. */
export const figures: FigureWords = {
  since: (date) => `desde ${day(date)}`,
  sinceUnknownEnd: (date) => `desde ${day(date)}, final desconocido`,
  until: (date) => `hasta ${day(date)}`,
  untilUnknownStart: (date) => `hasta ${day(date)}, inicio desconocido`,
  about: (figure) => `aproximadamente ${figure}`,
  possibly: (date) => `posiblemente ${date}`,
  season: (season, year) =>
    `${{ spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' }[season]} de ${year}`,
  decade: (first, _last, isTold) => `${isTold ? 'la ' : ''}década de ${first}`,
  years: (first, last, isTold) => (isTold ? `${first}–${last}` : `entre ${first} y ${last}`),
  upTo: (distance) => `hasta ${distance}`,
  within: (position, radius) => `${position}, con un margen de ${radius}`,
  moment: (date, time) => `${date}, ${time}`,
  compass: {
    north: (angle) => `${angle} N`,
    south: (angle) => `${angle} S`,
    east: (angle) => `${angle} E`,
    west: (angle) => `${angle} O`,
  },
  point: (latitude, longitude) => `${latitude}, ${longitude}`,
  nauticalMiles: (figure) => `${figure} mn`,
};
