import type { Issue } from '../brief/brief';

/** Why a brief or its article could not be had, as a sentence for the reader. */
export class LoadError extends Error {
  override name = 'LoadError';
  /** What is wrong in the file, where it could be read at all. */
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = []) {
    super(message);
    this.issues = issues;
  }

  static from(error: unknown): LoadError {
    if (error instanceof LoadError) return error;
    return new LoadError(`The brief could not be shown: ${String(error)}`);
  }
}
