import { isList, isObject, own } from '../../brief/json';
import { isProposed } from '../../brief/proposed';
import { ownImages } from '../../publish/image-sizes';
import type { CheckedBrief } from '../check/check-brief';
import { sized, type Warn } from './images';

/**
 * What is published of a brief, by path in its folder: the brief without what nobody has confirmed, and the files that
 * it names. Nothing else in the folder may be published.
 */
export async function briefFiles(
  checked: CheckedBrief,
  warn: Warn,
): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const { name, files, data, read, fileOf } = checked;
  const { data: withSizes, copies } = await sized(data, read, warn);
  const published = new Map<string, Uint8Array | string>(files);
  const confirmed = withoutProposals(withSizes);
  const bytes = files.get(name);
  // As it was written, where nothing has changed.
  if (confirmed !== data || !bytes) published.set(name, `${JSON.stringify(confirmed, null, 2)}\n`);
  for (const href of ownImages(data)) {
    const image = await read(href).catch(() => null);
    const file = fileOf(href);
    if (image && file !== null) published.set(file, image);
  }
  for (const [href, copy] of copies) {
    const file = fileOf(href);
    if (file !== null) published.set(file, copy);
  }
  return published;
}

/** Leaves out places that a tool has proposed and nobody has confirmed, with all the tool's reasons. */
export function withoutProposals(data: unknown): unknown {
  const features = isObject(data) ? own(data, 'features') : null;
  if (!isObject(data) || !isList(features)) return data;
  const confirmed = features.filter((feature) => !isProposed(feature));
  return confirmed.length === features.length ? data : { ...data, features: confirmed };
}
