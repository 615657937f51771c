import type { FaultCode, FaultValues } from './fault';

/** Why a value cannot be used, and where in the file: what a reader returns in its place. */
export class Flaw<Code extends FaultCode = FaultCode> {
  readonly pointer: string;
  readonly code: Code;
  readonly values: FaultValues[Code];

  constructor(pointer: string, code: Code, values: FaultValues[Code]) {
    this.pointer = pointer;
    this.code = code;
    this.values = values;
  }

  /** The same flaw where its pointer began at the member `pointer` of something larger. */
  within(pointer: string): Flaw<Code> {
    return new Flaw(pointer + this.pointer, this.code, this.values);
  }
}
