import type { Geometry, Position } from 'geojson';
import * as L from 'leaflet';
import type { Place } from '../../brief/brief';
import { geodesicCircle } from '../../geometry/geodesic-circle';
import { densifyLine } from '../../geometry/great-circle';
import type { MappedPlace } from '../mapped-places';
import { worldCopyShift } from '../view/world-copy';
import { HATCH_ID, hatchDefs } from './hatch';

export interface AreaEvents {
  select(id: string): void;
  light(id: string | null): void;
}

interface Shape {
  readonly place: Place;
  readonly geometry: Geometry;
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

  constructor(map: L.Map, events: AreaEvents) {
    this.#map = map;
    this.#events = events;
    this.#group.addTo(map);
  }

  show(places: readonly MappedPlace[]): void {
    this.#group.clearLayers();
    this.#shapes = places
      .flatMap(shapesOf)
      // The smaller on top: an area inside another must stay reachable.
      .sort((a, b) => b.extent - a.extent);
    for (const shape of this.#shapes) this.#draw(shape);
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
    if (this.#shapes.every(({ longitude, shift }) => worldCopyShift(longitude, center) === shift)) {
      return;
    }
    // All of them, to keep the smaller on top.
    for (const shape of this.#shapes) this.#draw(shape);
    this.mark(this.#selected, this.#lit);
  }

  remove(): void {
    this.#group.remove();
  }

  #draw(shape: Shape): void {
    for (const layer of shape.layers) this.#group.removeLayer(layer);
    shape.shift = worldCopyShift(shape.longitude, this.#map.getCenter().lng);
    shape.layers = pathsOf(shape.geometry, shape.shift, shape.place);
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
function shapesOf({ place, geometry: own, anchor, box }: MappedPlace): Shape[] {
  const radius = place.coordinateUncertaintyInMeters;
  const circle = own.type === 'Point' && radius && geodesicCircle(own.coordinates, radius);
  const geometry = own.type === 'Point' ? circle : own;
  if (!geometry) return [];
  const [west, south, east, north] = box;
  const extent = (Number(east) - west) * (Number(north) - south);
  return [{ place, geometry, longitude: anchor[0] ?? 0, extent, shift: Number.NaN, layers: [] }];
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
