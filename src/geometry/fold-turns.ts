import type { Geometry, Position } from 'geojson';
import { latOf, lonOf } from './positions';
import { spanOf } from './spans';

/** A line that goes round the globe more often than this is cut, and its pieces laid over one another. */
const MOST_TURNS = 3;

/**
 * Folds lines in continuous longitudes that go round and round onto the same few turns: else a map would have to draw
 * as many copies of them as there are turns. Every other geometry is returned as it is.
 */
export function foldTurns(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'LineString': {
      const pieces = folded(geometry.coordinates);
      return pieces.length === 1 ? geometry : { type: 'MultiLineString', coordinates: pieces };
    }
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.flatMap(folded) };
    case 'GeometryCollection':
      return { type: 'GeometryCollection', geometries: geometry.geometries.map(foldTurns) };
    default:
      return geometry;
  }
}

function folded(line: Position[]): Position[][] {
  const span = spanOf(line);
  if (!span || span.east - span.west <= 360 * MOST_TURNS) return [line];
  const home = lonOf(line[0] ?? []);
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let shift = 0;
  for (const position of line) {
    const away = lonOf(position) + shift - home;
    piece.push([lonOf(position) + shift, latOf(position)]);
    if (Math.abs(away) <= 360) continue;
    pieces.push(piece);
    shift -= 360 * Math.round(away / 360);
    // The next piece begins where this one ends.
    piece = [[lonOf(position) + shift, latOf(position)]];
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}
