import { countsIn } from '../counts';
import type { CrowdWords } from '../en/crowds';
import { numberFormat } from '../intl';
import { places } from './page';

const { list, number } = countsIn('ru');

const percent = (share: number) => numberFormat('ru', { style: 'percent' }).format(share);

export const crowds: CrowdWords = {
  short: (count) => numberFormat('ru', { notation: 'compact' }).format(count),
  crowd: (count, kinds, others) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `прочие ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)}: ${list(all)}` : places(count);
  },
  nearer: (crowd) => `${crowd}. Показать ближе`,
  list: (crowd) => `${crowd}. Показать списком`,
  here: (count) => `Здесь ${places(count)}`,
  unlisted: (count) => `Ещё ${number(count)} — в общем списке мест.`,
  close: 'Закрыть',
  arriving: (count, share) =>
    `Пока ${places(count)}${share === null ? '' : ` (${percent(share)})`}`,
  enough: 'Остановить загрузку',
  arrived: (count) => `Загрузка окончена: ${places(count)}.`,
  inView:
    'Это места данной части карты при этом масштабе. При приближении их может стать больше. Поиск и фильтры действуют только среди них.',
};
