import { countsIn } from '../counts';
import type { ReportWords } from '../en/reports';

const { number, list } = countsIn('ko');

export const reports: ReportWords = {
  lang: 'ko',
  picker: '보도',
  only: '이 보도만',
  speak: (count, all) =>
    count === all ? '모든 보도에서 언급' : `보도 ${number(all)}건 중 ${number(count)}건에서 언급`,
  silent: (reports) => `이 장소를 언급하지 않음: ${list(reports)}`,
  onlyNames: (report) => `이 장소의 이름이 나옴: ${report}`,
  coming: (reports) => `기사 본문을 불러오는 중: ${list(reports)}`,
  unread: (reports) => `기사 본문을 가져올 수 없음: ${list(reports)}`,
  translation: '편집자 번역',
  corrected: (date, note) => [date, ' 정정: ', note],
  updated: (date) => [date, ' 업데이트'],
  corrections: (count) => `정정 ${number(count)}건 모두 보기`,
  isCorrected: '정정됨',
};
