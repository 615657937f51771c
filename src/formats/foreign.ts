// dateline-formats.js: reads other people's files as briefs. What it needs only sometimes is in other modules.

import { type Fault, faultAt } from '../brief/fault';
import { chunkOf } from './chunks';
import { type FileOptions, isUnreadable, type Left } from './format';
import { jsonFormat } from './json-format';
import { open, recognise } from './open';

export { limited } from './chunks';
export { asUtf8, isGeoJson, open, recognise } from './open';

export interface Foreign {
  /** JSON, as the reader of briefs takes it. */
  readonly data: unknown;
  /** What was not carried over, and what ended the reading. */
  readonly faults: readonly Fault[];
}

/**
 * A file of others as a brief; a brief that was only packed, or saved in another encoding, as it is.
 *
 * @throws Unreadable
 */
export async function readForeign(
  file: Uint8Array | string,
  options: FileOptions,
): Promise<Foreign> {
  const recognised = await recognise(chunkOf(bytesOf(file)), options);
  const { features, left, json, faults: ofFile = [] } = await open(recognised, options);
  if (json !== undefined && jsonFormat(json) === 'geojson' && !Array.isArray(json)) {
    // For an archive, the other files in it.
    return { data: json, faults: [...ofFile, ...notCarried(left)] };
  }
  const read: unknown[] = [];
  const faults: Fault[] = [...ofFile];
  try {
    for await (const feature of features) read.push(feature);
  } catch (error) {
    // What was read is shown.
    if (!isUnreadable(error) || read.length === 0) throw error;
    faults.push(error.fault);
  }
  return {
    data: { type: 'FeatureCollection', features: read },
    faults: [...faults, ...notCarried(left)],
  };
}

/** A file inside the page is text already. */
function bytesOf(file: Uint8Array | string): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

/** Why a file cannot be read; null for an error of another kind. */
export function faultOf(error: unknown): Fault | null {
  return isUnreadable(error) ? error.fault : null;
}

/** The page's own error classes: it would not recognise other copies. */
export interface Thrown {
  readonly LoadError: new (fault: Fault) => Error;
  /** For an archive of tiles, which is read in parts, however small it is. */
  readonly Outgrown: new (file: {
    readonly bytes: AsyncIterable<Uint8Array>;
    readonly totalBytes: number;
    readonly url: string;
    readonly blob: Blob;
  }) => Error;
}

/** What to throw in place of an error of these formats. */
export function refusal(
  error: unknown,
  file: Uint8Array | string,
  url: string | null,
  { LoadError, Outgrown }: Thrown,
): unknown {
  const fault = faultOf(error);
  if (fault?.code === 'format-unread' && fault.values.kind === 'pmtiles') {
    const bytes = bytesOf(file);
    const blob = new Blob([new Uint8Array(bytes)]);
    return new Outgrown({ bytes: chunkOf(bytes), totalBytes: bytes.length, url: url ?? '', blob });
  }
  return fault ? new LoadError(fault) : error;
}

export function notCarried(left: Left): readonly Fault[] {
  return left.list().map((values) => ({
    ...faultAt('', 'not-carried', { ...values }),
    severity: 'warning' as const,
  }));
}
