import type { Clip } from '../../brief/brief';
import type { Rows } from '../../geometry/rows';
import { type Box, overlaps } from '../labels/box';
import type { Anchor } from '../labels/place-labels';
import type { TextBlock } from '../labels/text-blocks';

/** The area that a name belongs to, as it lies on the screen. */
export interface Ground {
  /** Its size, in pixels of the view. */
  readonly extent: Box;
  /** The left and top of the copy of the world it lies in, in the same pixels. */
  readonly left: number;
  readonly top: number;
  /** The rows of `ROW` pixels that are in view. */
  readonly first: number;
  readonly last: number;
  readonly rows: Rows;
  /** If set, only its land, or its sea, is shown. */
  readonly clip: Clip | null;
  /** Whether it is a water: its name does not lie on land. */
  readonly isWater: boolean;
}

/** How much of a box is land, from 0 to 1; null where nobody knows yet. */
export type LandShare = (box: Box) => number | null;

/** What lies under a box. */
export interface Under {
  readonly land: LandShare;
  /** How much of it is another's hatched water in the brief. */
  readonly water: (box: Box) => number;
  /** How much of it is a smaller area, whose name this would seem to be. */
  readonly inner: (box: Box) => number;
  /** Whether a line of the brief runs through it. */
  readonly isOnLine: (box: Box) => boolean;
}

/** A line from a name to what it names, in pixels of the view. */
export interface NameLeader {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** It ends at what is seen anyway, without a dot: that would look like another place. */
  readonly isBare?: true;
}

/** An anchor, with what the map needs to draw it. */
export interface Spot extends Anchor {
  readonly block: TextBlock;
  readonly leader?: NameLeader;
  /** The lower the better. */
  readonly cost: number;
}

/** Gives how much of a box these areas cover. */
export function shareOf(grounds: readonly Ground[]): (box: Box) => number {
  return ({ x, y, width, height }) =>
    grounds.reduce(
      (sum, { rows, left, top }) => sum + rows.share(x - left, y - top, width, height),
      0,
    );
}

/** Whether an area lies in another, or over a part of it, and is smaller. */
export function isSmallerIn({ extent }: Ground, other: Ground): boolean {
  const { width, height } = other.extent;
  return extent.width * extent.height < width * height && overlaps(extent, other.extent);
}

/** Whether a coast runs through it. */
export function isAcross(share: number | null): boolean {
  return share !== null && share > 0.08 && share < 0.92;
}
