import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { collect, file, inPieces, NOTHING, point } from './make';

const places = Array.from({ length: 300 }, (_, i) => point(i));
const rows = places.map((_, i) => `Place ${i},${(i % 160) - 80},${i % 180}`).join('\n');

it.each([
  ['packed GeoJSON', gzipSync(file(places))],
  ['GeoJSON in UTF-16', Buffer.from(`\ufeff${file(places)}`, 'utf16le')],
  ['GeoJSON with features before all else', file(places).replace(/(.*?)("features".*)/, '{$2')],
  ['features on lines of their own', places.map((each) => JSON.stringify(each)).join('\n')],
  ['places of Google', file(places).replaceAll('"name"', '"google_maps_url":"","Title"')],
  ['a table', `name,lat,lon\n${rows}`],
  ['a packed table', gzipSync(`name,lat,lon\n${rows}`)],
])('reads %s as it arrives', async (_, bytes) => {
  const { engine, arrival } = await collect(inPieces(bytes, 1000));
  expect(arrival.progress).toMatchObject({ phase: 'done', places: 300 });
  const page = await engine.page(NOTHING, { start: 299, end: 300 });
  expect(page.rows).toMatchObject([{ name: 'Place 299' }]);
});

it('ends where what is unpacked reaches the limit, and shows what there was', async () => {
  const bomb = gzipSync(file([...places, { bomb: 'x'.repeat(3e6) }]));
  expect(bomb.length).toBeLessThan(50_000);
  const { arrival } = await collect(inPieces(bomb, 1000), { bytes: 1e6 });
  expect(arrival.progress).toMatchObject({ phase: 'cut', places: 300 });
  expect(arrival.faults).toMatchObject([{ code: 'limit-reached', values: { limit: 'bytes' } }]);
});

it('says what a file is that is not read', async () => {
  const { arrival } = await collect('[{"id": "document", "version": "1.0"}]');
  expect(arrival.head).toBeNull();
  expect(arrival.faults).toMatchObject([{ code: 'format-unread' }]);
});

it('says why no more came, and shows what had come', async () => {
  const { arrival } = await collect(
    (async function* broken() {
      yield* inPieces(file(places).slice(0, -100), 5000);
      throw Object.assign(new Error(), {
        fault: { code: 'timeout', severity: 'fault', pointer: '', values: {}, lostFeature: null },
      });
    })(),
  );
  expect(arrival.progress.places).toBeGreaterThan(290);
  expect(arrival.faults).toMatchObject([{ code: 'timeout' }]);
});
