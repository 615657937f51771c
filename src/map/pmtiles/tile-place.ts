import type { Archive } from '../../archive/archive';
import type { TileAt } from '../tiles/tile-grid';
import type { Square } from './paint-vector';

const SIDE = 512;

/**
 * The side of the map's tiles, in CSS pixels: at zoom 0 the world is one tile of 256; beyond that, larger tiles mean
 * fewer.
 */
export function sideOf(zoom: number): number {
  return zoom === 0 ? SIDE / 2 : SIDE;
}

/** Which tile of the archive one of the map's shows, and where it lies on that: further in, it is a part of one. */
export function placed(
  { x, y, z }: TileAt,
  { maxZoom }: Pick<Archive, 'maxZoom'>,
): { readonly at: TileAt; readonly square: Square } {
  const own = Math.max(0, z - 1);
  const times = 2 ** Math.max(0, own - maxZoom);
  const at = { z: Math.min(own, maxZoom), x: Math.floor(x / times), y: Math.floor(y / times) };
  const side = sideOf(z);
  const square = { left: (at.x * times - x) * side, top: (at.y * times - y) * side };
  return { at, square: { ...square, size: side * times } };
}

/** An element's box in pixels of the map's container, which CSS may have zoomed. */
export function boxIn(container: HTMLElement, element: HTMLElement) {
  const frame = container.getBoundingClientRect();
  const zoom = frame.width / container.offsetWidth || 1;
  const { x, y, width, height } = element.getBoundingClientRect();
  const box = [x - frame.x, y - frame.y, width, height].map((pixels) => pixels / zoom);
  const [left = 0, top = 0, across = 0, down = 0] = box;
  return { x: left, y: top, width: across, height: down };
}
