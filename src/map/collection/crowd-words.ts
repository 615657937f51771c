/** What the marks of a collection say. */
export interface CrowdWords {
  /** A number in a circle. */
  readonly short: (count: number) => string;
  /** Places that stand together: how many in all, of each of the most frequent kinds, and of all others. */
  readonly crowd: (
    count: number,
    kinds: readonly (readonly [label: string, count: number])[],
    others: number,
  ) => string;
  /** The label of a button that zooms in on these places, or lists them. */
  readonly nearer: (crowd: string) => string;
  readonly list: (crowd: string) => string;
  /** The heading of a list of places that stand at one spot. */
  readonly here: (count: number) => string;
  /** Below the list: how many are not listed. */
  readonly unlisted: (count: number) => string;
  readonly close: string;
}
