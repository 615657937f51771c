import type { Brief } from '../brief/brief';
import { type FetchReaderOptions, fetchReader } from './fetch-reader';
import { LoadError } from './load-error';
import { type Given, type OpenedBrief, openBrief, type Read } from './open-brief';

export interface LoadOptions extends FetchReaderOptions {
  /** Reads the files in place of the network. */
  readonly read?: Read;
}

export type LoadedBrief = OpenedBrief & { readonly brief: Brief };

/** Loads a brief from an absolute address. @throws LoadError */
export type LoadBrief = (url: string, options: LoadOptions) => Promise<LoadedBrief>;

/**
 * A page's way to open a brief: over the network, and for the reader to see. Throws a `LoadError`, with the issues
 * found, where nothing can be shown.
 */
export async function loadBrief(
  source: string | Given,
  options: LoadOptions,
): Promise<LoadedBrief> {
  const { brief, ...opened } = await openBrief(options.read ?? fetchReader(options), source);
  if (brief) return { brief, ...opened };
  const { issues } = opened;
  throw new LoadError(issues[0]?.message ?? 'This is not a brief.', issues);
}
