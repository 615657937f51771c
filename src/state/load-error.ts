import { type Fault, type FaultCode, type FaultValues, faultAt } from '../brief/fault';

/**
 * Why a brief or its article cannot be read. The message is a sentence if a page has written one, otherwise the code.
 */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly fault: Fault;

  constructor(fault: Fault, message: string = fault.code) {
    super(message);
    this.fault = fault;
  }

  /** An error about the whole file. */
  static of<Code extends FaultCode>(code: Code, values: FaultValues[Code]): LoadError {
    return new LoadError(faultAt('', code, values));
  }

  static from(error: unknown): LoadError {
    return error instanceof LoadError
      ? error
      : LoadError.of('unexpected', { reason: String(error) });
  }
}
