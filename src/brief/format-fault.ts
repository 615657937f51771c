/** Formats that are recognised, but not read. */
export type UnreadFormat =
  | 'archive'
  | 'binary'
  | 'config'
  | 'coverage'
  | 'czml'
  | 'database'
  | 'document'
  | 'drawing'
  | 'geopackage'
  | 'geoparquet'
  | 'gml'
  | 'grid'
  | 'image'
  | 'links'
  | 'mapinfo'
  | 'markup'
  | 'mbtiles'
  | 'osm'
  | 'page'
  | 'pdf'
  | 'pmtiles'
  | 'pmtiles-pictures'
  | 'pointer'
  | 'rdf'
  | 'recording'
  | 'refusal'
  | 'route'
  | 'script'
  | 'service'
  | 'shapefile'
  | 'spreadsheet'
  | 'style'
  | 'svg'
  | 'text';

/** For a file that is not a brief. `url` is its address or its name, `format` the name of its format, such as “KML”. */
export interface FormatValues {
  'format-unread': { url: string | null; kind: UnreadFormat };
  /** `reason` is the parser's, in its own words. */
  'format-broken': { url: string | null; format: string; reason: string };
  'format-cut': { url: string | null; format: string };
  'format-encoding': { url: string | null; encoding: string };
  'format-placeless': { url: string | null; format: string };
  'gzip-broken': { url: string | null };
  /** JSON of unknown shape. */
  'json-unknown': { url: string | null };
  /** Not quite JSON, but read all the same; `found` is what stands there. `at` is null where that is not known. */
  'json-mended': {
    url: string | null;
    found: string;
    at: { readonly line: number; readonly column: number } | null;
  };
  /** `columns` are those that it has. */
  'table-columns': { url: string | null; columns: string };
  /** `columns` are those with positions in another notation than degrees. */
  'table-otherwise': { url: string | null; columns: string };
  'table-head': { url: string | null };
  /** `count` of the first `of` latitudes are beyond 90, and no longitude is. */
  'table-swapped': { url: string | null; count: number; of: number };
  /** The same for GeoJSON as a whole. */
  'positions-swapped': { count: number; of: number };
  /** `example` is what stood in the first of `count` places. */
  'not-carried': { what: string; count: number; example: string | null };
}
