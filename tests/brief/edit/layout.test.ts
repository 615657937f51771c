import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newFile } from '../../../src/brief/edit/layout';

it('is the same JSON, in lines', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(newFile(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('changes one line where one position or one word changes', () => {
  const brief = (lon: number, name: string) =>
    newFile({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {
            name,
            excerpts: [{ exact: 'A long sentence about a town in which nothing ever happens.' }],
          },
          geometry: { type: 'Point', coordinates: [lon, 50] },
        },
      ],
    }).split('\n');
  const changed = (other: string[]) => brief(8, 'Mainz').filter((line, i) => line !== other[i]);
  expect(changed(brief(8.5, 'Mainz'))).toHaveLength(1);
  expect(changed(brief(8, 'Worms'))).toHaveLength(1);
});
