import { expect, it } from 'vitest';
import { recognise } from '../../../src/gazetteer/recognise/recognise';
import { findHome } from '../../../src/gazetteer/resolve/home';
import { resolve } from '../../../src/gazetteer/resolve/resolve';
import { places } from '../places';

function read(text: string, home?: string) {
  const place = home === undefined ? null : findHome(home, places);
  return resolve([recognise(text, places)], places, place ? { home: place } : {});
}

function where(text: string, name: string, home?: string): string {
  const best = read(text, home).find((each) => each.text === name)?.candidates[0]?.place;
  return best ? `${best.country}.${best.state}` : 'nowhere';
}

it('goes by size where nothing else is known', () => {
  expect(where('She flew to Paris.', 'Paris')).toBe('FR.11');
});

it('goes by the county that the text names', () => {
  expect(where('Crews from Henry County went to Paris on Monday.', 'Paris')).toBe('US.TN');
});

it('goes by what lies near', () => {
  const text = 'People in Paris and in Winchester watched the fire near Lexington.';
  expect(where(text, 'Paris')).toBe('US.KY');
});

it('goes by the country of which the text speaks, also by an adjective', () => {
  expect(where('The Canadian minister spoke in London, in the Canadian south.', 'London')).toBe(
    'CA.08',
  );
});

it('goes by where the desk is', () => {
  expect(where('A man from Paris was charged.', 'Paris', 'Lexington, KY')).toBe('US.KY');
});

it('finds homes by their state, and none that there is not', () => {
  const at = (home: string) => findHome(home, places)?.state;
  expect([at('Lexington, KY'), at('Lexington, Massachusetts'), at('Portland, Maine')]).toEqual([
    'KY',
    'MA',
    'ME',
  ]);
  expect(findHome('Seoul', places)?.country).toBe('KR');
  expect(findHome('Xyzzy', places)).toBeNull();
});

it('gives reasons', () => {
  const [paris] = read('People in Paris watched the fire near Lexington, Kentucky.');
  const [best] = paris?.candidates ?? [];
  expect(best?.reasons).toContainEqual(
    expect.objectContaining({ because: 'near', name: 'Lexington', meters: expect.any(Number) }),
  );
  const french = paris?.candidates.find(({ place }) => place.country === 'FR');
  expect(french?.reasons).toContainEqual({ because: 'alone', country: 'France' });
});

it('gives no reason by a place that the text does not mean: there is a Lexington in Oklahoma, and a Prague', () => {
  const text =
    'In Prague and in Brno the Czech army helped. In Lexington, Ky., a church collected blankets.';
  const prague = read(text).find((name) => name.text === 'Prague');
  const near = prague?.candidates.flatMap(({ place, reasons }) =>
    reasons.flatMap((reason) =>
      reason.because === 'near' ? [`${reason.name}, ${place.country}`] : [],
    ),
  );
  expect(near?.filter((reason) => /^Lexington, US/.test(reason))).toEqual([]);
});

it.each([
  [
    'Floods hit Hyderabad in Pakistan. Protests in Hyderabad in India went on.',
    'Hyderabad',
    'PK IN',
  ],
  ['The storm left Tripoli in Lebanon, and then Tripoli in Libya.', 'Tripoli', 'LB LY'],
  ['Una tormenta azotó Guadalajara (México) y Guadalajara (España).', 'Guadalajara', 'MX ES'],
  ['Er zog aus Freiburg in Deutschland nach Freiburg in der Schweiz.', 'Freiburg', 'DE CH'],
])(
  'tells two places apart by the countries that they are said to be in: %s',
  (text, name, countries) => {
    const found = read(text).filter((each) => each.text === name);
    expect(found.map(({ candidates: [first] }) => first?.place.country).join(' ')).toBe(countries);
  },
);

it('takes no common word for a place because a state follows', () => {
  expect(where('Commerce in Texas grew. Hope in Arkansas faded.', 'Commerce')).toBe('nowhere');
});

it.each([
  [
    'of a town',
    'Thousands met in Hong Kong’s Victoria Park on Sunday.',
    'Victoria Park',
    'nowhere',
  ],
  ['in a town', 'Hyde Park in Sydney was closed; so was Manly.', 'Hyde Park', 'nowhere'],
  [
    'behind a comma',
    'Residents of Victoria Park, Melbourne, complained.',
    'Victoria Park',
    'nowhere',
  ],
  ['where it is', 'London’s Hyde Park was closed.', 'Hyde Park', '.'],
  ['in its state', 'Kansas’s Overland Park grew.', 'Overland Park', 'US.KS'],
])('puts a park, a street or a square only where the text does: %s', (_how, text, name, at) => {
  expect(where(text, name)).toBe(at);
});

it.each([
  [
    'has a name that many have',
    'A man was found in Victoria Park in the evening, police said.',
    'Victoria Park',
    0.6,
  ],
  [
    'is called so only in another language',
    'She read a book by Chen, who won a prize.',
    'Chen',
    0.6,
  ],
  ['is one of several, in a country that nothing else is in', 'She flew to Paris.', 'Paris', 0.3],
])('doubts a place that %s', (_why, text, name, least) => {
  expect(read(text).find((each) => each.text === name)?.doubt ?? 1).toBeGreaterThanOrEqual(least);
});

it('does not doubt one that the text speaks for', () => {
  const [paris] = read('The French president flew from Marseille to Paris.').filter(
    ({ text }) => text === 'Paris',
  );
  expect(paris?.doubt).toBeLessThan(0.2);
});
