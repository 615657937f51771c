import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `文件超过 ${most} 字节`,
  features: (most) => `文件中的要素超过 ${most} 个`,
  positions: (most) => `文件中的坐标超过 ${most} 个`,
  text: (most) => `文件中的文字超过 ${most} 个字符`,
};

/** What goes wrong in a file that is read as it arrives, in Chinese. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) => `此要素不是 JSON：${reason.replace(/\.$/, '')}。`,
  'feature-bytes': ({ megabytes }) => `此要素超过 ${megabytes} MB，即单个要素的读取上限。`,
  'feature-deep': ({ most }) => `此要素的嵌套超过 ${most} 层。`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}。现显示到此为止已读取的内容；上限由 max-${limit} 属性设定。`,
  'broke-off': ({ url }) => `${called(url)} 提前结束，或连接中断。现显示已收到的内容。`,
  'archive-ranges': ({ url, megabytes }) =>
    `${called(url)} 的服务器不支持只发送文件的一部分（范围请求），而整个文件超过 ${megabytes} MB。`,
  'tile-broken': ({ z, x, y }) => `归档中的瓦片 ${z}/${x}/${y} 已损坏，其余内容照常显示。`,
};
