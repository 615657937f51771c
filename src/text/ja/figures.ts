import type { FigureWords } from '../figures';

/** What stands beside dates and figures in Japanese. */
export const figures: FigureWords = {
  since: (date) => `${date}から`,
  sinceUnknownEnd: (date) => `${date}から（終了時期不明）`,
  until: (date) => `${date}まで`,
  untilUnknownStart: (date) => `${date}まで（開始時期不明）`,
  about: (figure) => `約${figure}`,
  possibly: (date) => `${date}（推定）`,
  season: (season, year) =>
    `${year}${{ spring: '春', summer: '夏', autumn: '秋', winter: '冬' }[season]}`,
  decade: (first) => `${first}代`,
  years: (first, last, isTold) => (isTold ? `${first}～${last}` : `${first}から${last}の間`),
  upTo: (distance) => `最大${distance}`,
  within: (position, radius) => `${position}（誤差${radius}以内）`,
  moment: (date, time) => `${date} ${time}`,
  compass: {
    north: (angle) => `北緯${angle}`,
    south: (angle) => `南緯${angle}`,
    east: (angle) => `東経${angle}`,
    west: (angle) => `西経${angle}`,
  },
  point: (latitude, longitude) => `${latitude}、${longitude}`,
  nauticalMiles: (figure) => `${figure}海里`,
};
