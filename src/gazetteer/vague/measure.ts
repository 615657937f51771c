const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|км|километр)/i, 1000],
  [/^(?:nautical|nm)/i, 1852],
  [/^(?:mi|миль)/i, 1609.344],
  [/^m/i, 1],
];

/** The metres of an amount as it is written: “1,200”, “2.5”, “a few”. */
export function metersOf(amount: string, unit: string): number | null {
  const factor = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  if (factor === undefined) return null;
  if (/^(?:a few|several)$/i.test(amount)) return 4 * factor;
  const spaced = amount.replaceAll(/[\s\u00a0\u202f]/g, '');
  // “1,200” and “1.200” are thousands, “2,5” and “2.5” are not.
  const value = Number(spaced.replaceAll(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number.isFinite(value) && value > 0 && value < 20_000 ? value * factor : null;
}

const POINTS: readonly (readonly [RegExp, string])[] = [
  [/(?:nord|north|nör|nor(?=[eow]|te)|северо?|북|北)/i, 'n'],
  [/(?:süd|south|sud|sur|юго?|남|南)/i, 's'],
  [/(?:east|öst|este|est(?!e)|восто|동|东|東)/i, 'e'],
  [/(?:west|oeste|ouest|запад|서|西)/i, 'w'],
];
const BEARINGS: Readonly<Record<string, number>> = {
  n: 0,
  ne: 45,
  e: 90,
  se: 135,
  s: 180,
  sw: 225,
  w: 270,
  nw: 315,
};

/** The bearing of a point of the compass in words, in degrees clockwise from north. */
export function bearingOf(words: string): number | null {
  // “oeste” and “ouest” end as east does, “sureste” begins as the south.
  const plain = words
    .toLowerCase()
    .replaceAll(/o(?:u)?este?/g, 'west')
    .replaceAll(/\b(?:al|au|to the|due|nach|к) /g, '');
  const letters = POINTS.filter(([pattern]) => pattern.test(plain)).map(([, letter]) => letter);
  const isWest = letters.includes('w');
  const key = letters.filter((letter) => !(isWest && letter === 'e')).join('');
  return BEARINGS[key] ?? null;
}
