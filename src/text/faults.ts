import type { Issue } from '../brief/brief';
import type { Fault, FaultCode, FaultValues } from '../brief/fault';

/** A language's sentence for each of some codes: for the person who can mend it, with the value and what was expected. */
export type Sentences<Code extends FaultCode> = {
  readonly [C in Code]: (values: Readonly<FaultValues[C]>) => string;
};

/** The sentence for a fault; its code and place if the language has not been loaded that far. */
export function sentenceFor<Code extends FaultCode>(
  sentences: Partial<Sentences<Code>>,
  { code, pointer, values }: Fault<Code>,
): string {
  return sentences[code]?.(values) ?? `${code} at ${pointer || '/'}`;
}

/** The same faults, each with its sentence. */
export function told(
  faults: readonly Fault[],
  sentences: Partial<Sentences<FaultCode>>,
): readonly Issue[] {
  return faults.map((fault) => ({ ...fault, message: sentenceFor(sentences, fault) }));
}
