import { countsIn } from '../counts';
import type { ReportWords } from '../en/reports';

const { number, list } = countsIn('ja');

export const reports: ReportWords = {
  lang: 'ja',
  picker: '報道',
  only: 'この報道のみ',
  speak: (count, all) =>
    count === all ? 'すべての報道が言及' : `報道${number(all)}件中${number(count)}件が言及`,
  silent: (reports) => `この場所に言及なし：${list(reports)}`,
  onlyNames: (report) => `この場所の名が出る報道：${report}`,
  coming: (reports) => `記事の本文を読み込み中：${list(reports)}`,
  unread: (reports) => `記事の本文を取得できませんでした：${list(reports)}`,
  translation: '編集者による翻訳',
  corrected: (date, note) => [date, '訂正：', note],
  updated: (date) => [date, '更新'],
  corrections: (count) => `訂正${number(count)}件をすべて表示`,
  isCorrected: '訂正済み',
};
