/** @typedef {(container: HTMLElement, land: string, places: string) => Promise<void>} Draw settles once all is painted */

/** What all of them show at first, as [west, south, east, north]. */
export const VIEW = /** @type {const} */ ([-170, -58, 170, 72]);
export const LAND = '#f6f2e6';
export const MARK = '#c1301c';
/** Pixels within which places become a cluster: the usual one of these libraries. */
export const RADIUS = 40;

/** @param {string} url @returns {Promise<any>} */
export async function json(url) {
  return (await fetch(url)).json();
}
