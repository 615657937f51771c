import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: '起きたこと',
  placeTitle: (place, title) => `${place}――${title}`,
  mapOf: (name) => `地図：${name}`,
  onMap: '記事と並べて地図で見る',
  briefs: {
    own: '手元のファイルを開く',
    title: '地図',
    lead: '記事を、そこに出てくる場所と並べて',
    all: 'すべての地図',
  },
  basis: '編集者の説明',
  labelled: (label, thing) => [label, '：', thing],
};
