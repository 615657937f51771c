import './page.css';

/**
 * The least that each library takes to show land and places, in the view and size of ours; `?map=` says which.
 * @typedef {import('./world.js').Draw} Draw
 */

const query = new URLSearchParams(location.search);
const container = /** @type {HTMLElement} */ (document.querySelector('#map'));
container.style.width = `${query.get('width')}px`;
container.style.height = `${query.get('height')}px`;

/** @type {Record<string, () => Promise<{draw: Draw}>>} */
const maps = {
  leaflet: () => import('./leaflet.js'),
  markercluster: () => import('./markercluster.js'),
  maplibre: () => import('./maplibre.js'),
  'maplibre-tiles': () => import('./maplibre-tiles.js'),
  openlayers: () => import('./openlayers.js'),
};

const { draw } = (await maps[query.get('map') ?? '']?.()) ?? {};
const address = (/** @type {string | null} */ name) => new URL(name ?? '', document.baseURI).href;
await draw?.(container, address('land.geojson'), address(query.get('places')));
dispatchEvent(new Event('bare-ready'));
