import type { FactWords } from '../en/facts';

const edges = {
  north: '北纬85°的边缘',
  south: '南纬85°的边缘',
  both: '北纬85°和南纬85°的边缘',
};

/** What is said of a chosen place in simplified Chinese. */
export const facts: FactWords = {
  note: '注',
  editorsDate: '编者标注的日期',
  editorsDateAndAddition: '编者添加并标注日期',
  previous: '上一个地点',
  next: '下一个地点',
  stepTo: (step, place) => `${step}：${place}`,
  shapeRests: '形状的依据',
  whyHere: '位置的依据',
  happened: '此地发生的事',
  distanceTo: '距离',
  distanceToPlace: (place) => `到${place}的距离`,
  atNearest: (distance) => [distance, '（最近处）'],
  contact: {
    beginsHere: '始于此地',
    itsBeginning: '起点',
    endsHere: '止于此地',
    itsEnd: '终点',
    crosses: '相交',
    passesHere: '经过此地',
    overlaps: '部分重叠',
    liesOn: '位于路线上',
    passedThrough: '路线经过之地',
    around: '此地在其范围内',
    inside: '位于此地范围内',
    same: '在同一地点',
  },
  length: '长度',
  lengthInferred: '长度（按所绘）',
  position: '位置',
  beyond: ({ edge, isAll }) =>
    isAll ? `位于地图${edges[edge]}之外，标记置于边缘。` : `延伸到地图${edges[edge]}之外。`,
  sources: '来源',
  share: '分享',

  distances: {
    heading: '距离',
    between: (place, other, distance) => `${place}到${other}的距离：${distance}`,
    touching: (place, other, contact) => `${place}，${contact}${other}`,
    contact: {
      beginsAt: '始于',
      endsAt: '止于',
      meets: '相接于',
      inside: '位于其中：',
      same: '在同一地点',
    },
  },
};
