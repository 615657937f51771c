/**
 * `status`: the server's answer. `ranges`: it sends no parts, and the whole is too large. `network`: no answer came.
 */
export type Why = 'broken' | 'status' | 'ranges' | 'network';

/** Why an archive, or part of it, cannot be read. The message gives the author the reason. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  readonly why: Why;

  constructor(why: Why, reason: string) {
    super(reason);
    this.why = why;
  }
}
