import { lists } from '../../src/cli/new/open-places';
import { openGazetteer } from '../../src/gazetteer/index/files';

/** The gazetteer, built once for all runs of the tests. */
export const places = await openGazetteer({ lists, cache: 'node_modules/.cache/dateline-places' });
