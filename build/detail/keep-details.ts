import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isObject, own } from '../../src/brief/json';
import { readDetailFile } from '../../src/map/world/detail-file';
import { hasGshhg } from './gshhg.ts';
import { makeDetail, type Position } from './make-detail.ts';

/** Places nearer together than this, in degrees, share their detail. */
const SAME = 0.02;
const HOW =
  'on Debian, “apt-get install gmt gmt-gshhg-full” brings the sources; then “npm run detail” makes it';

/**
 * Looks after the detail files that briefs name: one that is missing, or was made for other places, is made again if
 * this machine has the sources. Returns sentences about those that could not be: their maps show only the world.
 */
export async function keepDetails(root: string, briefs: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  for (const file of briefs) {
    const wanted = await wantedOf(join(root, file));
    if (!wanted) continue;
    const { path, around } = wanted;
    const state = await stateOf(path, around);
    if (state === 'good') continue;
    if (!hasGshhg()) {
      told.push(`${file}: Its detail file is ${state}, and its map shows the world only; ${HOW}.`);
      continue;
    }
    console.log(`${file}: Making its detail …`);
    const detail = await makeDetail(around);
    await writeFile(path, `${JSON.stringify(detail)}\n`);
  }
  return told;
}

async function wantedOf(brief: string): Promise<{ path: string; around: Position[] } | null> {
  const json: unknown = await readJson(brief);
  const href = isObject(json) ? own(json, 'detail') : null;
  if (!isObject(json) || typeof href !== 'string' || URL.canParse(href)) return null;
  return {
    path: join(dirname(brief), decodeURI(href)),
    around: positionsOf(own(json, 'features')),
  };
}

async function stateOf(path: string, around: readonly Position[]): Promise<string> {
  try {
    const file = readDetailFile(await readJson(path));
    return String(file.around) === String(around) ? 'good' : 'of other places';
  } catch {
    return 'missing or damaged';
  }
}

/** The positions of points; what has a shape is not in one place. */
function positionsOf(features: unknown): Position[] {
  const found: Position[] = [];
  for (const feature of Array.isArray(features) ? features : []) {
    const geometry = isObject(feature) ? own(feature, 'geometry') : null;
    if (!isObject(geometry) || own(geometry, 'type') !== 'Point') continue;
    const [lon, lat] = (own(geometry, 'coordinates') as number[] | undefined) ?? [];
    if (!isDegrees(lon, 180) || !isDegrees(lat, 84)) continue;
    const isKnown = found.some(([x, y]) => Math.abs(x - lon) < SAME && Math.abs(y - lat) < SAME);
    if (!isKnown) found.push([lon, lat]);
  }
  return found;
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
