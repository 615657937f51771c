/** `status`: the server's answer. `ranges`: it sends no parts, and all is too much. `network`: there was no answer. */
export type Why = 'broken' | 'status' | 'ranges' | 'network';

/** Why an archive, or a part of it, cannot be had. The message is a reason for the author. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  readonly why: Why;

  constructor(why: Why, reason: string) {
    super(reason);
    this.why = why;
  }
}
