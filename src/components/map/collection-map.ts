/** dateline-collection-map.js: draws the places of a brief too large to be held in memory; loaded for one. */
export { CollectionLayer } from '../../map/collection/collection-layer';
export { crowds } from '../../text/en/crowds';
