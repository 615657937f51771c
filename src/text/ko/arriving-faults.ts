import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `파일이 ${most}바이트보다 큽니다`,
  features: (most) => `피처가 ${most}개를 넘습니다`,
  positions: (most) => `도형의 좌표가 ${most}개를 넘습니다`,
  text: (most) => `글이 ${most}자를 넘습니다`,
};

/** What goes wrong in a file that is read as it arrives, in Korean. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) => `이 피처는 JSON이 아닙니다: ${reason.replace(/\.$/, '')}.`,
  'feature-bytes': ({ megabytes }) => `이 피처는 하나당 한도인 ${megabytes}MB보다 큽니다.`,
  'feature-deep': ({ most }) => `이 피처는 ${most}단계보다 깊이 중첩되어 있습니다.`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}. 그때까지 읽은 것을 표시합니다. 한도는 max-${limit} 속성으로 정합니다.`,
  'broke-off': ({ url }) =>
    `${called(url)}: 파일이 도중에 끝났거나 연결이 끊겼습니다. 도착한 만큼 표시합니다.`,
  'archive-ranges': ({ url, megabytes }) =>
    `${called(url)}: 서버가 파일의 일부만 보내지 못하는데(범위 요청), 전체는 ${megabytes}MB보다 큽니다.`,
  'tile-broken': ({ z, x, y }) =>
    `아카이브의 타일 ${z}/${x}/${y}이(가) 손상되었습니다. 나머지는 표시합니다.`,
};
