/** What lies under the places, as an element's attributes say it. */
export interface BasemapChoice {
  /** `world`, `none`, an XYZ template, or the address of a PMTiles archive. */
  readonly basemap: string;
  /** Whom to credit for the page's own map; links as in `[name](https://…)`. */
  readonly attribution: string | null;
  /** The last zoom for which the page's own map has tiles; null where nobody says. */
  readonly maxZoom: number | null;
}

/** Whether a map's `basemap` is a template of XYZ tiles. */
export function isTileTemplate(basemap: string): boolean {
  return /\{z\}/.test(basemap) && /\{x\}/.test(basemap) && /\{-?y\}/.test(basemap);
}

/** Whether it is a map of the page's own; `none` is no basemap, and everything else is the world. */
export function isOwn(basemap: string): boolean {
  return isTileTemplate(basemap) || /\.pmtiles(?:$|[?#])/i.test(basemap);
}

/** Whether it is the world, which is painted here. */
export function isWorld(basemap: string): boolean {
  return basemap !== 'none' && !isOwn(basemap);
}
