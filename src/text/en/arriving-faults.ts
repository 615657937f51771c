import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './opening-faults';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `The file is larger than ${most} bytes`,
  features: (most) => `The file has more than ${most} features`,
  positions: (most) => `The shapes in the file have more than ${most} positions`,
  text: (most) => `The texts in the file have more than ${most} characters`,
};

/** What goes wrong in a file that is read as it arrives, in English. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) => `This feature is not JSON: ${reason.replace(/\.$/, '')}.`,
  'feature-bytes': ({ megabytes }) =>
    `This feature is larger than ${megabytes} MB, the most that is read of one.`,
  'feature-deep': ({ most }) => `This feature is nested more than ${most} levels deep.`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}. What was read up to there is shown; the dashboard’s attribute max-${limit} sets the limit.`,
  'broke-off': ({ url }) =>
    `${called(url)} ends too early, or the connection was lost. What had arrived is shown.`,
  'archive-ranges': ({ url, megabytes }) =>
    `The server of ${called(url)} sends no parts of it (range requests), and all of it is more than ${megabytes} MB.`,
  'tile-broken': ({ z, x, y }) =>
    `Tile ${z}/${x}/${y} of the archive is damaged. What else it holds is shown.`,
};
