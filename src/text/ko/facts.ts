import type { FactWords } from '../en/facts';

const edges = {
  north: '북위 85° 가장자리',
  south: '남위 85° 가장자리',
  both: '북위 85°와 남위 85° 가장자리',
};

/** What is said of a chosen place in Korean. */
export const facts: FactWords = {
  note: '주',
  editorsDate: '편집자가 붙인 날짜',
  editorsDateAndAddition: '편집자가 추가하고 날짜를 붙임',
  previous: '이전 장소',
  next: '다음 장소',
  stepTo: (step, place) => `${step}: ${place}`,
  shapeRests: '모양의 근거',
  whyHere: '위치의 근거',
  happened: '이곳에서 있었던 일',
  distanceTo: '거리',
  distanceToPlace: (place) => `거리: ${place}`,
  atNearest: (distance) => [distance, ' (가장 가까운 지점)'],
  contact: {
    beginsHere: '여기에서 시작',
    itsBeginning: '시작 지점',
    endsHere: '여기에서 끝남',
    itsEnd: '끝 지점',
    crosses: '서로 교차',
    passesHere: '여기를 지남',
    overlaps: '일부 겹침',
    liesOn: '경로 위에 있음',
    passedThrough: '경로가 지나는 곳',
    around: '이 장소를 포함',
    inside: '이 장소 안에 있음',
    same: '같은 지점',
  },
  length: '길이',
  lengthInferred: '길이(그려진 대로)',
  position: '위치',
  beyond: ({ edge, isAll }) =>
    isAll
      ? `지도의 ${edges[edge]} 너머에 있어 표시는 가장자리에 있습니다.`
      : `지도의 ${edges[edge]} 너머까지 이어집니다.`,
  sources: '출처',
  share: '공유',

  distances: {
    heading: '거리',
    between: (place, other, distance) => `${place} – ${other}: ${distance}`,
    touching: (place, other, contact) => `${place} – ${other}: ${contact}`,
    contact: {
      beginsAt: '시작 지점',
      endsAt: '끝 지점',
      meets: '서로 맞닿음',
      inside: '그 안에 있음',
      same: '같은 지점',
    },
  },
};
