/** What the controls over the map need to know of the view. */
export interface ViewReport {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  /** Metres to a pixel in the middle of the view, for the scale bar. */
  readonly metersPerPixel: number;
}

/** What a view shows, in words for those who cannot see it. */
export interface ViewSummary {
  /** How many places of the brief reach into it, and how many are on the map in all. */
  readonly places: number;
  readonly all: number;
  /** The latitude and longitude of its middle, in degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly metersAcross: number;
}
