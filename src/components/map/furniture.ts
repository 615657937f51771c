import type { Box } from '../../map/labels/box';

const PIECES = '.controls, .pan, .scale > *, .credits > *';

/** What of ours lies over the map, in pixels of its container, which CSS may have zoomed. */
export function furniture(root: ParentNode, container: HTMLElement): Box[] {
  const frame = container.getBoundingClientRect();
  const zoom = frame.width / container.offsetWidth || 1;
  return [...root.querySelectorAll(PIECES)].map((piece) => {
    const { x, y, width, height } = piece.getBoundingClientRect();
    return {
      x: (x - frame.x) / zoom,
      y: (y - frame.y) / zoom,
      width: width / zoom,
      height: height / zoom,
    };
  });
}
