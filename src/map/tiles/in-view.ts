/** Whether the boxes of a tile and of the map's container meet on the screen. */
export function isInView(tile: HTMLElement, container: HTMLElement): boolean {
  const [box, view] = [tile.getBoundingClientRect(), container.getBoundingClientRect()];
  const isBeside = box.right <= view.left || box.left >= view.right;
  return !isBeside && box.bottom > view.top && box.top < view.bottom;
}
