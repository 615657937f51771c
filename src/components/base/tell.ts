import type { Issue } from '../../brief/brief';
import type { Fault } from '../../brief/fault';
import { type Explained, unopened } from '../../state/open-brief';
import { openingFaults } from '../../text/en/opening-faults';
import { told } from '../../text/faults';

/**
 * The sentences for what is wrong. Most pages never need them: all but those that tell why nothing can be loaded are
 * in a module of their own, and where that cannot be loaded either, code and place are told instead.
 */
export async function tell(
  opened: Pick<Explained, 'faults' | 'wantsAids' | 'explain'>,
): Promise<readonly Issue[]> {
  const { faults, wantsAids } = opened;
  if (!wantsAids && faults.every(({ code }) => code in openingFaults)) return atOnce(faults);
  try {
    const { aids, faults: sentences } = await import('../../text/en/aids');
    return told(opened.explain(aids), sentences);
  } catch {
    return atOnce(faults);
  }
}

/** What can be told before anything more is loaded. */
export function atOnce(faults: readonly Fault[]): readonly Issue[] {
  return told(faults, openingFaults);
}

/** The same of one fault alone. */
export async function tellOf(fault: Fault): Promise<Issue> {
  const [issue] = await tell(unopened(fault));
  return issue ?? { ...fault, message: fault.code };
}
