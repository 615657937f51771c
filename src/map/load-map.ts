/** Loads the map view only when one is needed: a server that renders the elements cannot evaluate Leaflet. */
export const loadMap = () => import('./map-view');
