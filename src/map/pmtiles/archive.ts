import { type Header, PMTiles, TileType } from 'pmtiles';
import { creditOf } from './credit';
import { RangeSource } from './range-source';

/** An archive whose header has been read. */
export interface Archive {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** The names of its layers, as far as it says them. */
  readonly layers: readonly string[];
  /** Whom it credits, as `BasemapChoice` has it. */
  readonly attribution: string | null;
  /** The bytes of a tile; null where it has none. */
  tile(z: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer | null>;
}

/** `signal` ends every request, the first and all that follow. Throws a reason for the author. */
export async function openArchive(address: string, signal: AbortSignal): Promise<Archive> {
  const archive = new PMTiles(new RangeSource(address, signal));
  const header = await headerOf(archive, signal);
  // Without it a map can be drawn all the same.
  const metadata = await archive.getMetadata().catch(() => null);
  signal.throwIfAborted();
  return {
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    layers: layersOf(metadata),
    attribution: creditOf(member(metadata, 'attribution')),
    async tile(z, x, y, own) {
      const found = await archive.getZxy(z, x, y, own);
      return found ? found.data : null;
    },
  };
}

async function headerOf(archive: PMTiles, signal: AbortSignal): Promise<Header> {
  try {
    const header = await archive.getHeader();
    if (header.tileType === TileType.Mlt)
      throw new Error('its tiles are of a kind (MLT) that is not read');
    return header;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RangeError) throw new Error('it is no PMTiles archive, or is cut');
    // A browser does not say more.
    if (error instanceof TypeError) {
      throw new Error(
        'no answer: the network, or a server elsewhere that does not allow it (CORS)',
      );
    }
    throw error;
  }
}

function layersOf(metadata: unknown): string[] {
  const layers = member(metadata, 'vector_layers');
  const ids = Array.isArray(layers) ? layers.map((layer) => member(layer, 'id')) : [];
  return ids.filter((id) => typeof id === 'string');
}

function member(data: unknown, name: string): unknown {
  const has = typeof data === 'object' && data !== null && Object.hasOwn(data, name);
  return has ? Reflect.get(data, name) : undefined;
}
