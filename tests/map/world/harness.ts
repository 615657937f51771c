import 'leaflet/dist/leaflet.css';
import { onTestFinished } from 'vitest';
import { LateWorld } from '../../../src/map/basemap/late-world';
import { loadAtlas } from '../../../src/map/basemap/load-atlas';
import * as L from '../../../src/map/leaflet';
import type { Detail } from '../../../src/map/world/atlas';
import type { LoadAtlas } from '../../../src/map/world/load-world';
import type { Palette } from '../../../src/map/world/palette';
import { colourOf } from '../../support/pixels';

export const SEA = '#0000ff';
export const LAND = '#00ff00';
export const BORDER = '#ff0000';
export const DISPUTED = '#ff00ff';

/** Loud colours, so that a pixel tells what it is. */
export const palette: Palette = {
  sea: SEA,
  land: LAND,
  coast: '#ffff00',
  border: BORDER,
  disputed: DISPUTED,
  graticule: SEA,
  river: SEA,
  label: '#000000',
  labelHalo: '#ffffff',
  seaLabel: '#000000',
  font: 'sans-serif',
  scale: 1,
};

export function makeMap(center: L.LatLngTuple, zoom: number): L.Map {
  const element = document.createElement('div');
  Object.assign(element.style, {
    position: 'absolute',
    inset: '0',
    width: '800px',
    height: '600px',
  });
  document.body.append(element);
  const map = L.map(element, {
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0.25,
    fadeAnimation: false,
  });
  map.setView(center, zoom, { animate: false });
  onTestFinished(() => {
    map.remove();
    element.remove();
  });
  return map;
}

export function makeBasemap(map: L.Map, load?: LoadAtlas) {
  const errors: string[] = [];
  const onError = (message: string) => errors.push(message);
  const onDetailError = (message: string) => errors.push(message);
  const told = { onError, onLand() {}, onGround() {}, onDetailError };
  const basemap = new LateWorld(map, { palette, words: () => null, ...told }, load);
  onTestFinished(() => basemap.remove());
  return { basemap, errors };
}

/** The atlas, and never a finer one. */
export async function onlyCoarse(detail: Detail): Promise<unknown> {
  if (detail === '50m') throw new Error('not in this test');
  return fetchAtlas(detail);
}

export async function fetchAtlas(detail: Detail): Promise<unknown> {
  return loadAtlas(detail, new AbortController().signal);
}

/** The colour of the world at a place, as #rrggbb; null where nothing is painted. */
export function colourAt(map: L.Map, place: L.LatLngTuple): string | null {
  const { x, y } = map.latLngToContainerPoint(place);
  return colourAtPixel(map, x, y);
}

export function colourAtPixel(map: L.Map, x: number, y: number): string | null {
  const frame = map.getContainer().getBoundingClientRect();
  for (const canvas of sheets(map)) {
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / box.width;
    const [left, top] = [x + frame.left - box.left, y + frame.top - box.top];
    if (left < 0 || top < 0 || left >= box.width - 1 || top >= box.height - 1) continue;
    return colourOf(canvas, left * scale, top * scale);
  }
  return null;
}

/** The canvases that show the world now, the upper one first. */
export function sheets(map: L.Map): HTMLCanvasElement[] {
  const all = [...(map.getPane('tilePane')?.querySelectorAll('canvas') ?? [])];
  return all
    .filter((canvas) => getComputedStyle(canvas).visibility === 'visible')
    .sort((a, b) => Number(b.style.zIndex) - Number(a.style.zIndex));
}

export async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise(requestAnimationFrame);
}
