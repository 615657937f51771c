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

/** A ring that goes round the pole (Antarctica's) ends a world further on; it is closed along the map's edge. */
export function closedAtPole(ring: WorldLine): WorldLine {
  const [first = 0, y = 0] = ring.points;
  const last = ring.points.at(-2) ?? first;
  if (Math.abs(last - first) < 0.5) return ring;
  const pole = Math.round(y);
  const points = Float64Array.of(...ring.points, last, pole, first, pole);
  return {
    ...ring,
    points,
    north: Math.min(ring.north, pole),
    south: Math.max(ring.south, pole),
  };
}
