import { countsIn } from '../counts';
import type { CrowdWords } from '../en/crowds';
import { numberFormat } from '../intl';

const { list, number } = countsIn('zh');

const places = (count: number) => `${number(count)}个地点`;
const percent = (share: number) => numberFormat('zh', { style: 'percent' }).format(share);

export const crowds: CrowdWords = {
  short: (count) => numberFormat('zh', { notation: 'compact' }).format(count),
  crowd: (count, kinds, others) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `其他 ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)}：${list(all)}` : places(count);
  },
  nearer: (crowd) => `${crowd}。放大查看`,
  list: (crowd) => `${crowd}。列出`,
  here: (count) => `此处有${places(count)}`,
  unlisted: (count) => `其余${number(count)}个在全部地点的列表中。`,
  close: '关闭',
  arriving: (count, share) =>
    `已载入${places(count)}${share === null ? '' : `（${percent(share)}）`}`,
  enough: '停止载入',
  arrived: (count) => `载入完毕：${places(count)}。`,
  inView: '这些是地图当前范围和缩放级别下的地点。放大后可能会显示更多。搜索和筛选仅限于此。',
};
