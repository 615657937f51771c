import type { FigureWords } from '../figures';

/** What stands beside dates and figures in Arabic. */
export const figures: FigureWords = {
  since: (date) => `منذ ${date}`,
  sinceUnknownEnd: (date) => `منذ ${date}، والنهاية غير معروفة`,
  until: (date) => `حتى ${date}`,
  untilUnknownStart: (date) => `حتى ${date}، والبداية غير معروفة`,
  about: (figure) => `نحو ${figure}`,
  possibly: (date) => `ربما ${date}`,
  season: (season, year) =>
    `${{ spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' }[season]} ${year}`,
  decade: (first, last) => `${first}–${last}`,
  years: (first, last, isTold) => (isTold ? `${first}–${last}` : `بين ${first} و${last}`),
  upTo: (distance) => `حتى ${distance}`,
  within: (position, radius) => `${position}، بدقة ${radius}`,
  moment: (date, time) => `${date}، ${time}`,
  compass: {
    north: (angle) => `${angle} شمالًا`,
    south: (angle) => `${angle} جنوبًا`,
    east: (angle) => `${angle} شرقًا`,
    west: (angle) => `${angle} غربًا`,
  },
  point: (latitude, longitude) => `${latitude}، ${longitude}`,
  nauticalMiles: (figure) => `${figure} ميل بحري`,
};
