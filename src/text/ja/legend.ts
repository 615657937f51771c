import type { LegendWords } from '../en/legend';

export const legend: LegendWords = {
  heading: '記号の意味',
  fromArticle: '塗りつぶし・太字の名前：記事から',
  added: '輪郭のみ：編集者による追加',
  related: '文字の下の破線：編集者がその場所に関連づけた箇所',
  inferred: '破線の縁：推定、または正確でないもの',
  coast: '実線の縁：地図にある海岸線や国境',
  inferredLine: '破線：わかっているのは結ばれた地点のみ',
  hatched: '斜線：海域',
  arc: '弧：ある場所からその距離',
  within: '破線の円：実際の位置はこの中',
  number: '数字つき：集まっている場所の数',
  disputed: '破線の国境：係争中',
  borders:
    '国境：Natural Earthをvisionscartoが修正したもので、国連の地図に従っています。クリミアはウクライナの一部として描き（総会決議68/262）、係争中の国境は破線です。いずれの国境も私たちの判断を示すものではありません。',
};
