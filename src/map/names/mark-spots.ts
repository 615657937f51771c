import type { Box } from '../labels/box';
import type { Side } from '../labels/place-labels';
import type { TextBlock } from '../labels/text-blocks';
import { isAcross, type Spot, type Under } from './name-spots';

const SIDES: readonly Side[] = [
  'right',
  'left',
  'below',
  'above',
  'above right',
  'below right',
  'above left',
  'below left',
];

/** Spots around a mark; on its right if nothing is in the way. */
export function besideMark(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  blocks: readonly TextBlock[],
  under: Under,
): Spot[] {
  const offset = radius + 3;
  const spots = blocks.flatMap((block, breaks) =>
    SIDES.map((side, order): Spot => {
      const { width, height, lines } = block;
      const box = roughly(x, y, side, offset, block);
      const tall = breaks === 0 ? 0 : 25 + 30 * Math.max(0, lines - 2);
      const cost = order * 10 + tall + costOf(box, under);
      return { x, y, side, offset, width, height, block, cost, key: `${side}/${lines}` };
    }),
  );
  return spots.toSorted((a, b) => a.cost - b.cost);
}

/** A coast, a line or hatching behind letters makes them hard to read. */
function costOf(box: Box, { land, water, isOnLine }: Under): number {
  return (isAcross(land(box)) ? 25 : 0) + 60 * water(box) + (isOnLine(box) ? 15 : 0);
}

function roughly(
  x: number,
  y: number,
  side: Side,
  offset: number,
  { width, height }: TextBlock,
): Box {
  const dx = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const dy = side.startsWith('above') ? -1 : side.startsWith('below') ? 1 : 0;
  return {
    x: x + dx * (offset + width / 2) - width / 2,
    y: y + dy * (offset + height / 2) - height / 2,
    width,
    height,
  };
}
