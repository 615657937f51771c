import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `الملف أكبر من ${most} بايت`,
  features: (most) => `عدد العناصر في الملف أكثر من ${most}`,
  positions: (most) => `عدد المواضع في أشكال الملف أكثر من ${most}`,
  text: (most) => `عدد الأحرف في نصوص الملف أكثر من ${most}`,
};

/** What goes wrong in a file that is read as it arrives, in Arabic. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) => `هذا العنصر ليس JSON:‏ ${reason.replace(/\.$/, '')}.`,
  'feature-bytes': ({ megabytes }) =>
    `هذا العنصر أكبر من ${megabytes} ميغابايت، وهو أقصى ما يُقرأ من عنصر واحد.`,
  'feature-deep': ({ most }) => `هذا العنصر متداخل أكثر من الحد (${most}).`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}. يُعرض ما قُرئ حتى هنا؛ وتحدد السمة max-${limit} هذا الحد.`,
  'broke-off': ({ url }) => `${called(url)}: انتهى قبل أوانه أو انقطع الاتصال. يُعرض ما وصل.`,
  'archive-ranges': ({ url, megabytes }) =>
    `${called(url)}: الخادم لا يرسل أجزاء من الملف (طلبات النطاق)، وحجمه كاملًا يزيد على ${megabytes} ميغابايت.`,
  'tile-broken': ({ z, x, y }) => `المربع ${z}/${x}/${y} من الأرشيف تالف. يُعرض ما سواه.`,
};
