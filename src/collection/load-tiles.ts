import { faultAt } from '../brief/fault';
import { inTime } from '../brief/in-time';
import type { Collection } from './port';
import type { TileCollection, TileCollectionOptions } from './tiles/tile-collection';

/**
 * Opens an archive of tiles with a module that is loaded only then; null where that cannot be loaded, which is
 * reported.
 */
export async function openTiles(options: TileCollectionOptions): Promise<Collection | null> {
  let Tiles: typeof TileCollection;
  try {
    Tiles = (await inTime(import('./tiles/tile-collection'))).TileCollection;
  } catch {
    const nothing = { bytes: 0, totalBytes: null, features: 0, places: 0, bounds: null };
    const faults = [faultAt('', 'unreachable', { url: 'dateline-tiles.js' })];
    options.arrived({ progress: { ...nothing, phase: 'cut' }, head: null, faults });
    return null;
  }
  return new Tiles(options);
}
