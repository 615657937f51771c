import { common, type Spans, shareInside } from '../../geometry/rows';
import type { Box } from '../labels/box';
import type { TextBlock } from '../labels/text-blocks';
import { ROW } from '../view-geometry';
import { besideMark } from './mark-spots';
import { type Ground, isAcross, type NameLeader, type Spot, type Under } from './name-spots';

/** The gap between a name and the edge of its area. */
const MARGIN = 4;
/** Names stand on a grid fixed to the earth: a view that moves a little finds the same spots. */
const COLUMN = 24;
/** An area smaller than this is named like a mark. */
const TINY = 16;
/** The most steps down a view. */
const MOST_STEPS = 40;
/** The most spots tried for an area, and how many inside it make another line needless. */
const MOST_SPOTS = 300;
const ENOUGH = 40;
/** What is kept free around the name of an area, in pixels: if possible, and at least. */
const AWAY = 16;
const NEAR = 5;

/**
 * The cost of a name inside a smaller area, whose name it would seem to be: rather far from the middle, or close to
 * marks.
 */
const IN_ANOTHER = 180;

/** A spot whose cost is not known yet. */
type Standing = Omit<Spot, 'cost'>;

/** Spots in an area; if it is too small, across its edge; if nothing else is free, beside it with a line into it. */
export function onArea(
  { x, y }: { readonly x: number; readonly y: number },
  ground: Ground,
  blocks: readonly TextBlock[],
  view: Box,
  under: Under,
): Spot[] {
  const { extent, isWater } = ground;
  if (Math.max(extent.width, extent.height) < TINY) {
    return besideMark({ x, y, radius: Math.max(extent.width, extent.height) / 2 }, blocks, under);
  }
  const isMostlySeen =
    overlapOf(extent, view) > 0.5 * Math.max(1, extent.width) * Math.max(1, extent.height);
  const isSmall = extent.width < view.width / 2 && extent.height < view.height / 2;
  const spots: Spot[] = [];
  // The cheap test first: finding out what lies under a name takes longest.
  const isSeen = (spot: Standing, slack?: number) =>
    isWithin(spot, view) && isShown(spot, ground, under, slack);
  for (const block of blocks) {
    if (spots.length < ENOUGH) spots.push(...insideOf(ground, block, x, isSeen));
  }
  for (const block of blocks) {
    if (!isWater) {
      const across = acrossOf(ground, block, isMostlySeen ? MOSTLY : 1);
      spots.push(...across.filter((spot) => isSeen(spot, 0.4)));
    }
    if (isSmall) {
      spots.push(...besideOf(ground, block, under).filter((spot) => isWithin(spot, view)));
    }
  }
  const costOf = (spot: Spot) => {
    const { width, height } = spot.block;
    const inner = under.inner({ x: spot.x - width / 2, y: spot.y - height / 2, width, height });
    return (
      spot.cost + Math.hypot((spot.x - x) / 2, spot.y - y) + IN_ANOTHER * Math.min(1, 2 * inner)
    );
  };
  return spots
    .map((spot) => ({ ...spot, cost: costOf(spot) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_SPOTS);
}

function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether the area under a name is shown, apart from a share `slack`, where a coast ends the area. */
function isShown(
  { x, y, block: { width, height } }: Standing,
  { clip }: Ground,
  { land }: Under,
  slack = 0.03,
): boolean {
  if (clip === null) return true;
  const share = land({ x: x - width / 2, y: y - height / 2, width, height });
  if (share === null) return true;
  return clip === 'land' ? share > 1 - slack : share < slack;
}

/** The rows on which a name is tried: the same for every view of this height. */
function* triedRows({ first, last }: Ground): Generator<number> {
  const stride = strideOf(first, last);
  for (let row = Math.ceil(first / stride) * stride; row <= last; row += stride) yield row;
}

/** A power of two. */
function strideOf(first: number, last: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2((last - first) / MOST_STEPS)));
}

/** The spans of a row that are inside the area over the whole height of the block. */
function over({ rows }: Ground, row: number, { height }: TextBlock): Spans {
  const reach = Math.round(height / 2 / ROW);
  let spans = rows.at(row);
  for (let off = 1; off <= reach; off++) {
    spans = common(common(spans, rows.at(row - off)), rows.at(row + off));
  }
  return spans;
}

/** The spot whose name has its middle there, in pixels of the world. */
function spotAt({ left, top }: Ground, x: number, row: number, block: TextBlock): Standing {
  const { width, height, lines } = block;
  const key = `${Math.round(x / 4)},${row}/${lines}`;
  return { x: x + left, y: row * ROW + top, side: 'centre', width, height, block, key };
}

