import { type Atlas, readAtlas } from './atlas';
import type { Detail } from './detail';
import { loadAtlas } from './load-atlas';
import { unlessAborted } from './unless-aborted';
import { type World, worldOf } from './world';

/** What is kept of an atlas once it has been projected. */
export interface LoadedWorld extends Pick<Atlas, 'countries' | 'seas'> {
  readonly world: World;
}

export async function loadWorld(
  detail: Detail,
  signal: AbortSignal,
  load: typeof loadAtlas = loadAtlas,
): Promise<LoadedWorld> {
  const atlas = readAtlas(await unlessAborted(load(detail, signal), signal));
  const { countries, seas } = atlas;
  return { countries, seas, world: await worldOf(atlas, signal) };
}

const NEVER = new AbortController().signal;
let coarse: Promise<LoadedWorld> | null = null;

/** The coarse world, once for all maps of a page; where it failed, the next map tries anew. */
export async function coarseWorld(): Promise<LoadedWorld> {
  coarse ??= loadWorld('110m', NEVER);
  try {
    return await coarse;
  } catch (error) {
    coarse = null;
    throw error;
  }
}

/** Begins with it before there is a map, which then says if it failed. */
export function prepareWorld(): void {
  coarse ??= loadWorld('110m', NEVER);
  coarse.catch(() => {});
}
