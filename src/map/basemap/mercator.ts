import type { Position } from 'geojson';

/** A line in the world square: x and y from 0 to 1, y downward; x goes past 1 where it crosses the date line. */
export interface WorldLine {
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

export function projectLines(lines: readonly (readonly Position[])[]): WorldLine[] {
  return lines.map((line) => {
    const points = Float64Array.from(
      line.flatMap(([lon = 0, lat = 0]) => [worldX(lon), worldY(lat)]),
    );
    const xs = points.filter((_, i) => i % 2 === 0);
    const ys = points.filter((_, i) => i % 2 === 1);
    return {
      points,
      west: Math.min(...xs),
      east: Math.max(...xs),
      north: Math.min(...ys),
      south: Math.max(...ys),
    };
  });
}
