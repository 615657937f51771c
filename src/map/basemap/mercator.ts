import type { Position } from 'geojson';

/** A line in the world square: x and y from 0 to 1, y downward; x leaves it where the line crosses the date line. */
export interface WorldLine {
  /** x, y, x, y, … */
  readonly points: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

export function worldX(lon: number): number {
  return lon / 360 + 0.5;
}

export function worldY(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI;
  return Math.min(1, Math.max(0, y));
}

/** Where the data jumps from 180 to −180 the line goes on past the edge: Chukotka is one piece with Russia. */
export function worldLine(line: readonly Position[]): WorldLine {
  const points = new Float64Array(2 * line.length);
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  let x = worldX(line[0]?.[0] ?? 0);
  // Without a list made for each point: there are 100,000.
  for (let i = 0; i < line.length; i++) {
    const next = worldX(line[i]?.[0] ?? 0);
    x = next + Math.round(x - next);
    const y = worldY(line[i]?.[1] ?? 0);
    points[2 * i] = x;
    points[2 * i + 1] = y;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { points, west, east, north, south };
}

/** A ring; one that goes round the pole (Antarctica's) ends a world further on, and is closed along the map's edge. */
export function worldRing(ring: readonly Position[]): WorldLine {
  const line = worldLine(ring);
  const [first = 0, y = 0] = line.points;
  const last = line.points.at(-2) ?? first;
  if (Math.abs(last - first) < 0.5) return line;
  const pole = Math.round(y);
  const points = Float64Array.of(...line.points, last, pole, first, pole);
  return { ...line, points, north: Math.min(line.north, pole), south: Math.max(line.south, pole) };
}
