import maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import { LAND, MARK, VIEW } from './world.js';

/** `places` is the address of a PMTiles archive. @type {import('./world.js').Draw} */
export async function draw(container, land, places) {
  maplibre.addProtocol('pmtiles', new Protocol().tile);
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
        places: { type: 'vector', url: `pmtiles://${places}` },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#dbe4e8' } },
        { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': LAND } },
        {
          id: 'places',
          type: 'circle',
          source: 'places',
          'source-layer': 'places',
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
