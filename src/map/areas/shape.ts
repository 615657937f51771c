import type { Geometry, Position } from 'geojson';
import type { Place } from '../../brief/brief';
import { type Bounds, extentOf } from '../../geometry/bounds';
import { geodesicCircle } from '../../geometry/geodesic-circle';
import type * as L from '../leaflet';
import type { MappedPlace } from '../places/mapped-place';
import { AreaPath, type PathOptions } from './area-path';
import { edgesOf, withoutSeams } from './edges';
import { Outline } from './outline';

/** A place with more points than this gets no circles of uncertainty. */
const MOST_CIRCLES = 100;

/** Classes of paths that the pointer passes through. */
const SILENT: ReadonlySet<string> = new Set(['uncertainty', 'line', 'edge', 'edge loose']);

/** The paths of a shape that ends at a coast, in one copy of the world. */
export interface Coastal {
  readonly area: AreaPath;
  readonly edges: readonly AreaPath[];
  readonly coast: AreaPath;
  /** Which copy, in degrees to the east. */
  readonly shift: number;
}

/** Outlines, each for the paths of one kind. */
interface Outlines {
  readonly areas: Outline;
  readonly lines: Outline;
  /** Drawn apart from the areas; null where the areas draw their own edge. */
  readonly edges: { readonly known: Outline; readonly inferred: Outline } | null;
}

/** One drawing of a place: its lines and areas, or the circle around one of its points. */
export class Shape {
  readonly mapped: MappedPlace;
  readonly place: Place;
  readonly bounds: Bounds;
  /** Roughly how much of the map it covers, in square degrees; for the order of drawing. */
  readonly extent: number;
  /** A circle around a point rather than a shape of the place itself. */
  readonly isUncertainty: boolean;
  /** The copies of the world in which it is drawn, in degrees to the east. */
  shifts: readonly number[] = [];
  /** Its paths on the map. */
  paths: AreaPath[] = [];
  /** Those of them that end at a coast. */
  coastal: Coastal[] = [];
  readonly #geometry: Geometry;
  #outlines: Outlines | null = null;

  /** The shape of the place itself, or a circle around one of its points. */
  constructor(mapped: MappedPlace, circle: Geometry | null = null) {
    this.mapped = mapped;
    this.#geometry = circle ?? mapped.geometry;
    this.place = mapped.place;
    this.bounds = circle ? extentOf(circle) : mapped.bounds;
    this.isUncertainty = circle !== null;
    const [west, south, east, north] = this.bounds;
    // A circle lies below everything that can be pressed.
    this.extent = circle ? 360 * 180 : (east - west) * (north - south);
  }

  /** New paths for one copy of the world; each says in its class what it is. */
  trace(shift: number, map: L.Map): AreaPath[] {
    this.#outlines ??= this.#outline();
    const { areas, lines, edges } = this.#outlines;
    const { place } = this;
    const paths: AreaPath[] = [];
    if (!areas.isEmpty) {
      const [tiny, name] = this.isUncertainty
        ? (['nothing', 'uncertainty'] as const)
        : (['speck', edges ? 'area edgeless' : 'area'] as const);
      const area = areas.path(shift, tiny, map, options(name, place));
      paths.push(area);
      if (edges) {
        // If a coast ends it, the rest of its edge may lie anywhere beyond.
        const name = place.clip ? 'edge loose' : 'edge';
        const known = edges.known.path(shift, 'nothing', map, options(name, place, false));
        const inferred = edges.inferred.path(shift, 'nothing', map, options('edge', place, true));
        paths.push(known, inferred);
        if (place.clip) {
          const coast = new AreaPath(options('edge', place, false));
          paths.push(coast);
          this.coastal.push({ area, edges: [known, inferred], coast, shift });
        }
      }
    }
    if (!lines.isEmpty) {
      const line = lines.path(shift, 'speck', map, options('line', place));
      // A second, wider line for fingers: the visible one is two pixels wide.
      const same = () => line.element.getAttribute('d') ?? '';
      paths.push(line, new AreaPath(options('line-target', place), same));
    }
    return paths;
  }

  #outline(): Outlines {
    const edges = this.isUncertainty ? null : edgesOf(this.mapped);
    const open = this.isUncertainty && withoutSeams(this.#geometry);
    const trace = (coordinates: readonly Position[][]) =>
      Outline.lines({ type: 'MultiLineString', coordinates: [...coordinates] });
    return {
      areas: open ? Outline.lines(open) : Outline.areas(this.#geometry),
      lines: Outline.lines(this.#geometry),
      edges: edges && { known: trace(edges.known), inferred: trace(edges.inferred) },
    };
  }
}

/** Lines and areas of a place in one shape, and a circle around each of its points. */
export function shapesOf(mapped: MappedPlace): Shape[] {
  const { place, points, hasShape } = mapped;
  const radius = place.coordinateUncertaintyInMeters;
  const circled = radius && points.length <= MOST_CIRCLES ? points : [];
  const circles = circled.map((point) => new Shape(mapped, geodesicCircle(point, radius ?? 0)));
  return hasShape ? [...circles, new Shape(mapped)] : circles;
}

function options(name: string, place: Place, isInferred: boolean = place.approximate): PathOptions {
  return {
    className: isInferred ? `${name} approximate` : name,
    isInteractive: !SILENT.has(name),
  };
}
