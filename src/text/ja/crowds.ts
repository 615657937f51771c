import { countsIn } from '../counts';
import type { CrowdWords } from '../en/crowds';
import { numberFormat } from '../intl';

const { list, number } = countsIn('ja');

const places = (count: number) => `${number(count)}か所`;
const percent = (share: number) => numberFormat('ja', { style: 'percent' }).format(share);

export const crowds: CrowdWords = {
  short: (count) => numberFormat('ja', { notation: 'compact' }).format(count),
  crowd: (count, kinds, others) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `その他 ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)}：${list(all)}` : places(count);
  },
  nearer: (crowd) => `${crowd}。拡大して表示`,
  list: (crowd) => `${crowd}。一覧を表示`,
  here: (count) => `ここに${places(count)}`,
  unlisted: (count) => `ほか${number(count)}か所は全体の一覧にあります。`,
  close: '閉じる',
  arriving: (count, share) =>
    `${places(count)}を読み込みました${share === null ? '' : `（${percent(share)}）`}`,
  enough: '読み込みを中止',
  arrived: (count) => `${places(count)}の読み込みが終わりました。`,
  inView:
    '地図のこの範囲とズームにある場所です。拡大するとさらに表示されることがあります。検索と絞り込みの対象はこの中だけです。',
};
