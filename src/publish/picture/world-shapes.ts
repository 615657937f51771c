import type { MultiLineString, MultiPolygon } from 'geojson';

/** What a picture's map is drawn of, in degrees; rings run clockwise around what they hold, as d3-geo wants them. */
export interface WorldShapes {
  readonly land: MultiPolygon;
  readonly lakes: MultiPolygon;
  readonly borders: MultiLineString;
  /** Dashed. */
  readonly disputed: MultiLineString;
  /** The largest first. */
  readonly towns: readonly Town[];
}

export interface Town {
  readonly name: string;
  readonly at: readonly [lon: number, lat: number];
  readonly isCapital: boolean;
}
