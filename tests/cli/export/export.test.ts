import { expect, it } from 'vitest';
import { folderOf } from '../folder';
import { type } from '../type';

const brief = {
  type: 'FeatureCollection',
  article: { title: 'T', text: 'Of Rome.' },
  features: ['Rome', 'Ghost'].map((name) => ({
    type: 'Feature',
    id: name,
    geometry: null,
    properties: { name, statedBy: 'editor', ...(name === 'Ghost' && { status: 'proposed' }) },
  })),
};

it('writes a brief in another form, to a file or on, without what nobody has confirmed, and lists what is left', async () => {
  const { folder, read } = folderOf({ 'brief.geojson': brief });
  const typed = await type(['export', '.', '--to', 'kml'], { cwd: folder });
  expect(typed).toMatchObject({ code: 0, out: expect.stringContaining('<name>Rome</name>') });
  expect(typed.out).not.toContain('Ghost');
  expect(typed.err).toContain('One thing was not carried over:\n  “Rome” has no position');
  const filed = await type(['export', '--to', 'csv', '-o', 'out.csv'], { cwd: folder });
  expect(filed).toMatchObject({ code: 0, out: '', err: 'out.csv: one place.\n' });
  expect(read('out.csv')).toContain('\r\nRome,Rome,');
});

it.each([
  [[], 2, /In which form\? .*geojson, csv, kml, lpf, annotations/],
  [['--to', 'shp'], 2, /“shp” is no form/],
  [['a', 'b', '--to', 'csv'], 2, /One brief at a time/],
  [['--to', 'csv', '-o', 'no/such/out.csv'], 1, /cannot be written: its folder is not there/],
])('%j ends with a sentence', async (args, code, says) => {
  const { folder } = folderOf({ 'brief.geojson': brief });
  expect(await type(['export', ...args], { cwd: folder })).toMatchObject({
    code,
    err: expect.stringMatching(says),
  });
});
