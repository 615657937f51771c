import type { Issue } from '../../brief/brief';
import type { Fault, FaultCode } from '../../brief/fault';
import { inTime } from '../../brief/in-time';
import { type Explained, unopened } from '../../state/open-brief';
import { openingFaults } from '../../text/en/opening-faults';
import { type Sentences, told } from '../../text/faults';
import type { LoadedLanguage } from '../../text/languages';

/** How long to wait for better sentences, in milliseconds, where there are some in English. */
const PATIENCE_MS = 3_000;

/**
 * Puts what is wrong into sentences of a language. Most pages never need them: all but those that say why nothing can
 * be loaded are in modules of their own. If these cannot be loaded either, code and place stand in.
 */
export async function tell(
  read: Pick<Explained, 'faults' | 'wantsAids' | 'explain'>,
  language: LoadedLanguage,
): Promise<readonly Issue[]> {
  const { faults, wantsAids } = read;
  const areKnown = faults.every(({ code }) => code in openingFaults);
  if (!wantsAids && areKnown && (!language.faults || faults.length === 0)) return atOnce(faults);
  try {
    const english = await inTime(import('../../text/en/aids'), areKnown ? PATIENCE_MS : undefined);
    const explained = read.explain(english.aids);
    return told(explained, { ...english.faults, ...(await ownSentences(explained, language)) });
  } catch {
    return atOnce(faults);
  }
}

/** A language's own sentences for these; loads each of its modules only if those before do not suffice. */
async function ownSentences(
  explained: readonly Fault[],
  { faults, formats, warnings }: LoadedLanguage,
): Promise<Partial<Sentences<FaultCode>>> {
  let own: Partial<Sentences<FaultCode>> = {};
  for (const load of [faults, formats, warnings]) {
    if (explained.every(({ code }) => code in own)) break;
    const sentences = load && inTime<typeof own>(load(), PATIENCE_MS);
    own = { ...own, ...(await sentences?.catch(() => null)) };
  }
  return own;
}

/** The sentences that need nothing more to be loaded. */
export function atOnce(faults: readonly Fault[]): readonly Issue[] {
  return told(faults, openingFaults);
}

/** The same for a single fault. */
export async function tellOf(fault: Fault, language: LoadedLanguage): Promise<Issue> {
  const [issue] = await tell(unopened(fault), language);
  return issue ?? { ...fault, message: fault.code };
}
