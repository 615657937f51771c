import { countsIn } from '../counts';
import type { StoryWords } from '../en/story';

const { number, counted, list } = countsIn('es');

export const story: StoryWords = {
  lang: 'es',
  passages: 'Pasajes',
  previous: 'Pasaje anterior',
  next: 'Pasaje siguiente',
  count: (all) => counted(all, { one: '# pasaje', other: '# pasajes' }),
  of: (at, all) => `${number(at)} de ${number(all)}`,
  pause: 'Pausa',
  position: 'Momento',
  speed: 'Velocidad',
  times: (factor) => `${number(factor)}×`,
  related: 'La redacción relaciona este pasaje',
  at: (at, all, places) => `Pasaje ${number(at)} de ${number(all)}: ${list(places)}`,
};
