/** What the controls over the map need to know of the view. */
export interface ViewReport {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  /** At the middle of the view, for the scale bar. */
  readonly metersPerPixel: number;
}
