import type { Fault, FaultCode, FaultValues } from '../brief/fault';

/** A language's sentence for each of some codes: for the person who can mend it, with the value and what was expected. */
export type Sentences<Code extends FaultCode> = {
  readonly [C in Code]: (values: Readonly<FaultValues[C]>) => string;
};

/** The sentence for a fault. */
export function sentenceFor<Code extends FaultCode>(
  sentences: Sentences<Code>,
  { code, values }: Fault<Code>,
): string {
  return sentences[code](values);
}
