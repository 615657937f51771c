import type { Issue } from '../../brief/brief';
import type { Fault, FaultCode } from '../../brief/fault';
import { inTime } from '../../brief/in-time';
import { type Explained, unopened } from '../../state/open-brief';
import { openingFaults } from '../../text/en/opening-faults';
import { type Sentences, told } from '../../text/faults';
import type { LoadedLanguage } from '../../text/languages';

/** How long to wait for sentences in the page's language, in milliseconds, where English ones can stand in. */
const PATIENCE_MS = 3_000;

/**
 * Puts what is wrong into sentences of a language. Only those that say why nothing can be loaded are part of the first
 * load; the others are in modules, which most pages never need. If these cannot be loaded, code and pointer stand in.
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

/** A language's sentences for these faults. Its modules are loaded one by one, until every code has its sentence. */
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

/** Puts a single fault into a sentence. */
export async function tellOf(fault: Fault, language: LoadedLanguage): Promise<Issue> {
  const [issue] = await tell(unopened(fault), language);
  return issue ?? { ...fault, message: fault.code };
}
