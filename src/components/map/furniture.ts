import type { Box } from '../../map/labels/box';
import { LONGEST } from './scale-bar';

const PIECES = '.controls, .pan, .scale > *, .credits > *';

/** What of ours lies over the map, in pixels of its container, which CSS may have zoomed. */
export function furniture(root: ParentNode, container: HTMLElement): Box[] {
  const frame = container.getBoundingClientRect();
  const zoom = frame.width / container.offsetWidth || 1;
  return [...root.querySelectorAll(PIECES)].map((piece) => {
    const { x, y, width, height } = piece.getBoundingClientRect();
    // The scale is of another width at each zoom: a view that went by that would not come back to itself.
    const least = piece.closest('.scale') ? LONGEST : 0;
    return {
      x: (x - frame.x) / zoom,
      y: (y - frame.y) / zoom,
      width: Math.max(least, width / zoom),
      height: height / zoom,
    };
  });
}
