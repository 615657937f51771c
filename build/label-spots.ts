import type { Geometry, Position } from 'geojson';

/** A spot for a country's name: longitude, latitude, and how many degrees of longitude the country has there. */
export type Spot = [lon: number, lat: number, width: number];

/** Names are wide and low, so the search for room runs in a plane squeezed by this much. */
const SQUEEZE = 3;
/** Countries wider than this get a spot in each cell of this size: "Russia" must also be read in the Far East. */
const CELL = 20;
const MAX_LAT = 82;
const ENOUGH_POINTS = 500;

/** A polygon in Mercator's plane, in equatorial degrees; each ring is x, y, x, y, … */
type Rings = Float64Array[];
type Range = readonly [from: number, to: number];
type Place = { x: number; y: number; room: number };

/**
 * Where a country's name may stand: first the roomiest spot of its largest polygon, then, for wide countries, that of
 * each part; `others` if those are taken. Also the size of the country on the map.
 */
export function labelSpots(geometry: Geometry): {
  spots: Spot[];
  others: Spot[];
  area: number;
} {
  let largest: Rings = [];
  let [area, total] = [0, 0];
  for (const polygon of polygons(geometry)) {
    const rings = polygon.map(plane);
    const size = ringArea(rings[0] ?? new Float64Array());
    total += size;
    // The smallest countries are a point once their land has been simplified.
    if (size > area || largest.length === 0) [largest, area] = [rings, size];
  }
  if (largest.length === 0) return { spots: [], others: [], area: 0 };
  const [xs, ys] = [range(largest, 0), range(largest, 1)];
  const best = roomiest(largest, xs, ys);
  const places = [best];
  if (xs[1] - xs[0] > 1.5 * CELL) {
    const parts = cells(xs).flatMap((x) => cells(ys).map((y) => roomiest(largest, x, y)));
    places.push(...parts.filter((p) => p.room > best.room / 10 && far(p, best)));
  }
  const more = places.length > 1 ? [] : elsewhere(largest, best, xs, ys);
  const [spots, others] = [places, more].map((some) => some.map((place) => spot(largest, place)));
  return { spots: spots ?? [], others: others ?? [], area: total };
}

/** For when something else has the best spot: the roomiest spot of each quarter around it. */
function elsewhere(rings: Rings, best: Place, xs: Range, ys: Range): Place[] {
  const halves = (at: number, [from, to]: Range): Range[] => [
    [from, at],
    [at, to],
  ];
  const away = (p: Place) =>
    Math.abs(p.x - best.x) > (xs[1] - xs[0]) / 8 || Math.abs(p.y - best.y) > (ys[1] - ys[0]) / 8;
  return halves(best.x, xs)
    .flatMap((x) => halves(best.y, ys).map((y) => roomiest(rings, x, y)))
    .filter((place) => place.room > best.room / 5 && away(place))
    .sort((a, b) => b.room - a.room);
}

function far(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) > CELL / 3 || Math.abs(a.y - b.y) > CELL / 3;
}

function cells([from, to]: Range): Range[] {
  const count = Math.ceil((to - from) / CELL);
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, i) => [from + i * step, from + (i + 1) * step]);
}

function polygons(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Rings that jump across ±180° continue past it; one around the pole is closed along the clamped edge. */
function plane(ring: Position[]): Float64Array {
  const flat: number[] = [];
  let x = ring[0]?.[0] ?? 0;
  const skip = Math.ceil(ring.length / ENOUGH_POINTS);
  for (const [i, [lon = 0, lat = 0]] of ring.entries()) {
    x += ((((lon - x + 180) % 360) + 360) % 360) - 180;
    if (i % skip === 0 || i === ring.length - 1) flat.push(x, mercator(lat));
  }
  const first = flat[0] ?? 0;
  if (Math.abs(x - first) > 180) {
    const pole = mercator(-MAX_LAT);
    flat.push(x, pole, first, pole, first, flat[1] ?? pole);
  }
  return Float64Array.from(flat);
}

function mercator(lat: number): number {
  const radians = (Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180;
  return (Math.asinh(Math.tan(radians)) * 180) / Math.PI;
}

function range(rings: Rings, axis: 0 | 1): Range {
  let [low, high] = [Infinity, -Infinity];
  for (const [i, value] of (rings[0] ?? []).entries()) {
    if (i % 2 === axis) [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  return [low, high];
}

function ringArea(ring: Float64Array): number {
  let sum = 0;
  each([ring], (ax, ay, bx, by) => {
    sum += ax * by - bx * ay;
  });
  return Math.abs(sum) / 2;
}

function each(rings: Rings, edge: (ax: number, ay: number, bx: number, by: number) => void): void {
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      edge(ring[i - 2] ?? 0, ring[i - 1] ?? 0, ring[i] ?? 0, ring[i + 1] ?? 0);
    }
  }
}

/** A coarse grid, then finer ones around the best place so far. */
function roomiest(rings: Rings, xs: Range, ys: Range): Place {
  const best = { x: (xs[0] + xs[1]) / 2, y: (ys[0] + ys[1]) / 2, room: -Infinity };
  let [stepX, stepY] = [(xs[1] - xs[0]) / 12, (ys[1] - ys[0]) / 12];
  for (let zoom = 0; zoom < 3; zoom++) {
    const { x: cx, y: cy } = best;
    for (let i = -6; i <= 6; i++) {
      for (let j = -6; j <= 6; j++) {
        const x = Math.min(xs[1], Math.max(xs[0], cx + i * stepX));
        const y = Math.min(ys[1], Math.max(ys[0], cy + j * stepY));
        // A part's edges count as borders, so that its spot stays near its middle.
        const edge = Math.min((x - xs[0]) / SQUEEZE, (xs[1] - x) / SQUEEZE, y - ys[0], ys[1] - y);
        const room = Math.min(edge, clearance(rings, x, y));
        if (room > best.room) Object.assign(best, { x, y, room });
      }
    }
    [stepX, stepY] = [stepX / 6, stepY / 6];
  }
  return best;
}

/** Distance to the nearest border in the squeezed plane; negative outside. */
function clearance(rings: Rings, x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  each(rings, (ax, ay, bx, by) => {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const dx = (bx - ax) / SQUEEZE;
    const dy = by - ay;
    const px = (x - ax) / SQUEEZE;
    const py = y - ay;
    const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, (px - along * dx) ** 2 + (py - along * dy) ** 2);
  });
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** Adds how far the country reaches to both sides along the parallel. */
function spot(rings: Rings, { x, y }: Place): Spot {
  let reach = Number.POSITIVE_INFINITY;
  each(rings, (ax, ay, bx, by) => {
    if (ay > y === by > y) return;
    reach = Math.min(reach, Math.abs(((bx - ax) * (y - ay)) / (by - ay) + ax - x));
  });
  const lat = (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI;
  const lon = ((((x + 180) % 360) + 360) % 360) - 180;
  // A point reaches nowhere.
  const width = reach === Number.POSITIVE_INFINITY ? 0 : Math.min(360, 2 * reach);
  return [hundredths(lon), hundredths(lat), hundredths(width)];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
