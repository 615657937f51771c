import type { Box } from '../../map/labels/box';
import { LONGEST } from './scale-bar';

const PIECES = '.controls, .pan, .scale > *, .credits > *';

/** What of ours lies over the map, in pixels of its container, which CSS may have zoomed. */
export function furniture(root: ParentNode, container: HTMLElement): Box[] {
  const frame = container.getBoundingClientRect();
  const zoom = frame.width / container.offsetWidth || 1;
  // As exact as a layout is: a square button must not be wider than it is high by what a division leaves.
  const inMap = (pixels: number) => Math.round((pixels / zoom) * 64) / 64;
  return [...root.querySelectorAll(PIECES)].map((piece) => {
    const { x, y, width, height } = piece.getBoundingClientRect();
    // The scale is of another width at each zoom: a view that went by that would not come back to itself.
    const least = piece.closest('.scale') ? LONGEST : 0;
    return {
      x: inMap(x - frame.x),
      y: inMap(y - frame.y),
      width: Math.max(least, inMap(width)),
      height: inMap(height),
    };
  });
}
