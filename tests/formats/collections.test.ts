import { expect, it } from 'vitest';
import { readForeign } from '../../src/formats/foreign';
import { parseBrief } from '../brief/make';
import { collect, NOTHING } from '../collection/make';

function feature(name: string, longitude: number) {
  const geometry = { type: 'Point', coordinates: [longitude, 2] };
  return { type: 'Feature', geometry, properties: { name } };
}

function collection(...features: readonly object[]) {
  return { type: 'FeatureCollection', features };
}

const A = feature('A', 1);
const B = feature('B', 3);
const LAMBERT = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } } };

async function placesIn(json: unknown) {
  const text = JSON.stringify(json);
  const { data } = await readForeign(text, { url: 'a.json', mostBytes: 1e6 });
  const { engine } = await collect(text);
  const { rows } = await engine.page(NOTHING, { start: 0, end: 9 });
  const places = parseBrief(data).brief?.places ?? [];
  // Large files are read alike.
  expect(rows).toMatchObject(places.map(({ name, kind }) => ({ name, kind })));
  return places.map(({ name, kind }) => [name, kind]);
}

it.each<[what: string, json: unknown]>([
  ['an answer', { status: 'ok', data: { features: collection(A) } }],
  ['a row of a database', [{ row_to_json: collection(A) }]],
  ['a table by ids', { a: A }],
  ['a table by ids in an answer', { places: { a: A } }],
])('reads the GeoJSON in %s', async (_, json) => {
  expect(await placesIn(json)).toEqual([['A', 'place']]);
});

it('reads layers beside each other as kinds', async () => {
  const layers = { roads: collection(A), towns: collection(B) };
  expect(await placesIn(layers)).toEqual([
    ['A', 'roads'],
    ['B', 'towns'],
  ]);
  expect(await placesIn([collection(A), collection(B)])).toEqual([
    ['A', 'place'],
    ['B', 'place'],
  ]);
});

it.each<[what: string, json: unknown, code: string]>([
  ['in another system', { data: { ...LAMBERT, ...collection(A) } }, 'crs'],
  ['that says more, in another system', { ...LAMBERT, ...collection({ ...A, title: 'A' }) }, 'crs'],
])('draws nothing of GeoJSON %s', async (_, json, code) => {
  const read = readForeign(JSON.stringify(json), { url: 'a.json', mostBytes: 1e6 });
  await expect(read).rejects.toMatchObject({ fault: { code } });
});

it('tells an example in short, however long it is', async () => {
  const table = `name,lat,lon,x\nA,1,2,${'y'.repeat(9_000)}\n`;
  const { faults } = await readForeign(table, { url: 'a.csv', mostBytes: 1e6 });
  expect(JSON.stringify(faults).length).toBeLessThan(400);
});
