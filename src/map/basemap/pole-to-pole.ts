import type { Position } from 'geojson';

/** Beyond this the Mercator map has ended. */
const POLE = 85.06;

/**
 * The atlas joins what the date line cuts by jumping from 180 to −180 within a ring. Here the longitudes go on past
 * 180 instead, so Chukotka is one piece with Russia and no edge runs along the date line.
 */
export function unwrapped(line: readonly Position[]): Position[] {
  let x = line[0]?.[0] ?? 0;
  return line.map(([lon = 0, lat = 0]) => {
    x = lon + 360 * Math.round((x - lon) / 360);
    return [x, lat];
  });
}

/** A ring; one that goes round the pole (Antarctica's) ends 360° on, and is closed below the map's edge. */
export function unwrappedRing(ring: readonly Position[]): Position[] {
  const points = unwrapped(ring);
  const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  if (Math.abs(last - first) < 180) return points;
  const pole = (points[0]?.[1] ?? 0) < 0 ? -90 : 90;
  return [...points, [last, pole], [first, pole], [first, points[0]?.[1] ?? pole]];
}

/** The pieces of a coast that are coast: not where the data was cut along ±180° or at the pole. */
export function withoutCuts(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let before: Position | undefined;
  for (const point of line) {
    if (before && !isCut(before, point)) {
      if (piece.length === 0) piece.push(before);
      piece.push(point);
    } else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
    before = point;
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

function isCut([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): boolean {
  if (Math.min(Math.abs(latA), Math.abs(latB)) > POLE) return true;
  const onCut = (lon: number) => Math.abs(Math.abs(lon) - 180) < 1e-6;
  return onCut(lonA) && onCut(lonB) && Math.abs(lonA - lonB) < 1;
}
