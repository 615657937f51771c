/**
 * What draws the places of a brief that is too large to be held: loaded where there is one, as dateline-collection-map.js.
 */
export { CollectionLayer } from '../../map/collection/collection-layer';
export { crowds } from '../../text/en/crowds';
