import type { FactWords } from '../en/facts';

const edges = {
  north: '北緯85°の端',
  south: '南緯85°の端',
  both: '北緯85°と南緯85°の端',
};

/** What is said of a chosen place in Japanese. */
export const facts: FactWords = {
  note: '注',
  editorsDate: '編集者による日付',
  editorsDateAndAddition: '編集者による追加と日付',
  previous: '前の場所',
  next: '次の場所',
  stepTo: (step, place) => `${step}：${place}`,
  shapeRests: '形の根拠',
  whyHere: '位置の根拠',
  happened: 'ここで起きたこと',
  distanceTo: '距離',
  distanceToPlace: (place) => `${place}までの距離`,
  atNearest: (distance) => [distance, '（最も近い地点）'],
  contact: {
    beginsHere: 'ここが起点',
    itsBeginning: '起点',
    endsHere: 'ここが終点',
    itsEnd: '終点',
    crosses: '交差する',
    passesHere: 'ここを通る',
    overlaps: '一部が重なる',
    liesOn: '経路上にある',
    passedThrough: '経路が通る場所',
    around: 'この場所を含む',
    inside: 'この場所の中にある',
    same: '同じ地点',
  },
  length: '長さ',
  lengthInferred: '長さ（描画による）',
  position: '位置',
  beyond: ({ edge, isAll }) =>
    isAll
      ? `地図の${edges[edge]}より外にあり、印は端に置いています。`
      : `地図の${edges[edge]}より外まで続きます。`,
  sources: '出典',
  share: '共有',

  distances: {
    heading: '距離',
    between: (place, other, distance) => `${place}から${other}までの距離、${distance}`,
    touching: (place, other, contact) => `${place}、${other}：${contact}`,
    contact: {
      beginsAt: 'そこが起点',
      endsAt: 'そこが終点',
      meets: '接する',
      inside: 'その中にある',
      same: '同じ地点',
    },
  },
};
