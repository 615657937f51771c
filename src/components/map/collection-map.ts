/** What draws the places of a brief too large to be held: loaded for one, as dateline-collection-map.js. */
export { CollectionLayer } from '../../map/collection/collection-layer';
export { crowds } from '../../text/en/crowds';
