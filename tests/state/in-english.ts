import type { Issue } from '../../src/brief/brief';
import { type LoadBrief, loadBrief as load } from '../../src/state/load-brief';
import type { Explained } from '../../src/state/open-brief';
import { aids, faults } from '../../src/text/en/aids';
import { told } from '../../src/text/faults';

/** Everything that is wrong, in sentences, with all that helps an author. */
export async function tell({ explain }: Pick<Explained, 'explain'>): Promise<readonly Issue[]> {
  return told(explain(aids), faults);
}

export const loadBrief: LoadBrief = (url, options) => load(url, options, tell);
