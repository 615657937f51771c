import type { FigureWords } from '../figures';

/** What stands beside dates and figures in Korean. */
export const figures: FigureWords = {
  since: (date) => `${date}부터`,
  sinceUnknownEnd: (date) => `${date}부터, 종료 시점 미상`,
  until: (date) => `${date}까지`,
  untilUnknownStart: (date) => `${date}까지, 시작 시점 미상`,
  about: (figure) => `약 ${figure}`,
  possibly: (date) => `${date} 추정`,
  season: (season, year) =>
    `${year} ${{ spring: '봄', summer: '여름', autumn: '가을', winter: '겨울' }[season]}`,
  decade: (first) => `${first}대`,
  years: (first, last, isTold) => (isTold ? `${first}~${last}` : `${first}~${last} 사이`),
  upTo: (distance) => `최대 ${distance}`,
  within: (position, radius) => `${position}, 오차 ${radius} 이내`,
  moment: (date, time) => `${date} ${time}`,
  compass: {
    north: (angle) => `북위 ${angle}`,
    south: (angle) => `남위 ${angle}`,
    east: (angle) => `동경 ${angle}`,
    west: (angle) => `서경 ${angle}`,
  },
  point: (latitude, longitude) => `${latitude}, ${longitude}`,
  nauticalMiles: (figure) => `${figure}해리`,
};
