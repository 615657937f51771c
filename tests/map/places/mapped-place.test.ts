import { expect, it } from 'vitest';
import { MappedPlace } from '../../../src/map/places/mapped-place';
import { feature, read, TITLE } from '../../brief/make';

const SAID = 'The two leaders met at the Vostochny Cosmodrome in Russia’s Far East.';

function mapped(excerpts: readonly { exact: string }[]): MappedPlace {
  const named = { name: 'Cosmodrome', mentions: [{ all: 'Cosmodrome' }], excerpts };
  const brief = read([feature('cosmodrome', named)]);
  const [place] = brief.places;
  if (!place?.geometry) throw new Error('The place was not read.');
  const told = { kind: undefined, order: 0, lang: 'en', center: null, brief };
  return new MappedPlace(place, place.geometry, told);
}

it('says the first passage that names it, and where that does', () => {
  const { said } = mapped([{ exact: SAID }]);
  expect(said?.quote).toBe(SAID);
  expect(SAID.slice(said?.from, said?.to)).toBe('Cosmodrome');
});

it('does not repeat the headline, which stands above the map', () => {
  expect(mapped([{ exact: TITLE }, { exact: SAID }]).said?.quote).toBe(SAID);
  expect(mapped([{ exact: TITLE }]).said).toBeNull();
});
