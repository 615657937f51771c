/** What the basemap is painted with: CSS colours, and a CSS font-family list. */
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
