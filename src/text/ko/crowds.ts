import { countsIn } from '../counts';
import type { CrowdWords } from '../en/crowds';
import { numberFormat } from '../intl';

const { list, number } = countsIn('ko');

const places = (count: number) => `장소 ${number(count)}곳`;
const percent = (share: number) => numberFormat('ko', { style: 'percent' }).format(share);

export const crowds: CrowdWords = {
  short: (count) => numberFormat('ko', { notation: 'compact' }).format(count),
  crowd: (count, kinds, others) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `기타 ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)}: ${list(all)}` : places(count);
  },
  nearer: (crowd) => `${crowd}. 확대해서 보기`,
  list: (crowd) => `${crowd}. 목록으로 보기`,
  here: (count) => `이곳에 ${places(count)}`,
  unlisted: (count) => `나머지 ${number(count)}곳은 전체 목록에 있습니다.`,
  close: '닫기',
  arriving: (count, share) =>
    `지금까지 ${places(count)}${share === null ? '' : `(${percent(share)})`}`,
  enough: '불러오기 중지',
  arrived: (count) => `${places(count)}을 불러왔습니다.`,
  inView:
    '지도의 이 범위와 확대 수준에 있는 장소입니다. 확대하면 더 나타날 수 있습니다. 검색과 필터는 이 안에서만 작동합니다.',
};
