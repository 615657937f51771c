import { countsIn } from '../counts';
import type { CrowdWords } from '../en/crowds';
import { numberFormat } from '../intl';

const { counted, list, number } = countsIn('de');

const places = (count: number) => counted(count, { one: '# Ort', other: '# Orte' });
const percent = (share: number) => numberFormat('de', { style: 'percent' }).format(share);

export const crowds: CrowdWords = {
  short: (count) => numberFormat('de', { notation: 'compact' }).format(count),
  crowd: (count, kinds, others) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `weitere ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)}: ${list(all)}` : places(count);
  },
  nearer: (crowd) => `${crowd}. Näher zeigen`,
  list: (crowd) => `${crowd}. Auflisten`,
  here: (count) => `${places(count)} an dieser Stelle`,
  unlisted: (count) =>
    counted(count, {
      one: '# weiterer steht in der Liste aller Orte.',
      other: '# weitere stehen in der Liste aller Orte.',
    }),
  close: 'Schließen',
  arriving: (count, share) =>
    `Bisher ${places(count)}${share === null ? '' : ` (${percent(share)})`}`,
  enough: 'Laden beenden',
  arrived: (count) => `${places(count)} geladen.`,
  inView:
    'Hier stehen die Orte dieses Kartenausschnitts in dieser Zoomstufe. Näher heran können es mehr sein. Suche und Filter gelten nur für sie.',
};
