import { countsIn } from '../counts';
import type { ReportWords } from '../en/reports';

const { number, list } = countsIn('zh');

export const reports: ReportWords = {
  lang: 'zh',
  picker: '报道',
  only: '仅此报道',
  speak: (count, all) =>
    count === all ? '所有报道均提及' : `${number(all)}篇报道中有${number(count)}篇提及`,
  silent: (reports) => `${list(reports)}未提及此地。`,
  onlyNames: (report) => `${report}提到了此地的名称。`,
  coming: (reports) => `正在加载${list(reports)}的正文。`,
  unread: (reports) => `无法获取${list(reports)}的正文。`,
  translation: '编者译文',
  corrected: (date, note) => [date, '更正：', note],
  updated: (date) => [date, '更新'],
  corrections: (count) => `全部${number(count)}条更正`,
  isCorrected: '已更正',
};
