import GeoJSON from 'ol/format/GeoJSON';
import VectorLayer from 'ol/layer/Vector';
import OlMap from 'ol/Map';
import { fromLonLat, transformExtent } from 'ol/proj';
import Cluster from 'ol/source/Cluster';
import VectorSource from 'ol/source/Vector';
import { Circle, Fill, Style, Text } from 'ol/style';
import View from 'ol/View';
import 'ol/ol.css';
import { json, LAND, MARK, RADIUS, VIEW } from './world.js';

/** @type {import('./world.js').Draw} */
export async function draw(target, landUrl, placesUrl) {
  const [land, places] = await Promise.all([json(landUrl), json(placesUrl)]);
  const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
  const view = new View({ center: fromLonLat([0, 10]), zoom: 1 });
  const source = new VectorSource({ features: format.readFeatures(places) });
  /** One for each number, as its own example has it. @type {Map<number, Style>} */
  const styles = new Map();
  const map = new OlMap({
    target,
    view,
    controls: [],
    layers: [
      new VectorLayer({
        source: new VectorSource({ features: format.readFeatures(land) }),
        style: new Style({ fill: new Fill({ color: LAND }) }),
      }),
      new VectorLayer({
        source: new Cluster({ distance: RADIUS, source }),
        style: (feature) => {
          const { length } = feature.get('features');
          const known = styles.get(length);
          if (known) return known;
          const made = new Style({
            image: new Circle({ radius: length > 1 ? 14 : 5, fill: new Fill({ color: MARK }) }),
            ...(length > 1 && { text: new Text({ text: String(length) }) }),
          });
          styles.set(length, made);
          return made;
        },
      }),
    ],
  });
  view.fit(transformExtent([...VIEW], 'EPSG:4326', 'EPSG:3857'));
  await new Promise((done) => map.once('rendercomplete', () => done(undefined)));
}
