import { countsIn } from '../counts';
import type { CrowdWords } from '../en/crowds';
import { numberFormat } from '../intl';

const { counted, list, number } = countsIn('es');

const places = (count: number) => counted(count, { one: '# lugar', other: '# lugares' });
const percent = (share: number) => numberFormat('es', { style: 'percent' }).format(share);

export const crowds: CrowdWords = {
  short: (count) => numberFormat('es', { notation: 'compact' }).format(count),
  crowd: (count, kinds, others) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `otros ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)}: ${list(all)}` : places(count);
  },
  nearer: (crowd) => `${crowd}. Acercar`,
  list: (crowd) => `${crowd}. Ver la lista`,
  here: (count) => `${places(count)} aquí`,
  unlisted: (count) =>
    counted(count, {
      one: 'Hay # más en la lista de todos los lugares.',
      other: 'Hay # más en la lista de todos los lugares.',
    }),
  close: 'Cerrar',
  arriving: (count, share) =>
    `${places(count)} por ahora${share === null ? '' : ` (${percent(share)})`}`,
  enough: 'Detener la carga',
  arrived: (count) => `Carga terminada: ${places(count)}.`,
  inView:
    'Estos son los lugares de esta parte del mapa con este zoom. Al acercarse puede haber más. La búsqueda y los filtros solo miran aquí.',
};
