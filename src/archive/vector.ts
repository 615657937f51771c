import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

export type { VectorTile, VectorTileFeature, VectorTileLayer } from '@mapbox/vector-tile';

/** A vector tile. Throws where the bytes are not one; an error in one feature is thrown when that feature is read. */
export function vectorTile(bytes: ArrayBuffer): VectorTile {
  return new VectorTile(new PbfReader(bytes));
}
