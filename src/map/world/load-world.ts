import { unlessAborted } from '../../page/unless-aborted';
import { type Atlas, type Detail, readAtlas } from './atlas';
import { World } from './world';

/** Fetches the JSON of an atlas. */
export type LoadAtlas = (detail: Detail, signal: AbortSignal) => Promise<unknown>;

/** An atlas: its lines and its names. */
export interface LoadedWorld extends Pick<Atlas, 'countries' | 'seas' | 'towns'> {
  readonly world: World;
}

export async function loadWorld(
  detail: Detail,
  load: LoadAtlas,
  signal: AbortSignal,
): Promise<LoadedWorld> {
  const atlas = readAtlas(await unlessAborted(load(detail, signal), signal));
  const { countries, seas, towns } = atlas;
  return { countries, seas, towns, world: new World(atlas) };
}

const NEVER = new AbortController().signal;
const coarse = new WeakMap<LoadAtlas, Promise<LoadedWorld>>();

/** The coarse world, loaded once for all maps of a page; if that fails, the next map tries again. */
export function coarseWorld(load: LoadAtlas): Promise<LoadedWorld> {
  const known = coarse.get(load);
  if (known) return known;
  const world = loadWorld('110m', load, NEVER);
  coarse.set(load, world);
  world.catch(() => coarse.delete(load));
  return world;
}
