import { describe, expect, it } from 'vitest';
import { readFile, refusalOf } from './open';

const named = (name: string) => ({ crs: { type: 'name', properties: { name } } });
/** In metres; some of them could pass for degrees. */
const ELSEWHERE = named('EPSG:25832');
const point = { type: 'Point', coordinates: [100, 50] };
const feature = (name: string, more: object = {}) => ({
  type: 'Feature',
  properties: { name },
  geometry: point,
  ...more,
});
const collection = (name: string, more: object = {}) => ({
  type: 'FeatureCollection',
  features: [feature(name)],
  ...more,
});
const lines = (...all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).join('\n');

describe('a system of reference other than degrees', () => {
  it.each<[where: string, json: unknown]>([
    ['the first of two lists', [collection('A', ELSEWHERE), collection('B')]],
    ['a feature of a list', [feature('A', ELSEWHERE), feature('B')]],
    ['a feature', { type: 'FeatureCollection', features: [feature('A', ELSEWHERE), feature('B')] }],
    ['a line', lines(feature('A', ELSEWHERE), feature('B'))],
    ['a line that is a collection', lines(collection('A', ELSEWHERE), collection('B'))],
    ['one collection of an answer', { roads: collection('A', ELSEWHERE), parks: collection('B') }],
    [
      'a layer of uMap',
      {
        type: 'umap',
        layers: [collection('A', { ...ELSEWHERE, _umap_options: {} }), collection('B')],
      },
    ],
    [
      'a geometry among others',
      {
        type: 'FeatureCollection',
        features: [
          feature('A', {
            geometry: { type: 'GeometryCollection', geometries: [{ ...point, ...ELSEWHERE }] },
          }),
          feature('B'),
        ],
      },
    ],
  ])('costs only what is in it: %s', async (_, json) => {
    const text = typeof json === 'string' ? json : JSON.stringify(json);
    const { places, issues } = await readFile(text, 'a');
    expect(places).toMatchObject([{ name: 'B' }]);
    expect(issues).toMatchObject([{ severity: 'fault', code: 'crs' }]);
  });

  it.each<[where: string, json: unknown]>([
    ['a file', collection('A', ELSEWHERE)],
    ['a wrapped file', { data: collection('A', ELSEWHERE) }],
    [
      'all collections of an answer',
      { a: collection('A', ELSEWHERE), b: collection('B', ELSEWHERE) },
    ],
    ['what a file is wrapped in', { ...ELSEWHERE, data: collection('A') }],
    ['TopoJSON', { type: 'Topology', ...ELSEWHERE, objects: { x: point }, arcs: [] }],
    ['a number', collection('A', { crs: 25832 })],
    [
      'the Moon, as the astronomers number it',
      collection('A', named('urn:ogc:def:crs:IAU:2015:30100')),
    ],
    ['the Moon by name', collection('A', named('GCS_Moon_2000'))],
    ['Mars by name', collection('A', named('GCS_Mars_2000'))],
  ])('is refused: %s', async (_, json) => {
    expect(await refusalOf(readFile(JSON.stringify(json), 'a'))).toMatch(/^The crs is /);
  });

  it.each<[where: string, json: unknown]>([
    ['degrees', [collection('A', named('urn:ogc:def:crs:OGC:1.3:CRS84')), collection('B')]],
    ['a number of degrees', collection('A', { crs: 4326 })],
    ['the same in words', [collection('A', { crs: 'WGS 84' }), collection('B')]],
  ])('is none, and nothing is told of it: %s', async (_, json) => {
    const { places, issues } = await readFile(JSON.stringify(json), 'a');
    expect(places[0]).toMatchObject({ name: 'A', geometry: point });
    expect(issues).toEqual([]);
  });
});
