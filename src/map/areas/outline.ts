import * as L from 'leaflet';

/** Leaflet's own way to thin a line calls itself once for each vertex that stays, and a stack has an end. */
const MOST_FOR_LEAFLET = 4_000;
/** Of a path with more stretches than this, a browser paints for seconds: it is drawn with fewer. */
const MOST_DRAWN = 5_000;

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
  const isRing = path instanceof L.Polygon;
  return Object.assign(path, {
    _simplifyPoints(this: Drawn): void {
      const { smoothFactor = 1 } = this.options;
      const parts = this._parts.flatMap((part) => {
        if (part.length <= MOST_FOR_LEAFLET) return [L.LineUtil.simplify(part, smoothFactor)];
        const few = thinned(part, smoothFactor);
        const runs = isRing ? [few] : withoutRepeats(few);
        const count = runs.reduce((sum, run) => sum + run.length, 0);
        return count > MOST_DRAWN ? [everyNth(few, Math.ceil(few.length / MOST_DRAWN))] : runs;
      });
      const seen = parts.filter(hasLength);
      const at = seen.length === 0 && tiny === 'speck' ? parts[0]?.[0] : undefined;
      this._parts = at ? [speckAt(at)] : seen;
    },
  });
}

function thinned(points: readonly L.Point[], tolerance: number): L.Point[] {
  let last: L.Point | undefined;
  return points.filter((point, i) => {
    const isFar = !last || Math.hypot(point.x - last.x, point.y - last.y) > tolerance;
    if (isFar) last = point;
    return isFar || i === points.length - 1;
  });
}

/** A long line goes over the same pixels again and again: each stretch between two of them once. */
function withoutRepeats(points: readonly L.Point[]): L.Point[][] {
  const drawn = new Set<string>();
  const runs: L.Point[][] = [];
  let run: L.Point[] = [];
  points.forEach((point, i) => {
    const next = points[i + 1];
    run.push(point);
    const isRepeat =
      next && drawn.size === drawn.add(`${point.x} ${point.y} ${next.x} ${next.y}`).size;
    if (next && !isRepeat) return;
    runs.push(run);
    run = [];
  });
  return runs;
}

function everyNth(points: readonly L.Point[], n: number): L.Point[] {
  return points.filter((_, i) => i % n === 0 || i === points.length - 1);
}

function hasLength(points: readonly L.Point[]): boolean {
  return points.some(({ x, y }) => x !== points[0]?.x || y !== points[0].y);
}

function speckAt(point: L.Point): L.Point[] {
  const at = (x: number, y: number) => point.add([x, y]);
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1), at(-1, -1)];
}
