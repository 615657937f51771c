import type { BBox, Geometry, Position } from 'geojson';
import * as L from 'leaflet';
import type { Place } from '../../brief/brief';
import { geodesicCircle } from '../../geometry/geodesic-circle';
import { densifyLine } from '../../geometry/great-circle';
import { type MappedPlace, middleOf } from '../mapped-places';
import { worldCopyShift } from '../view/world-copy';
import { whenIdle } from '../when-idle';
import { yieldToMain } from '../yield-to-main';
import { HATCH_ID, hatchDefs } from './hatch';
import { withoutSpecks } from './without-specks';

export interface AreaEvents {
  select(id: string): void;
  light(id: string | null): void;
}

interface Shape {
  readonly place: Place;
  readonly geometry: () => Geometry;
  /** In degrees. */
  readonly box: BBox;
  /** Longitude by which the copy of the world is chosen. */
  readonly longitude: number;
  /** Roughly how much of the map it covers, in square degrees; for the order of drawing. */
  readonly extent: number;
  shift: number;
  layers: L.Path[];
}

/** Areas, lines and circles of uncertainty: what is drawn at its own size and never as a pin. */
export class AreaLayer {
  readonly #map: L.Map;
  readonly #events: AreaEvents;
  readonly #group = L.layerGroup();
  #shapes: Shape[] = [];
  #selected: string | null = null;
  #lit: string | null = null;
  #drawing = new AbortController();

  constructor(map: L.Map, events: AreaEvents) {
    this.#map = map;
    this.#events = events;
    this.#group.addTo(map);
  }

  /** Settles when what is in view has been drawn, in a task of its own. */
  async show(places: readonly MappedPlace[]): Promise<void> {
    this.#group.clearLayers();
    this.#shapes = places
      .flatMap(shapesOf)
      // The smaller on top: an area inside another must stay reachable.
      .sort((a, b) => b.extent - a.extent);
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    await yieldToMain(signal).catch(() => null);
    if (signal.aborted) return;
    this.#drawInView();
    void this.#drawOthers(signal);
  }

  #drawInView(): void {
    const view = this.#map.getBounds();
    for (const shape of this.#shapes) {
      const [west, south, east, north] = shape.box;
      const shift = worldCopyShift(shape.longitude, view.getCenter().lng);
      const box = L.latLngBounds([south, west + shift], [Number(north), Number(east) + shift]);
      // At first sight a circle of uncertainty lies under its mark.
      if (shape.extent > 0 && view.intersects(box)) this.#draw(shape);
    }
    this.mark(this.#selected, this.#lit);
  }

  mark(selected: string | null, lit: string | null): void {
    this.#selected = selected;
    this.#lit = lit;
    for (const { place, layers } of this.#shapes) {
      for (const layer of layers) {
        const classes = layer.getElement()?.classList;
        classes?.toggle('selected', place.id === selected);
        classes?.toggle('lit', place.id === lit);
      }
    }
  }

  /** Moves shapes into the copy of the world that is in view. */
  followCenter(): void {
    const center = this.#map.getCenter().lng;
    const drawn = this.#shapes.filter(({ layers }) => layers.length > 0);
    if (drawn.every(({ longitude, shift }) => worldCopyShift(longitude, center) === shift)) return;
    // All of them, to keep the smaller on top.
    for (const shape of this.#shapes) this.#draw(shape);
    this.mark(this.#selected, this.#lit);
  }

  remove(): void {
    this.#drawing.abort();
    this.#group.remove();
  }

  /** What cannot be seen yet is drawn when the page has a moment. */
  async #drawOthers(signal: AbortSignal): Promise<void> {
    await whenIdle(signal).catch(() => null);
    if (signal.aborted) return;
    for (const shape of this.#shapes) {
      if (shape.layers.length === 0) this.#draw(shape);
      for (const layer of shape.layers) layer.bringToFront();
    }
    this.mark(this.#selected, this.#lit);
  }

  #draw(shape: Shape): void {
    for (const layer of shape.layers) this.#group.removeLayer(layer);
    shape.shift = worldCopyShift(shape.longitude, this.#map.getCenter().lng);
    shape.layers = pathsOf(shape.geometry(), shape.shift, shape.place).map(withoutSpecks);
    for (const layer of shape.layers) {
      this.#group.addLayer(layer);
      this.#dress(layer, shape.place);
    }
  }

  #dress(layer: L.Path, place: Place): void {
    layer.on({
      click: () => this.#events.select(place.id),
      mouseover: () => this.#events.light(place.id),
      mouseout: () => this.#events.light(null),
    });
    const element = layer.getElement();
    if (!(element instanceof SVGElement)) return;
    element.dataset['kind'] = place.kind;
    const svg = element.ownerSVGElement;
    if (svg && !svg.querySelector(`#${HATCH_ID}`)) svg.prepend(hatchDefs());
    const { stroke, strokeWidth, strokeOpacity, fill, fillOpacity } = place.style;
    const custom = { stroke, strokeWidth, strokeOpacity, fill, fillOpacity };
    for (const [name, value] of Object.entries(custom)) {
      if (value !== undefined) element.style.setProperty(`--_${name}`, String(value));
    }
  }
}

/** A point has no shape but its circle of uncertainty. */
function shapesOf({ place, geometry: own, box }: MappedPlace): Shape[] {
  const radius = place.coordinateUncertaintyInMeters;
  if (own.type === 'Point' && !radius) return [];
  const geometry = () =>
    own.type === 'Point' && radius ? geodesicCircle(own.coordinates, radius) : own;
  const [west, south, east, north] = box;
  const extent = (Number(east) - west) * (Number(north) - south);
  const longitude = middleOf(box);
  return [{ place, geometry, box, longitude, extent, shift: Number.NaN, layers: [] }];
}

/** Leaflet's paths for a geometry; each says in its class what it is. */
function pathsOf(geometry: Geometry, shift: number, place: Place): L.Path[] {
  const latLng = ([lng = 0, lat = 0]: Position): L.LatLngTuple => [lat, lng + shift];
  const ring = (positions: Position[]) => positions.map(latLng);
  const line = (positions: Position[]) => [
    new L.Polyline(ring(densifyLine(positions)), options('line', place)),
    // A line is two pixels wide and a finger is not.
    new L.Polyline(ring(densifyLine(positions)), options('line-target', place)),
  ];
  const areaClass = place.geometry?.type === 'Point' ? 'uncertainty' : 'area';
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.flatMap(line);
    case 'Polygon':
      return [new L.Polygon(geometry.coordinates.map(ring), options(areaClass, place))];
    case 'MultiPolygon':
      return [
        new L.Polygon(
          geometry.coordinates.map((polygon) => polygon.map(ring)),
          options(areaClass, place),
        ),
      ];
    case 'GeometryCollection':
      return geometry.geometries.flatMap((part) => pathsOf(part, shift, place));
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}

function options(name: string, place: Place): L.PolylineOptions {
  const approximate = place.approximate ? ' approximate' : '';
  return {
    className: `${name}${approximate}`,
    interactive: name !== 'uncertainty' && name !== 'line',
    smoothFactor: 0.8,
    bubblingMouseEvents: true,
  };
}
