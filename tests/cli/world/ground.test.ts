import { expect, it } from 'vitest';
import { loadGround } from '../../../src/cli/world/ground';
import { buildIndex } from '../../../src/gazetteer/index/build';
import { Gazetteer } from '../../../src/gazetteer/index/gazetteer';

const row = (id: number, name: string, lat: number, lon: number) =>
  [id, name, name, '', lat, lon, 'P', 'PPL', 'NO', '', '01', '', '', '', 700].join('\t');

/** A gazetteer of two villages that are in no list of towns, one of them with a famous name. */
const SMALL = new Gazetteer(
  buildIndex({
    towns: [row(1, 'Smalvik', 61, 11), row(2, 'Paris', 62, 12)].join('\n'),
    states: [{ code: 'NO.01', name: 'Smalvik Fylke' }],
    counties: [],
    given: [],
    family: [],
    words: [],
  }),
);

it('knows the places of the gazetteer too, where that has been built', async () => {
  const without = await loadGround(Promise.resolve(null));
  const ground = await loadGround(Promise.resolve(SMALL));
  expect(without.namesakes('Smalvik')).toEqual([]);
  expect(ground.namesakes('Smalvik')).toEqual([[11, 61]]);
  expect(without.namesakes('Paris')).not.toContainEqual([12, 62]);
  expect(ground.namesakes('Paris')).toEqual([...without.namesakes('Paris'), [12, 62]]);
});

it('does not measure to the middle of what only areas are called', async () => {
  const ground = await loadGround(Promise.resolve(SMALL));
  expect(ground.namesakes('Smalvik Fylke')).toEqual([]);
  expect(ground.namesakes('Norway')).toEqual([]);
});
