import type { Brief } from '../brief/brief';
import { type Exported, kindOf } from './exported';

/** Plain GeoJSON, for any GIS: one property for each fact about a place, dates as written. */
export function writeGeoJson(brief: Brief): Exported {
  const features = brief.places.map((place) => ({
    type: 'Feature',
    id: place.id,
    geometry: place.geometry,
    properties: {
      name: place.name,
      kind: kindOf(brief, place),
      statedBy: place.statedBy,
      when: place.when?.text ?? null,
      description: place.description,
      basis: place.basis,
      approximate: place.approximate,
      coordinateUncertaintyInMeters: place.coordinateUncertaintyInMeters,
      topics: place.topics,
      excerpts: place.excerpts.map(({ exact }) => exact),
      sources: place.sources.map(({ name, url }) => (url === null ? name : `${name} <${url}>`)),
    },
  }));
  const text = `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
  return { text, left: [] };
}
