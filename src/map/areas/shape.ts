import type { Geometry } from 'geojson';
import type { Place } from '../../brief/brief';
import { type Bounds, extentOf } from '../../geometry/bounds';
import { geodesicCircle } from '../../geometry/geodesic-circle';
import type * as L from '../leaflet';
import { twinOf } from '../leaflet-private';
import type { MappedPlace } from '../places/mapped-place';
import { Outline } from './outline';

/** Of a place with more points than these, no circles of uncertainty are drawn. */
const MOST_CIRCLES = 100;

/** One drawing of a place: its lines and areas, or the circle around one of its points. */
export class Shape {
  readonly place: Place;
  readonly bounds: Bounds;
  /** Roughly how much of the map it covers, in square degrees; for the order of drawing. */
  readonly extent: number;
  /** A circle around a point rather than a shape of the place itself. */
  readonly isUncertainty: boolean;
  /** The copies of the world that it is drawn in, in degrees to the east. */
  shifts: readonly number[] = [];
  /** Its paths on the map. */
  layers: L.Path[] = [];
  readonly #geometry: Geometry;
  #outlines: readonly [areas: Outline, lines: Outline] | null = null;

  constructor(place: Place, geometry: Geometry, bounds: Bounds, isUncertainty = false) {
    const [west, south, east, north] = bounds;
    this.place = place;
    this.bounds = bounds;
    // A circle goes below everything that can be pressed.
    this.extent = isUncertainty ? 360 * 180 : (east - west) * (north - south);
    this.isUncertainty = isUncertainty;
    this.#geometry = geometry;
  }

  /** New paths for one copy of the world; each says in its class what it is. */
  paths(shift: number): L.Path[] {
    this.#outlines ??= [Outline.areas(this.#geometry), Outline.lines(this.#geometry)];
    const [areas, lines] = this.#outlines;
    const paths: L.Path[] = [];
    if (!areas.isEmpty) {
      const [tiny, name] = this.isUncertainty
        ? (['nothing', 'uncertainty'] as const)
        : (['speck', 'area'] as const);
      paths.push(areas.path(shift, tiny, options(name, this.place)));
    }
    if (!lines.isEmpty) {
      const line = lines.path(shift, 'speck', options('line', this.place));
      // A line is two pixels wide and a finger is not.
      paths.push(line, twinOf(line, options('line-target', this.place)));
    }
    return paths;
  }
}

/** Lines and areas of a place in one shape, and a circle around each of its points. */
export function shapesOf({ place, geometry, bounds, points, hasShape }: MappedPlace): Shape[] {
  const radius = place.coordinateUncertaintyInMeters;
  const circled = radius && points.length <= MOST_CIRCLES ? points : [];
  const circles = circled.map((point) => {
    const circle = geodesicCircle(point, radius ?? 0);
    return new Shape(place, circle, extentOf(circle), true);
  });
  return hasShape ? [...circles, new Shape(place, geometry, bounds)] : circles;
}

function options(name: string, place: Place): L.PolylineOptions {
  const approximate = place.approximate ? ' approximate' : '';
  return {
    className: `${name}${approximate}`,
    interactive: name !== 'uncertainty' && name !== 'line',
    bubblingMouseEvents: true,
  };
}