function insideOf(
  ground: Ground,
  block: TextBlock,
  anchorX: number,
  isSeen: (spot: Standing) => boolean,
): Spot[] {
  const spots: Spot[] = [];
  const reach = block.width / 2 + MARGIN;
  const column = COLUMN * strideOf(ground.first, ground.last);
  const cost = (block.lines - 1) * 30;
  for (const row of triedRows(ground)) {
    const spans = over(ground, row, block);
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const [from, to] = [(spans[i] ?? 0) + reach, (spans[i + 1] ?? 0) - reach];
      if (from > to) continue;
      const steps = [Math.min(to, Math.max(from, anchorX - ground.left))];
      for (let x = Math.ceil(from / column) * column; x <= to; x += column) steps.push(x);
      for (const x of steps) {
        const spot = spotAt(ground, x, row, block);
        if (!isSeen(spot)) continue;
        // Also with more room around it: close to a mark, it would seem to be the mark's own name.
        spots.push({ ...spot, key: `${spot.key}/wide`, cost, padding: AWAY });
        spots.push({ ...spot, cost: cost + 100, padding: NEAR });
      }
    }
  }
  return spots;
}

/** The share of a name that must lie in its area, middle included, where the area cannot hold all of it. */
const MOSTLY = 0.6;

function acrossOf(ground: Ground, block: TextBlock, most: number): Spot[] {
  const spots: Spot[] = [];
  for (const row of triedRows(ground)) {
    const spans = ground.rows.at(row);
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const x = ((spans[i] ?? 0) + (spans[i + 1] ?? 0)) / 2;
      const share = shareInside(spans, x - block.width / 2, x + block.width / 2);
      // If most of the area is out of view, no name has just a few letters on it.
      if (share === 0 || share === 1 || (most === 1 && share < MOSTLY)) continue;
      // Fewer letters inside only as a last resort.
      const isLast = share < most;
      const cost = (isLast ? 900 : 200) + (1 - share) * block.width;
      spots.push({ ...spotAt(ground, x, row, block), cost, padding: NEAR, isLast });
    }
  }
  return spots;
}

/** The offsets from the edge of an area to a name beside it, in pixels across and down. */
const ASIDE = [
  [-1, 0],
  [1, 0],
  [-1, -12],
  [1, -12],
  [-1, 12],
  [1, 12],
] as const;

/** Spots beside an area: for a sea right next to it, in water; for any other with a line into it. */
function besideOf(ground: Ground, block: TextBlock, under: Under): Spot[] {
  const { isWater, left, top, rows } = ground;
  const { width, height, lines } = block;
  const spots: Spot[] = [];
  const add = (x: number, y: number, key: string, gap: number, leader: NameLeader) => {
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const share = under.land(box) ?? 0.5;
    const over = share * (isWater ? 400 : 60) + (isAcross(share) ? 30 : 0);
    const cost = 500 + 20 * lines + gap + over + 300 * under.water(box);
    const about = {
      x,
      y,
      side: 'centre',
      width,
      height,
      block,
      padding: NEAR,
      isLast: true,
    } as const;
    if (gap === 6) spots.push({ ...about, cost, key });
    else {
      const along = () => alongOf(leader);
      // Also with more room around it: close to another place's mark, it would seem to be that place's name.
      spots.push({ ...about, cost, key: `${key}/wide`, leader, along, padding: AWAY });
      spots.push({ ...about, cost: cost + 100, key, leader, along });
      // Marks may cover a small area entirely: the line then ends at them.
      spots.push({ ...about, cost: cost + 200, key: `${key}/over`, leader });
    }
  };
  for (const row of triedRows(ground)) {
    const spans = rows.at(row);
    const y = row * ROW + top;
    const [from, to] = [(spans[0] ?? 0) + left, (spans.at(-1) ?? 0) + left];
    if (spans.length === 0 || to - from < INTO) continue;
    for (const gap of isWater ? [6, 22] : [12, 28]) {
      for (const [way, down] of ASIDE) {
        const edge = way < 0 ? from : to;
        const near = edge + way * gap;
        const leader = { from: [near, y + down], to: [edge - way * INTO, y] } as const;
        add(
          near + (way * width) / 2,
          y + down,
          `${way},${down},${gap},${row}/${lines}`,
          gap,
          leader,
        );
      }
      const middle = (from + to) / 2;
      for (const way of [-1, 1]) {
        if (rows.at(row + way).length > 0) continue;
        const near = y + way * gap;
        const leader = { from: [middle, near], to: [middle, y - way * INTO] } as const;
        add(middle, near + (way * height) / 2, `${way},${gap},${row}/${lines}`, gap, leader);
      }
    }
  }
  return spots;
}

/** How far into its area a line reaches. */
const INTO = 7;

/** Small boxes along a line. */
export function alongOf({ from, to }: NameLeader): Box[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const steps = Math.ceil(Math.hypot(dx, dy) / 4);
  return [...new Array(steps).keys()].map((at) => ({
    x: from[0] + (dx * (at + 1)) / steps - 1.5,
    y: from[1] + (dy * (at + 1)) / steps - 1.5,
    width: 3,
    height: 3,
  }));
}

function isWithin({ x, y, block: { width, height } }: Standing, view: Box): boolean {
  return isInside({ x: x - width / 2, y: y - height / 2, width, height }, view);
}

export function isInside({ x, y, width, height }: Box, view: Box): boolean {
  return (
    x >= view.x &&
    x + width <= view.x + view.width &&
    y >= view.y &&
    y + height <= view.y + view.height
  );
}
