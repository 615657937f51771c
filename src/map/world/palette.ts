/** The CSS colours of the basemap, and the CSS font-family list of its names. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
  readonly disputed: string;
  readonly graticule: string;
  readonly river: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly seaLabel: string;
  readonly font: string;
  /** A factor on every font size. */
  readonly scale: number;
}
