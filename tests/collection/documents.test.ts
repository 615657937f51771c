import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEvent } from '../../src/brief/queries/filter';
import type { Row } from '../../src/collection/port';
import { parseBrief } from '../brief/make';
import { BAD, someDocument, sound } from '../support/documents';
import { collect, inPieces, NOTHING, runs } from './make';

/** The same each time, but for a long run. */
const SOME = { ...(process.env['RUNS'] === undefined && { seed: 17 }), ...runs(100) };
const WORLD = { box: [-180, -90, 180, 90], zoom: 0, radius: 40 } as const;

/** The same file both ways: as a collection that arrives in pieces, and as a brief. */
async function bothWays(data: unknown, size: number) {
  const json = JSON.stringify(data);
  const { engine, arrival } = await collect(inPieces(json, size));
  return { engine, arrival, ...parseBrief(JSON.parse(json)) };
}

const sizes = fc.constantFrom(1, 7, 64, 4096);

it('a document is the same as a collection and as a brief, place by place and fault by fault', async () => {
  await fc.assert(
    fc.asyncProperty(someDocument, sizes, async ({ data, count, lost }, size) => {
      const { engine, arrival, brief, issues } = await bothWays(data, size);
      expect(arrival.progress).toMatchObject({ phase: 'done', features: count });
      expect(arrival.faults.flatMap(({ lostFeature }) => lostFeature ?? [])).toEqual(lost);
      // A link to a place that is nowhere is known only once all is read, and is a warning to authors.
      const told = (all: readonly { readonly code: string; readonly pointer: string }[]) =>
        all.flatMap(({ code, pointer }) => (code === 'link' ? [] : `${code} ${pointer}`)).sort();
      expect(told(arrival.faults)).toEqual(told(issues));
      const places = brief?.places ?? [];
      const { total, rows } = await engine.page(NOTHING, { start: 0, end: 500 });
      // Events are listed where they happened.
      const listed = places.filter((place) => !isEvent(place));
      expect(total).toBe(listed.length);
      const seen = ({ id, name, isNameless, kind }: Partial<Row>) => ({
        id,
        name,
        isNameless: isNameless ?? false,
        kind,
      });
      expect(rows.map(seen)).toEqual(listed.map(seen));
      for (const place of places) {
        expect((await engine.place(place.id))?.place).toEqual(place);
      }
      const clusters = await engine.clusters(WORLD, NOTHING);
      const onMap = places.filter(({ geometry }) => geometry !== null).length;
      expect(clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBe(onMap);
    }),
    SOME,
  );
});

describe('k bad of n, as they arrive', () => {
  it.each(Object.keys(BAD))('%s', async (name) => {
    const place = fc.record({ lost: fc.boolean(), feature: sound });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 30 }), async (places) => {
        const features = places.map(({ lost, feature }) => (lost ? BAD[name] : feature));
        const lost = places.flatMap((place, index) => (place.lost ? [index] : []));
        const json = JSON.stringify({ type: 'FeatureCollection', features });
        const { arrival } = await collect(inPieces(json, 256));
        expect(arrival.progress.places).toBe(features.length - lost.length);
        expect(arrival.faults.flatMap(({ lostFeature }) => lostFeature ?? [])).toEqual(lost);
      }),
      { ...SOME, ...runs(5) },
    );
  });
});
