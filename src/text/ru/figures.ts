import type { FigureWords } from '../figures';

const SEASONS = { spring: 'весна', summer: 'лето', autumn: 'осень', winter: 'зима' } as const;

/** In the genitive: «2022 года», «сентября 2023 г.»; a day is in it already. */
const genitive = (date: string) =>
  /^\d+$/.test(date)
    ? `${date} года`
    : date.replace(/^\p{L}+/u, (word) =>
        word
          .replace(/а$/, 'ы')
          .replace(/о$/, 'а')
          .replace(/сень$/, 'сени')
          .replace(/[ьй]$/, 'я')
          .replace(/т$/, 'та'),
      );

/** What stands beside dates and figures in Russian. */
export const figures: FigureWords = {
  since: (date) => `с ${genitive(date)}`,
  sinceUnknownEnd: (date) => `с ${genitive(date)}, конец неизвестен`,
  until: (date) => `до ${genitive(date)}`,
  untilUnknownStart: (date) => `до ${genitive(date)}, начало неизвестно`,
  about: (figure) => `примерно ${figure}`,
  possibly: (date) => `возможно, ${date}`,
  season: (season, year) => `${SEASONS[season]} ${year} г.`,
  decade: (first, last, isTold) => (isTold ? `${first}–${last} гг.` : `${first}-е годы`),
  years: (first, last, isTold) =>
    isTold ? `${first}–${last} гг.` : `между ${first} и ${last} годами`,
  upTo: (distance) => `до ${distance}`,
  within: (position, radius) => `${position}, с точностью до ${radius}`,
  moment: (date, time) => `${date}, ${time}`,
  compass: {
    north: (angle) => `${angle} с. ш.`,
    south: (angle) => `${angle} ю. ш.`,
    east: (angle) => `${angle} в. д.`,
    west: (angle) => `${angle} з. д.`,
  },
  point: (latitude, longitude) => `${latitude}, ${longitude}`,
  nauticalMiles: (figure) => `${figure} мор. миль`,
};
