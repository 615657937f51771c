import type { FigureWords } from '../figures';

/** What stands beside dates and figures in Chinese. */
export const figures: FigureWords = {
  since: (date) => `自${date}起`,
  sinceUnknownEnd: (date) => `自${date}起，结束时间不详`,
  until: (date) => `至${date}`,
  untilUnknownStart: (date) => `至${date}，开始时间不详`,
  about: (figure) => `约${figure}`,
  possibly: (date) => `可能为${date}`,
  season: (season, year) =>
    `${year}${{ spring: '春季', summer: '夏季', autumn: '秋季', winter: '冬季' }[season]}`,
  decade: (first) => `${first}代`,
  years: (first, last, isTold) => (isTold ? `${first}至${last}` : `${first}至${last}之间`),
  upTo: (distance) => `最远${distance}`,
  within: (position, radius) => `${position}，误差${radius}以内`,
  moment: (date, time) => `${date} ${time}`,
  compass: {
    north: (angle) => `北纬${angle}`,
    south: (angle) => `南纬${angle}`,
    east: (angle) => `东经${angle}`,
    west: (angle) => `西经${angle}`,
  },
  point: (latitude, longitude) => `${latitude}，${longitude}`,
  nauticalMiles: (figure) => `${figure}海里`,
};
