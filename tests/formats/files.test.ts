import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultOf, readForeign } from '../../src/formats/foreign';
import { faults as english } from '../../src/text/en/faults';
import { sentenceFor } from '../../src/text/faults';
import { parseBrief } from '../brief/make';
import { BROKEN, READ, UNREAD } from './expected';

const FOLDER = 'tests/formats/fixtures';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('.'));

function read(file: string) {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${file}`));
  return readForeign(bytes, { url: file, mostBytes: 1e6 });
}

it('knows what to expect of every file', () => {
  const known = [READ, BROKEN, UNREAD].flatMap((table) => Object.keys(table));
  expect([...known].sort()).toEqual(files.sort());
});

describe.each(Object.entries(READ))('%s', (file, expected) => {
  it('is read', async () => {
    const foreign = await read(file);
    const { brief, issues } = parseBrief(foreign?.data);
    const places = (brief?.places ?? []).map(
      ({ coordinateUncertaintyInMeters: uncertainty, geometry, when, ...place }) => ({
        ...place,
        uncertainty,
        at: geometry,
        when: when?.text ?? null,
      }),
    );
    const told = foreign?.faults.map((fault) => sentenceFor(english, fault)) ?? [];
    expect(places).toMatchObject(expected.places);
    expect(places).toHaveLength(expected.places.length);
    expect(brief?.featureCount).toBe(expected.places.length + (expected.lost ?? 0));
    expect(issues.filter(({ lostFeature }) => lostFeature !== null)).toHaveLength(
      expected.lost ?? 0,
    );
    expect(told).toEqual(expected.told ?? []);
  });
});

describe.each(Object.entries({ ...BROKEN, ...UNREAD }))('%s', (file, says) => {
  it('is named, with what to do', async () => {
    const error: unknown = await read(file).catch((error: unknown) => error);
    const fault = faultOf(error);
    expect(fault, String(error)).not.toBeNull();
    expect(fault && sentenceFor(english, fault)).toMatch(says);
  });
});

it('does not look into answers without end', async () => {
  const deep = `${'{"result":'.repeat(5000)}{}${'}'.repeat(5000)}`;
  const error: unknown = await readForeign(deep, { url: 'deep.json', mostBytes: 1e6 }).catch(
    (e) => e,
  );
  expect(faultOf(error)?.code).toBe('json-unknown');
});

it('reads a track in a time that grows with its points, however many stand in one stretch', async () => {
  const point = '<trkpt lat="1" lon="2"/>';
  const track = `<gpx><trk><trkseg>${point.repeat(30_000)}</trkseg></trk></gpx>`;
  const { data } = await readForeign(track, { url: 'a.gpx', mostBytes: 1e6 });
  expect(parseBrief(data).brief?.places).toMatchObject([
    { geometry: { coordinates: { length: 30_000 } } },
  ]);
}, 60_000);
