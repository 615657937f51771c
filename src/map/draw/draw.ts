import type { Geometry, LineString, Point, Polygon, Position } from 'geojson';
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { isObject } from '../../brief/json';
import { wrapLongitude } from '../../geometry/longitude';
import { DrawAdapter } from './draw-adapter';
import { mapIn } from './maps';

/** What to draw; `change` moves what is there. */
export type Shape = 'point' | 'line' | 'area' | 'circle' | 'change';

export interface Drawn {
  readonly geometry: Geometry;
  /** The radius of a circle, in metres; its geometry is then its middle. */
  readonly radius: number | null;
}

export interface DrawOptions {
  /** What is to be changed. */
  readonly geometry?: Geometry | null;
  /** Called when something has been drawn; with `change`, each time that something was moved. */
  readonly drawn: (drawn: Drawn) => void;
  readonly cancelled: () => void;
}

const MODES = {
  point: 'point',
  line: 'linestring',
  area: 'polygon',
  circle: 'circle',
  change: 'select',
};
/** As fine as the finest map shows, and no finer: five decimals are about a metre. */
const DECIMALS = 5;

/** Whether corners of a shape can be moved. */
export function canChange(geometry: unknown): geometry is Point | LineString | Polygon {
  const type = isObject(geometry) ? geometry['type'] : null;
  return type === 'Point' || type === 'LineString' || type === 'Polygon';
}

/**
 * Draws on the map of a `<dateline-map>`, and returns what ends that; null where there is no map yet. By keyboard,
 * Space sets a point in the middle of the map, Enter ends, Esc cancels.
 */
export function draw(element: Element, shape: Shape, options: DrawOptions): (() => void) | null {
  const map = mapIn(element);
  if (!map) return null;
  const adapter = new DrawAdapter(map);
  const terra = new TerraDraw({ adapter, modes: modes() });
  const life = new AbortController();
  const stop = (): void => {
    if (life.signal.aborted) return;
    life.abort();
    terra.stop();
    adapter.remove();
  };
  terra.start();
  terra.setMode(MODES[shape]);
  if (shape === 'change') beginChange(terra, options);
  else {
    terra.on('finish', (id) => {
      const feature = terra.getSnapshotFeature(id);
      const radius = Number(feature?.properties['radiusKilometers']) * 1000;
      const drawn = feature && drawnAs(feature.geometry, shape === 'circle' ? radius : null);
      // Terra Draw is not done with it yet.
      queueMicrotask(() => {
        stop();
        if (drawn) options.drawn(drawn);
      });
    });
  }
  hearKeys(adapter.getMapEventElement(), element, shape, options, stop, life.signal);
  return stop;
}

function modes() {
  const corners = { draggable: true, midpoints: true, deletable: true };
  const shape = { feature: { draggable: true, coordinates: corners } };
  return [
    new TerraDrawPointMode(),
    new TerraDrawLineStringMode(),
    new TerraDrawPolygonMode(),
    new TerraDrawCircleMode(),
    new TerraDrawSelectMode({
      flags: { point: { feature: { draggable: true } }, linestring: shape, polygon: shape },
    }),
  ];
}

function beginChange(terra: TerraDraw, { geometry, drawn }: DrawOptions): void {
  if (!canChange(geometry)) return;
  const mode = { Point: 'point', LineString: 'linestring', Polygon: 'polygon' }[
    geometry.type as 'Point'
  ];
  const [added] = terra.addFeatures([
    { type: 'Feature', geometry: rounded(geometry) as never, properties: { mode } },
  ]);
  const id = added?.id;
  if (id === undefined || !added?.valid) return;
  terra.selectFeature(id);
  terra.on('finish', () => {
    const feature = terra.getSnapshotFeature(id);
    if (feature) drawn(drawnAs(feature.geometry, null));
  });
}

function hearKeys(
  sheet: HTMLElement,
  element: Element,
  shape: Shape,
  { cancelled }: DrawOptions,
  stop: () => void,
  signal: AbortSignal,
): void {
  const press = (type: string) => {
    const { left, top, width, height } = sheet.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    sheet.dispatchEvent(
      new PointerEvent(type, { ...at, isPrimary: true, bubbles: true, button: 0 }),
    );
  };
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const { key } = event;
    const isPoint = key === ' ' || (key === 'Enter' && shape === 'point');
    if (key === 'Escape') {
      stop();
      cancelled();
    } else if (isPoint && shape !== 'change') {
      press('pointermove');
      press('pointerdown');
      press('pointerup');
    } else if (key === 'Enter' && shape !== 'change') {
      sheet.dispatchEvent(new KeyboardEvent('keyup', { key }));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener('keydown', onKey, { signal, capture: true });
}

function drawnAs(geometry: Geometry, radius: number | null): Drawn {
  if (radius === null || geometry.type !== 'Polygon')
    return { geometry: rounded(geometry), radius: null };
  const ring = (geometry.coordinates[0] ?? []).slice(1);
  const mean = (at: 0 | 1) =>
    ring.reduce((sum, position) => sum + (position[at] ?? 0), 0) / ring.length;
  return {
    geometry: { type: 'Point', coordinates: position([mean(0), mean(1)]) },
    radius: Math.max(1, Number(radius.toPrecision(2))),
  };
}

/** Brings longitudes into one world, and drops decimals that nobody meant. */
function rounded(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: position(geometry.coordinates) };
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(position) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(position)) };
    default:
      return geometry;
  }
}

function position([longitude = 0, latitude = 0]: Position): Position {
  return [wrapLongitude(longitude), latitude].map((degrees) => Number(degrees.toFixed(DECIMALS)));
}
