import { onTestFinished, vi } from 'vitest';
import { createBasemap, type Ground } from '../../../src/map/basemap/basemap';
import type * as L from '../../../src/map/leaflet';
import { colourOf } from '../../support/pixels';
import { palette } from '../world/harness';

/** A map of one's own on a map, and all that it tells. */
export function makeOwn(map: L.Map, basemap: string, maxZoom: number | null = null) {
  const told: Ground[] = [];
  const onError = vi.fn();
  const made = createBasemap(
    map,
    { basemap, maxZoom, attribution: null },
    {
      palette,
      words: () => null,
      onError,
      onLand() {},
      onGround: (ground) => told.push(ground),
      onDetailError() {},
    },
  );
  onTestFinished(() => made.remove());
  return { basemap: made, told, onError, last: () => told.at(-1) };
}

/** The colour of what is seen at a place, be it the world's or one's own; null where nothing is. */
export function colourSeen(map: L.Map, place: L.LatLngTuple): string | null {
  const { x, y } = map.latLngToContainerPoint(place);
  const frame = map.getContainer().getBoundingClientRect();
  const canvases = [
    ...map.getContainer().querySelectorAll<HTMLCanvasElement>('.leaflet-tile-pane canvas'),
  ];
  // What lies over the others comes first.
  const level = (canvas: HTMLElement) => (isOwn(canvas) ? 9 : Number(canvas.style.zIndex));
  canvases.sort((a, b) => level(b) - level(a));
  for (const canvas of canvases) {
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / box.width;
    const [left, top] = [x + frame.left - box.left, y + frame.top - box.top];
    const isBeside = left < 0 || top < 0 || left >= box.width - 1 || top >= box.height - 1;
    if (isBeside || getComputedStyle(canvas).visibility === 'hidden') continue;
    const colour = colourOf(canvas, left * scale, top * scale);
    if (colour) return colour;
  }
  return null;
}

function isOwn(element: Element): boolean {
  return element.closest('.own-tiles') !== null;
}

/** Whether tiles of one's own are what is seen. */
export function isOwnSeen(map: L.Map): boolean {
  const tiles = map.getContainer().querySelectorAll('.own-tiles .leaflet-tile');
  return [...tiles].some((tile) => getComputedStyle(tile).visibility === 'visible');
}
