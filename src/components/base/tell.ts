import type { Issue } from '../../brief/brief';
import type { Fault } from '../../brief/fault';
import { type Explained, unopened } from '../../state/open-brief';
import { openingFaults } from '../../text/en/opening-faults';
import { told } from '../../text/faults';
import type { LoadedLanguage } from '../../text/languages';

/**
 * The sentences for what is wrong, in a language. Most pages never need them: all but those that tell why nothing can be
 * loaded are in modules of their own, and where these cannot be loaded either, code and place are told instead.
 */
export async function tell(
  read: Pick<Explained, 'faults' | 'wantsAids' | 'explain'>,
  { faults: load }: LoadedLanguage,
): Promise<readonly Issue[]> {
  const { faults, wantsAids } = read;
  const areKnown = !load && faults.every(({ code }) => code in openingFaults);
  if (!wantsAids && (areKnown || faults.length === 0)) return atOnce(faults);
  try {
    const english = await import('../../text/en/aids');
    const sentences = await load?.().catch(() => null);
    return told(read.explain(english.aids), sentences ?? english.faults);
  } catch {
    return atOnce(faults);
  }
}

/** What can be told before anything more is loaded. */
export function atOnce(faults: readonly Fault[]): readonly Issue[] {
  return told(faults, openingFaults);
}

/** The same of one fault alone. */
export async function tellOf(fault: Fault, language: LoadedLanguage): Promise<Issue> {
  const [issue] = await tell(unopened(fault), language);
  return issue ?? { ...fault, message: fault.code };
}
