import * as L from 'leaflet';

/** Leaflet's own way to thin a line calls itself once for each vertex that stays, and a stack has an end. */
const MOST_FOR_LEAFLET = 4_000;

/** What Leaflet works out of a path for the zoom and the view; its types leave it out. */
interface Drawn {
  _parts: L.Point[][];
  readonly options: L.PolylineOptions;
}

/**
 * A path of Leaflet's that can have any size: with any number of vertices; and smaller than a pixel, where it would be
 * a dashed line without length, which Firefox draws as a line to nowhere, it is a speck, or nothing at all.
 */
export function asOutline<Path extends L.Path>(path: Path, tiny: 'speck' | 'nothing'): Path {
  return Object.assign(path, {
    _simplifyPoints(this: Drawn): void {
      const { smoothFactor = 1 } = this.options;
      const parts = this._parts.map((part) => thinned(part, smoothFactor));
      const seen = parts.filter(hasLength);
      const at = seen.length === 0 && tiny === 'speck' ? parts[0]?.[0] : undefined;
      this._parts = at ? [speckAt(at)] : seen;
    },
  });
}

function thinned(points: L.Point[], tolerance: number): L.Point[] {
  if (points.length <= MOST_FOR_LEAFLET) return L.LineUtil.simplify(points, tolerance);
  let last: L.Point | undefined;
  return points.filter((point, i) => {
    const isFar = !last || Math.hypot(point.x - last.x, point.y - last.y) > tolerance;
    if (isFar) last = point;
    return isFar || i === points.length - 1;
  });
}

function hasLength(points: readonly L.Point[]): boolean {
  return points.some(({ x, y }) => x !== points[0]?.x || y !== points[0].y);
}

function speckAt(point: L.Point): L.Point[] {
  const at = (x: number, y: number) => point.add([x, y]);
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1), at(-1, -1)];
}
