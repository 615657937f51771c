import towns from '../../geo/world/towns.json' with { type: 'json' };
import { worldX, worldY } from '../../src/geometry/mercator';
import type { TownGroup } from '../../src/map/world/atlas';
import { townGroups } from '../atlas-ground.ts';
import { rankTowns } from '../sources/rank-towns.ts';
import { readTowns, type Town } from '../sources/read-towns.ts';
import { depthIn, discAround } from './discs.ts';

/** Up to the zoom before this, the world has its own towns. */
const FIRST_ZOOM = 9;
const LAST_ZOOM = 11;

/** The towns around positions that the world lacks, by the zoom from which they are shown. */
export function detailTowns(around: readonly (readonly [lon: number, lat: number])[]): TownGroup[] {
  const discs = around.map(([lon, lat]) => discAround(lon, lat));
  const known = new Set(towns.towns.map(([name, lon, lat]) => `${name} ${lon} ${lat}`));
  const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;
  const depth = (lon: number, lat: number) => depthIn(discs, worldX(lon), worldY(lat));
  const near = readTowns().filter(({ lon, lat }) => depth(lon, lat) > -200);
  const isNew = ({ name, lon, lat }: Town) =>
    depth(lon, lat) > 3 && !known.has(`${name} ${rounded(lon)} ${rounded(lat)}`);
  // A town that the world leaves out for a greater one beside it is shown once the two can be told apart.
  const ranked = rankTowns(near, LAST_ZOOM)
    .filter(isNew)
    .map((town) => ({ ...town, zoom: Math.max(town.zoom, FIRST_ZOOM) }));
  return townGroups(ranked);
}
