import type { Feature } from 'geojson';
import { onTestFinished } from 'vitest';
import type { Arrival } from '../../../src/collection/port';
import { TileCollection } from '../../../src/collection/tiles/tile-collection';
import { type ArchiveParts, encodeArchive, vectorTiles } from '../../support/pmtiles';

/** A point of a tile, with what is said of it. */
export function point(lon: number, lat: number, properties: object = {}, id?: number): Feature {
  return {
    type: 'Feature',
    ...(id !== undefined && { id }),
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { ...properties },
  };
}

/** An archive of one layer with these features in all zooms. */
export async function archiveOf(
  features: readonly Feature[],
  maxZoom = 4,
  more: Partial<ArchiveParts> = {},
): Promise<Blob> {
  const layers = { places: { type: 'FeatureCollection' as const, features: [...features] } };
  const tiles = vectorTiles(layers, maxZoom);
  return new Blob([await encodeArchive({ tiles, ...more })]);
}

/** A collection of an archive, and what it has told. */
export async function opened(from: Blob | string) {
  const arrivals: Arrival[] = [];
  let tell = () => {};
  const first = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const collection = new TileCollection({
    from,
    url: 'https://a.example/b.pmtiles',
    turns: { milliseconds: 5, pause: () => new Promise((resolve) => setTimeout(resolve)) },
    rare: () => import('../../../src/brief/read/rare/rare'),
    arrived: (arrival) => {
      arrivals.push(arrival);
      tell();
    },
  });
  onTestFinished(() => collection.stop());
  await first;
  return { collection, arrivals, last: () => arrivals.at(-1) };
}
