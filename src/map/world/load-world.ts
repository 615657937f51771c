import { unlessAborted } from '../../page/unless-aborted';
import { yieldToMain } from '../../page/yield-to-main';
import { Arcs, closedAtPole, type WorldLine } from './arcs';
import { type Atlas, type Detail, readAtlas } from './atlas';

/** Gets the JSON of an atlas. */
export type LoadAtlas = (detail: Detail, signal: AbortSignal) => Promise<unknown>;

/** The lines of an atlas, ready to paint. */
export type World = Readonly<Record<keyof Atlas['objects'], readonly WorldLine[]>>;

/** A projected atlas: its lines and its names. */
export interface LoadedWorld extends Pick<Atlas, 'countries' | 'seas' | 'towns'> {
  readonly world: World;
}

/** Lines projected in one task; none can be divided, and the largest goes around Africa and Eurasia. */
const AT_ONCE = 300;

export async function loadWorld(
  detail: Detail,
  load: LoadAtlas,
  signal: AbortSignal,
): Promise<LoadedWorld> {
  const atlas = readAtlas(await unlessAborted(load(detail, signal), signal));
  const { countries, seas, towns } = atlas;
  return { countries, seas, towns, world: await worldOf(atlas, signal) };
}

const NEVER = new AbortController().signal;
const coarse = new WeakMap<LoadAtlas, Promise<LoadedWorld>>();

/** The coarse world, loaded once for all maps of a page; where that failed, the next map tries anew. */
export function coarseWorld(load: LoadAtlas): Promise<LoadedWorld> {
  const known = coarse.get(load);
  if (known) return known;
  const world = loadWorld('110m', load, NEVER);
  coarse.set(load, world);
  world.catch(() => coarse.delete(load));
  return world;
}

/** An atlas in the world square, projected in tasks short enough for a page in use. */
async function worldOf(atlas: Atlas, signal: AbortSignal): Promise<World> {
  const arcs = new Arcs(atlas);
  const project = async (shape: Atlas['objects']['land']) => {
    const lines: WorldLine[] = [];
    for (let i = 0; i < shape.arcs.length; i += AT_ONCE) {
      await yieldToMain(signal);
      for (const line of shape.arcs.slice(i, i + AT_ONCE)) lines.push(arcs.line(line));
    }
    return lines;
  };
  const { land, coast, border, disputed, lake, river, tributary } = atlas.objects;
  return {
    land: (await project(land)).map(closedAtPole),
    coast: await project(coast),
    border: await project(border),
    disputed: await project(disputed),
    lake: await project(lake),
    river: await project(river),
    tributary: await project(tributary),
  };
}
