import { countsIn } from '../counts';
import type { StoryWords } from '../en/story';

const { number, counted, list } = countsIn('fr');

export const story: StoryWords = {
  lang: 'fr',
  passages: 'Passages',
  previous: 'Passage précédent',
  next: 'Passage suivant',
  count: (all) => counted(all, { one: '# passage', other: '# passages' }),
  of: (at, all) => `${number(at)} sur ${number(all)}`,
  pause: 'Pause',
  position: 'Moment',
  speed: 'Vitesse',
  times: (factor) => `${number(factor)}×`,
  related: 'La rédaction associe ce passage',
  at: (at, all, places) => `Passage ${number(at)} sur ${number(all)} : ${list(places)}`,
};
