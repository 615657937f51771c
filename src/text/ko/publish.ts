import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: '있었던 일',
  placeTitle: (place, title) => `${place} – ${title}`,
  mapOf: (name) => `지도: ${name}`,
  onMap: '기사와 나란히 지도에서 보기',
  briefs: {
    own: '내 파일 열기',
    title: '지도',
    lead: '기사와 기사에 나오는 장소를 나란히',
    all: '모든 지도',
  },
  basis: '편집자의 설명',
  labelled: (label, thing) => [label, ': ', thing],
};
