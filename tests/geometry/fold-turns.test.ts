import type { Geometry, Position } from 'geojson';
import { expect, it } from 'vitest';
import { foldTurns } from '../../src/geometry/fold-turns';
import { linesOf } from '../../src/geometry/positions';

const steps = (line: Position[]) =>
  line.slice(1).map(([x = 0, y = 0], i) => {
    const [lastX = 0, lastY = 0] = line[i] ?? [];
    return [(((lastX % 360) + 360) % 360).toFixed(6), lastY, (x - lastX).toFixed(6), y - lastY];
  });

it.each([
  ['eastwards', 70],
  ['westwards', -170],
  ['a half turn a step', 180],
])('a line that goes round and round keeps every step, within three turns: %s', (_name, by) => {
  const line = Array.from({ length: 500 }, (_, i): Position => [i * by, i % 80]);
  const geometry: Geometry = {
    type: 'GeometryCollection',
    geometries: [{ type: 'LineString', coordinates: line }],
  };
  const pieces = [...linesOf(foldTurns(geometry))];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.flatMap(steps)).toEqual(steps(line));
  const longitudes = pieces.flat().map(([x = 0]) => x);
  expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThanOrEqual(3 * 360);
});

it('what does not is given back as it is', () => {
  const line: Geometry = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [170, 10],
      [340, 20],
    ],
  };
  expect(foldTurns(line)).toBe(line);
});
