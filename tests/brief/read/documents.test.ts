import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAD, someDocument, sound } from '../../support/documents';
import { parseBrief } from '../make';

/** `npm run soak -- --documents` tries 10,000, and of another seed each time. */
const SOME = { seed: 17, numRuns: 400 };

it('a document costs its bad features and no others, whatever stands in it', () => {
  fc.assert(
    fc.property(someDocument, ({ data, count, lost }) => {
      const { brief, issues } = parseBrief(data);
      expect(brief?.featureCount).toBe(count);
      expect(brief?.places).toHaveLength(count - lost.length);
      expect(issues.flatMap(({ lostFeature }) => lostFeature ?? [])).toEqual(lost);
      for (const { message } of issues) {
        expect(message.length).toBeLessThan(700);
        expect(message).toMatch(/[.?]$/);
      }
    }),
    SOME,
  );
});

describe('k bad of n', () => {
  it.each(Object.keys(BAD))('%s', (name) => {
    const place = fc.record({ lost: fc.boolean(), feature: sound });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const features = places.map(({ lost, feature }) => (lost ? BAD[name] : feature));
        const lost = places.flatMap((place, index) => (place.lost ? [index] : []));
        const { brief, issues } = parseBrief({ type: 'FeatureCollection', features });
        expect(brief?.places).toHaveLength(features.length - lost.length);
        expect(issues.flatMap(({ lostFeature }) => lostFeature ?? [])).toEqual(lost);
      }),
      { ...SOME, numRuns: 10 },
    );
  });
});
