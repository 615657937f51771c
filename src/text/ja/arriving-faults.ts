import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `ファイルが${most}バイトを超えています`,
  features: (most) => `フィーチャーが${most}件を超えています`,
  positions: (most) => `図形の座標が${most}点を超えています`,
  text: (most) => `文章が${most}文字を超えています`,
};

/** What goes wrong in a file that is read as it arrives, in Japanese. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) =>
    `このフィーチャーはJSONではありません：${reason.replace(/\.$/, '')}。`,
  'feature-bytes': ({ megabytes }) =>
    `このフィーチャーは、1件の上限である${megabytes} MBを超えています。`,
  'feature-deep': ({ most }) => `このフィーチャーの入れ子は${most}段を超えています。`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}。そこまでに読み込んだものを表示しています。上限は属性max-${limit}で変えられます。`,
  'broke-off': ({ url }) =>
    `${called(url)}が途中で終わっているか、接続が切れました。届いた分を表示しています。`,
  'archive-ranges': ({ url, megabytes }) =>
    `${called(url)}のサーバーはファイルの一部だけを送ること(範囲リクエスト)ができず、全体は${megabytes} MBを超えています。`,
  'tile-broken': ({ z, x, y }) =>
    `アーカイブのタイル${z}/${x}/${y}が壊れています。ほかは表示しています。`,
};
