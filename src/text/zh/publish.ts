import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: '发生了什么',
  placeTitle: (place, title) => `${place}——${title}`,
  mapOf: (name) => `地图：${name}`,
  onMap: '在地图上与文章并排查看',
  briefs: { own: '打开自己的文件', title: '地图', lead: '文章与文中的地点并列', all: '全部地图' },
  basis: '编者说明',
  labelled: (label, thing) => [label, '：', thing],
};
