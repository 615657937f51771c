import { type Box, moved, type Obstacle } from '../labels/box';
import type * as L from '../leaflet';
import type { AddedLayer } from '../map-site';
import { type At, cornerOf } from './frame';
import type { PlacedName } from './mark-names';
import type { Scene } from './scene';

/** The most marks that names of the ground keep clear of; among more, there is no room for any. */
const MOST_OBSTACLES = 400;

/** Where a scene is drawn, in pixels of the container, and which names are written in it. */
export function obstaclesOf(
  map: L.Map,
  scene: Scene | null,
  written: readonly PlacedName[],
): AddedLayer['taken'] {
  const names = written.map(({ text }) => text);
  if (!scene || scene.items.length > MOST_OBSTACLES) return { boxes: [], names };
  const { x: left, y: top } = cornerOf(map, scene.zoom);
  const marks = scene.items.map(({ x, y, radius }): Obstacle => {
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, isMark: true };
  });
  const all = [...marks, ...written.map(({ box }) => box)];
  return { boxes: all.map((box) => ({ ...box, x: box.x - left, y: box.y - top })), names };
}

/**
 * Where the mark and the name of the chosen place stand, and what lies over the map; `corner` is the view's, in the
 * pixels that are wanted.
 */
export function coveredBoxes(map: L.Map, over: readonly Box[], corner: At): Box[] {
  const frame = map.getContainer().getBoundingClientRect();
  const chosen = map.getPane('markerPane')?.querySelectorAll('[aria-current="true"]') ?? [];
  const parts = [...chosen]
    .flatMap((mark) => [mark, ...mark.querySelectorAll('.name')])
    .map((part) => part.getBoundingClientRect())
    .map(({ x, y, width, height }) => ({ x: x - frame.x, y: y - frame.y, width, height }));
  return [...parts, ...over].map((box) => moved(box, corner.x, corner.y));
}
