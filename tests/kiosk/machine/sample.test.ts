import { expect, it } from 'vitest';
import { sampleOf } from '../../../src/kiosk/machine/sample';
import { collect, file, point } from '../../collection/make';

const { signal } = new AbortController();

async function sample(features: readonly unknown[]) {
  const { engine, arrival } = await collect(file(features));
  if (!arrival.head) throw new Error('nothing can be shown');
  return sampleOf(engine, arrival.head, signal);
}

it('takes thirty places from all of a file', async () => {
  const places = await sample(Array.from({ length: 3000 }, (_, at) => point(at)));
  const at = places.map(({ id }) => Number(id.slice(1)));
  expect(at).toHaveLength(30);
  expect(at[0]).toBe(0);
  expect(at.at(-1)).toBeGreaterThan(2800);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

it('takes those of which something is said, and that are on the map', async () => {
  const places = await sample(
    Array.from({ length: 900 }, (_, at) => ({
      ...point(at, at % 4 === 0 ? { description: `What stood at ${at}.` } : {}),
      ...(at % 8 === 0 && { geometry: null }),
    })),
  );
  expect(places.length).toBeGreaterThan(5);
  expect(places.every(({ description, geometry }) => description && geometry)).toBe(true);
});

it('takes all places of a few, and none of an empty list', async () => {
  expect(await sample([point(0), point(1)])).toHaveLength(2);
  expect(await sample([])).toEqual([]);
});
