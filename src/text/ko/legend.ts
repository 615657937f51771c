import type { LegendWords } from '../en/legend';

export const legend: LegendWords = {
  heading: '기호의 뜻',
  fromArticle: '채움, 굵은 이름: 기사에 나온 장소',
  added: '테두리만: 편집자가 추가',
  related: '글자 아래 점선: 편집자가 장소와 연결',
  inferred: '점선 테두리: 추정이거나 정확하지 않음',
  coast: '실선 테두리: 지도에 나온 해안이나 국경',
  inferredLine: '점선: 이어진 지점만 알려져 있음',
  hatched: '빗금: 해역',
  arc: '호: 어느 장소에서 그만큼 떨어진 거리',
  within: '점선 원: 실제 위치가 그 안에 있음',
  number: '숫자: 모여 있는 장소의 수',
  disputed: '점선 국경: 분쟁 중',
  borders:
    '국경: Natural Earth를 visionscarto가 고친 자료로, 유엔 지도를 따릅니다. 크림반도는 우크라이나의 일부로 그렸고(총회 결의 68/262) 분쟁 중인 국경은 점선입니다. 어떤 국경도 저희의 판단이 아닙니다.',
};
