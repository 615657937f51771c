import { countsIn } from '../counts';
import type { StoryWords } from '../en/story';

const { number, counted, list } = countsIn('ru');

export const story: StoryWords = {
  lang: 'ru',
  passages: 'Фрагменты',
  previous: 'Предыдущий фрагмент',
  next: 'Следующий фрагмент',
  count: (all) =>
    counted(all, {
      one: '# фрагмент',
      few: '# фрагмента',
      many: '# фрагментов',
      other: '# фрагмента',
    }),
  of: (at, all) => `${number(at)} из ${number(all)}`,
  pause: 'Пауза',
  position: 'Момент',
  speed: 'Скорость',
  times: (factor) => `${number(factor)}×`,
  related: 'Редакция связывает этот фрагмент',
  at: (at, all, places) => `Фрагмент ${number(at)} из ${number(all)}: ${list(places)}`,
};
