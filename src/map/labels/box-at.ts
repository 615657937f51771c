import type { Box } from './box';
import type { Anchor, Candidate, Side } from './place-labels';

/** The box that a label takes at one of its anchors. */
export function boxAt(candidate: Candidate, anchor: Anchor): Box {
  const { x, y, side, offset = 0, width = candidate.width, height = candidate.height } = anchor;
  const [east, south] = WAYS[side];
  // A label at a corner is as near as one beside.
  const off = east !== 0 && south !== 0 ? offset * CORNER : offset;
  return {
    x: x + east * off + ((east - 1) * width) / 2,
    y: y + south * off + ((south - 1) * height) / 2,
    width,
    height,
  };
}

/** Which way each side lies, to the right and down. */
const WAYS: Readonly<Record<Side, readonly [east: -1 | 0 | 1, south: -1 | 0 | 1]>> = {
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  below: [0, 1],
  centre: [0, 0],
  'above right': [1, -1],
  'above left': [-1, -1],
  'below right': [1, 1],
  'below left': [-1, 1],
};

/** The part of the offset that counts each way at a corner. */
const CORNER = 0.6;
