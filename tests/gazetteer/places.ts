import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lists } from '../../src/cli/new/open-places';
import { openGazetteer } from '../../src/gazetteer/index/files';

/** Outside the project: `npm ci` empties node_modules, and building takes seconds. */
export const CACHE = join(tmpdir(), 'dateline-places');

/** The gazetteer, built once for all runs of the tests. */
export const places = await openGazetteer({ lists, cache: CACHE });

/** Words of a proposal, where they are not what is tested. */
export const sayings = {
  reason: () => '',
  unknown: '',
  elsewhere: () => '',
  vague: () => '',
  adrift: () => '',
  country: (code: string) => code,
};
