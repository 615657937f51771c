import { countsIn } from '../counts';
import type { StoryWords } from '../en/story';

const { number, counted, list } = countsIn('de');

export const story: StoryWords = {
  lang: 'de',
  passages: 'Passagen',
  previous: 'Vorige Passage',
  next: 'Nächste Passage',
  count: (all) => counted(all, { one: '# Passage', other: '# Passagen' }),
  of: (at, all) => `${number(at)} von ${number(all)}`,
  pause: 'Anhalten',
  position: 'Zeitpunkt',
  speed: 'Tempo',
  times: (factor) => `${number(factor)}×`,
  related: 'Diese Passage ordnet die Redaktion zu',
  at: (at, all, places) => `Passage ${number(at)} von ${number(all)}: ${list(places)}`,
};
