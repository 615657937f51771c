import { expect, it } from 'vitest';
import type { View } from '../../src/collection/port';
import { collect, file, inPieces, NOTHING, point } from './make';

const EUROPE = { box: [-20, 30, 40, 70], zoom: 4 } as const;

function feature(name: string, geometry: unknown, more: object = {}): unknown {
  return { type: 'Feature', id: name, geometry, properties: { name, ...more } };
}

const square = (west: number, south: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

async function shapesOf(features: unknown[], view: Pick<View, 'box' | 'zoom'>) {
  const { engine } = await collect(inPieces(file(features), 1_000_000));
  return engine.shapes(view, NOTHING);
}

it('gives the lines and areas of a view, the largest first, and no points', async () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [0, 40],
      [5, 45],
    ],
  };
  const shapes = await shapesOf(
    [
      point(0),
      feature('Small', square(0, 50, 2)),
      feature('Large', square(10, 40, 12)),
      feature('Way', line),
    ],
    EUROPE,
  );
  expect(shapes.map(({ id, isArea }) => [id, isArea])).toEqual([
    ['Large', true],
    ['Way', false],
    ['Small', true],
  ]);
});

it('leaves out what is elsewhere, or too small to be made out', async () => {
  const far = feature('Far', square(100, 0, 5));
  const tiny = feature('Tiny', square(0, 50, 0.01));
  expect(await shapesOf([far, tiny], EUROPE)).toEqual([]);
  expect(await shapesOf([far, tiny], { box: [-1, 49, 1, 51], zoom: 12 })).toHaveLength(1);
});

it('draws an area across the date line on both of its sides', async () => {
  const across = feature('Fiji', square(176, -20, 8));
  const [east] = await shapesOf([across], { box: [160, -30, 200, 0], zoom: 4 });
  const [west] = await shapesOf([across], { box: [-200, -30, -160, 0], zoom: 4 });
  const lefts = [east, west].map((shape) => Math.round(shape?.runs[0]?.[0] ?? 0));
  expect(lefts[0]).toBeGreaterThan(4000);
  expect(lefts[1]).toBe((lefts[0] ?? 0) - 4096);
});

it('cuts a line of 250,000 positions to what can be seen of it', async () => {
  const coordinates = Array.from({ length: 250_000 }, (_, at) => [
    -60 + at / 2000,
    50 + Math.sin(at / 50),
  ]);
  const [shape] = await shapesOf([feature('Way', { type: 'LineString', coordinates })], EUROPE);
  const positions = shape?.runs.reduce((sum, { length }) => sum + length / 2, 0) ?? 0;
  expect(positions).toBeGreaterThan(500);
  expect(positions).toBeLessThan(100_000);
});

it('keeps to the filter', async () => {
  const { engine } = await collect(
    file([
      feature('Norr', square(0, 50, 5), { kind: 'region' }),
      feature('Sund', square(10, 50, 5), { kind: 'country' }),
    ]),
  );
  const shapes = await engine.shapes(EUROPE, { ...NOTHING, kinds: new Set(['country']) });
  expect(shapes.map(({ name }) => name)).toEqual(['Sund']);
});
