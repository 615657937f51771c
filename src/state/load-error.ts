import { type Fault, type FaultCode, type FaultValues, faultAt } from '../brief/fault';

/** Why a brief or its article cannot be read. A page says it in a sentence; whoever catches it has at least its code. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly fault: Fault;

  constructor(fault: Fault, message: string = fault.code) {
    super(message);
    this.fault = fault;
  }

  /** Of the whole file. */
  static of<Code extends FaultCode>(code: Code, values: FaultValues[Code]): LoadError {
    return new LoadError(faultAt('', code, values));
  }

  static from(error: unknown): LoadError {
    return error instanceof LoadError
      ? error
      : LoadError.of('unexpected', { reason: String(error) });
  }
}
