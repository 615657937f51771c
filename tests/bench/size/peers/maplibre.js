import maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { LAND, MARK, RADIUS, VIEW } from './world.js';

/** Its worker fetches, parses and clusters. @type {import('./world.js').Draw} */
export async function draw(container, land, places) {
  const [west, south, east, north] = VIEW;
  const map = new maplibre.Map({
    container,
    bounds: [west, south, east, north],
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        land: { type: 'geojson', data: land },
        places: { type: 'geojson', data: places, cluster: true, clusterRadius: RADIUS },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#dbe4e8' } },
        { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': LAND } },
        {
          id: 'places',
          type: 'circle',
          source: 'places',
          paint: {
            'circle-color': MARK,
            'circle-radius': ['case', ['has', 'point_count'], 14, 5],
          },
        },
      ],
    },
  });
  await new Promise((done) => map.once('idle', () => done(undefined)));
}
