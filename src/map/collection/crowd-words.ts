/** What the marks of a collection say. */
export interface CrowdWords {
  /** A number in a circle. */
  readonly short: (count: number) => string;
  /** Of places that stand together: how many, how many of the most frequent kinds, and of all others. */
  readonly crowd: (
    count: number,
    kinds: readonly (readonly [label: string, count: number])[],
    others: number,
  ) => string;
  /** The same as a button that shows them from nearer, or lists them. */
  readonly nearer: (crowd: string) => string;
  readonly list: (crowd: string) => string;
  /** Over a list of places that stand at one spot. */
  readonly here: (count: number) => string;
  /** Under it: so many are not listed. */
  readonly unlisted: (count: number) => string;
  readonly close: string;
}
