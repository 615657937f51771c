import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: '发生了什么',
  placeTitle: (place, title) => `${place}——${title}`,
  mapOf: (name) => `地图：${name}`,
  onMap: '在地图上与文章并排查看',
  basis: '编者说明',
  labelled: (label, thing) => [label, '：', thing],
};
