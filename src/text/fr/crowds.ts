import { countsIn } from '../counts';
import type { CrowdWords } from '../en/crowds';
import { numberFormat } from '../intl';

const { counted, list, number } = countsIn('fr');

const places = (count: number) => counted(count, { one: '# lieu', other: '# lieux' });
const percent = (share: number) => numberFormat('fr', { style: 'percent' }).format(share);

export const crowds: CrowdWords = {
  short: (count) => numberFormat('fr', { notation: 'compact' }).format(count),
  crowd: (count, kinds, others) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `autres ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)} : ${list(all)}` : places(count);
  },
  nearer: (crowd) => `${crowd}. Voir de plus près`,
  list: (crowd) => `${crowd}. Afficher la liste`,
  here: (count) => `${places(count)} ici`,
  unlisted: (count) =>
    counted(count, {
      one: '# autre se trouve dans la liste de tous les lieux.',
      other: '# autres se trouvent dans la liste de tous les lieux.',
    }),
  close: 'Fermer',
  arriving: (count, share) =>
    `${places(count)} pour l’instant${share === null ? '' : ` (${percent(share)})`}`,
  enough: 'Arrêter le chargement',
  arrived: (count) => `Chargement terminé : ${places(count)}.`,
  inView:
    'Voici les lieux de cette partie de la carte, à ce niveau de zoom. En zoomant, il peut y en avoir plus. La recherche et les filtres ne portent que sur eux.',
};
