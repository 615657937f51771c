import type { Brief, Issue } from '../brief/brief';
import { type FetchReaderOptions, fetchReader } from './fetch-reader';
import { LoadError } from './load-error';
import { type Given, type OpenedBrief, type OpenOptions, openBrief } from './open-brief';
import type { Read } from './read-articles';

export interface LoadOptions extends FetchReaderOptions, Omit<OpenOptions, 'patience'> {
  /** Reads the files, in place of the network. */
  readonly read?: Read;
}

/** A brief that can be shown, and what is wrong with it in sentences. */
export interface LoadedBrief extends Pick<OpenedBrief, 'data' | 'files'> {
  readonly brief: Brief;
  readonly issues: readonly Issue[];
}

/** Loads a brief from an absolute address. @throws LoadError, or what `look` rejects with */
export type LoadBrief = (url: string, options: LoadOptions) => Promise<LoadedBrief>;

/** Puts what is wrong into sentences. */
export type Tell = (opened: OpenedBrief) => Promise<readonly Issue[]>;

/** Opens a brief over the network and says what is wrong with it. Throws a `LoadError` if nothing can be shown. */
export async function loadBrief(
  source: string | Given,
  options: LoadOptions,
  tell: Tell,
): Promise<LoadedBrief> {
  const opened = await openBrief(options.read ?? fetchReader(options), source, options);
  const issues = await tell(opened);
  const { brief, data, files } = opened;
  if (brief) return { brief, issues, data, files };
  const [first] = issues;
  throw first ? new LoadError(first, first.message) : LoadError.from('no place');
}
