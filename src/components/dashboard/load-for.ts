import { inTime } from '../../brief/in-time';
import { type LoadedBrief, type LoadOptions, loadBrief } from '../../state/load-brief';
import { LoadError } from '../../state/load-error';
import type { ReadForeign } from '../../state/open-brief';
import { Outgrown } from '../../state/outgrown';
import type { LoadedLanguage } from '../../text/languages';
import { tell } from '../base/tell';
import type { SourceElement } from './brief-source';
import { outgrowing } from './limits';

/** The most that is read of a file, unpacked. */
const MOST_BYTES = 64e6;

/**
 * Loads the module that reads others' files, and reads one. Rejects with `Outgrown` for a file that is read in parts.
 */
export const readForeign: ReadForeign = async (file, url) => {
  const formats = await inTime(import('../../formats/foreign')).catch(() => {
    throw LoadError.of('unreachable', { url: 'dateline-formats.js' });
  });
  try {
    return await formats.readForeign(file, { url, mostBytes: MOST_BYTES });
  } catch (error) {
    throw formats.refusal(error, file, url, { LoadError, Outgrown });
  }
};

/**
 * Loads a brief for a dashboard to show later, within the limits that it has.
 *
 * @throws LoadError; `Outgrown` if it is too large to be held: a dashboard shows such a file as it arrives.
 */
export function loadFor(
  dashboard: SourceElement & { readonly language: LoadedLanguage },
  url: string,
  options: LoadOptions,
): Promise<LoadedBrief> {
  const { allow, integrity, src, ownerDocument } = dashboard;
  const { baseURI } = ownerDocument;
  const isOwn = src !== null && URL.canParse(src, baseURI) && new URL(src, baseURI).href === url;
  const proof = isOwn ? integrity : null;
  const { outgrownBytes, look } = outgrowing(dashboard, url);
  const limits = {
    allow: allow ?? undefined,
    integrity: proof,
    foreign: readForeign,
    // To check a digest, the file must be read whole.
    outgrownBytes: proof === null ? outgrownBytes : undefined,
    look,
  };
  return loadBrief(url, { ...limits, ...options }, (opened) => tell(opened, dashboard.language));
}
