import { expect, it } from 'vitest';
import {
  NOTHING_REMEMBERED,
  readMemory,
  rememberPlace,
  writeMemory,
} from '../../../src/gazetteer/resolve/memory';

const paris = (properties: object = {}) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [-84.25, 38.21] },
  properties: { name: 'Paris', ...properties },
});

it('remembers a place by its name, and how often', () => {
  const once = rememberPlace(NOTHING_REMEMBERED, paris());
  const twice = rememberPlace(once, paris());
  const other = rememberPlace(twice, {
    ...paris(),
    geometry: { type: 'Point', coordinates: [2.35, 48.85] },
  });
  expect(other.places['paris']).toEqual([
    { name: 'Paris', lat: 38.21, lon: -84.25, times: 2 },
    { name: 'Paris', lat: 48.85, lon: 2.35, times: 1 },
  ]);
  expect(readMemory(writeMemory(other))).toEqual(other);
});

it('does not remember what nobody confirmed, what has no point or no name', () => {
  const memory = rememberPlace(NOTHING_REMEMBERED, paris());
  for (const feature of [
    paris({ status: 'proposed' }),
    paris({ name: 5 }),
    { ...paris(), geometry: null },
    { ...paris(), geometry: { type: 'Point', coordinates: ['x', 1] } },
    null,
    'Paris',
  ]) {
    expect(rememberPlace(memory, feature)).toBe(memory);
  }
});

it('reads what can be read of a file', () => {
  expect(readMemory('no JSON')).toBeNull();
  expect(readMemory('[]')).toBeNull();
  const text =
    '{"places": {"Paris": [{"lat": 99, "lon": 0}, {"lat": 1, "lon": 2, "name": "P"}, 7], "x": 4}}';
  expect(readMemory(text)?.places).toEqual({
    paris: [{ name: 'P', lat: 1, lon: 2, times: 1 }],
    x: [],
  });
});

it('is a name a line, in order: diffs stay small', () => {
  const memory = rememberPlace(
    rememberPlace(NOTHING_REMEMBERED, paris({ name: 'Zürich' })),
    paris(),
  );
  expect(
    writeMemory(memory)
      .split('\n')
      .slice(2, 4)
      .map((line) => line.trim().split(':')[0]),
  ).toEqual(['"paris"', '"zurich"']);
});
