import { Compression, type Header, PMTiles, TileType } from 'pmtiles';
import { ArchiveError } from './archive-error';
import { BlobSource } from './blob-source';
import { creditOf } from './credit';
import { RangeSource } from './range-source';

/** An archive whose header has been read. */
export interface Archive {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** The bounds it gives for its tiles: west, south, east, north, in degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** Whether its tiles are vectors, by its own account. */
  readonly isVector: boolean;
  /** The names of its layers, as far as it gives them. */
  readonly layers: readonly string[];
  /** How many features it was made from; null where the archive does not say. */
  readonly features: number | null;
  /** Its metadata; null where that cannot be read. */
  readonly metadata: unknown;
  /** Whom it credits, in the form of `BasemapChoice.attribution`. */
  readonly attribution: string | null;
  /** The bytes of a tile; null where it has none. */
  tile(z: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | null>;
}

/** What can be used of an archive once its header has been read, before its metadata. */
export type ArchiveHead = Pick<Archive, 'minZoom' | 'maxZoom' | 'bounds' | 'isVector' | 'tile'>;

/**
 * `from` is its address, or the file itself. `signal` aborts every request, the first and all that follow. `begin` may
 * ask for tiles while the archive's metadata is on its way.
 *
 * @throws ArchiveError
 */
export async function openArchive(
  from: string | Blob,
  signal: AbortSignal,
  begin: (head: ArchiveHead) => void = () => {},
): Promise<Archive> {
  const source = typeof from === 'string' ? new RangeSource(from, signal) : new BlobSource(from);
  let archive = new PMTiles(source);
  const header = await headerOf(archive, signal);
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat, tileType } = header;
  const head: ArchiveHead = {
    minZoom,
    maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat],
    isVector: tileType === TileType.Mvt || tileType === TileType.Unknown,
    async tile(z, x, y, own) {
      const from = archive;
      try {
        const found = await from.getZxy(z, x, y, own);
        return found ? found.data : null;
      } catch (error) {
        // The pmtiles reader caches a directory's failure, and would fail forever.
        if (!own?.aborted && archive === from) archive = new PMTiles(source);
        throw error;
      }
    },
  };
  // A map can be drawn without metadata.
  const described = archive.getMetadata().catch(() => null);
  begin(head);
  const metadata = await described;
  signal.throwIfAborted();
  return {
    ...head,
    layers: layersOf(metadata),
    features: featuresOf(metadata),
    metadata,
    attribution: creditOf(member(metadata, 'attribution')),
  };
}

async function headerOf(archive: PMTiles, signal: AbortSignal): Promise<Header> {
  try {
    const header = await archive.getHeader();
    const flaw = flawOf(header);
    if (flaw) throw new ArchiveError('broken', flaw);
    return header;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ArchiveError) throw error;
    // The header is too short, or a directory cannot be unpacked.
    if (error instanceof RangeError || error instanceof TypeError)
      throw new ArchiveError('broken', 'it is no PMTiles archive, or is cut');
    throw new ArchiveError('broken', error instanceof Error ? error.message : String(error));
  }
}

/** Why its tiles cannot be read; null where they can. */
function flawOf({ tileType, tileCompression: packed, minZoom, maxZoom }: Header): string | null {
  if (tileType === TileType.Mlt) return 'its tiles are of a kind (MLT) that is not read';
  if (packed === Compression.Brotli || packed === Compression.Zstd)
    return `its tiles are packed in a way (${Compression[packed]}) that is not read: use gzip`;
  return minZoom > maxZoom ? 'its header is broken' : null;
}

function layersOf(metadata: unknown): string[] {
  const layers = member(metadata, 'vector_layers');
  const ids = Array.isArray(layers) ? layers.map((layer) => member(layer, 'id')) : [];
  return ids.filter((id) => typeof id === 'string');
}

/** The count that tippecanoe writes into the metadata. */
function featuresOf(metadata: unknown): number | null {
  const layers = member(member(metadata, 'tilestats'), 'layers');
  const counts = Array.isArray(layers) ? layers.map((layer) => member(layer, 'count')) : [];
  const known = counts.filter((count) => Number.isSafeInteger(count) && Number(count) > 0);
  if (known.length === 0 || known.length < counts.length) return null;
  return known.reduce((sum: number, count) => sum + Number(count), 0);
}

function member(data: unknown, name: string): unknown {
  const has = typeof data === 'object' && data !== null && Object.hasOwn(data, name);
  return has ? Reflect.get(data, name) : undefined;
}
