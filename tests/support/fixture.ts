import type { Polygon } from 'geojson';

export type Json = Record<string, unknown>;

export const TITLE = 'Ferry Links Norr and Sund';
export const DAWN = 'The ferry left Norr at dawn';
export const FIRST = 'It was the first crossing in ten years.';
export const NOON = 'reached Sund by noon';
export const AGREED = 'Fishermen of the Shoals agreed.';
export const TEXT = `May 2, 2020
${TITLE}

${DAWN} and ${NOON}. ${FIRST}

“We waited,” said the keeper of the Buoy – for years. ${AGREED}

The crossing of 1 May was free.
`;

export const ARTICLE = {
  title: TITLE,
  text: TEXT,
  lang: 'en-GB',
  published: '2020-05-02',
  publisher: 'The Island Post',
  url: 'https://post.example/ferry',
};

/** A feature with its name for an id; `properties` are laid over what every feature has. */
export function feature(name: string, geometry: unknown, properties: Json = {}): Json {
  return {
    type: 'Feature',
    id: name.toLowerCase().replaceAll(' ', '-'),
    geometry,
    properties: { name, statedBy: 'article', ...properties },
  };
}

export function point(longitude: number, latitude: number) {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

export function box(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** Two cities, a sea area, a buoy of the editor's at 0, 0, and two events. */
export const FEATURES: readonly Json[] = [
  feature('Norr', point(10, 57), {
    kind: 'city',
    excerpts: [{ exact: DAWN }, { exact: FIRST }],
    mentions: [{ exact: 'Norr', prefix: 'left ' }],
    topics: ['travel'],
    distancesTo: ['sund'],
    coordinateUncertaintyInMeters: 2000,
  }),
  feature('Sund', point(14, 55), {
    kind: 'capital',
    excerpts: [{ exact: NOON }],
    mentions: [{ exact: 'Sund', prefix: 'reached ' }],
    topics: ['travel', 'weather'],
    sources: [{ name: 'Gazetteer', url: 'https://gazetteer.example/sund' }],
  }),
  feature('Shoals', box(4, 54, 8, 56), {
    kind: 'sea-area',
    excerpts: [{ exact: AGREED }],
    mentions: [{ exact: 'Shoals' }],
    topics: ['weather'],
    approximate: true,
  }),
  feature('Buoy', point(0, 0), {
    kind: 'base',
    statedBy: 'editor',
    mentions: [{ exact: 'Buoy' }],
    description: 'Where both circles meet.',
    topics: ['weather'],
  }),
  feature('First crossing', null, { location: 'sund', when: '2020-05-01', topics: ['travel'] }),
  feature('Old crossing', null, { location: 'norr', when: '2010', statedBy: 'editor' }),
];

export const BRIEF = {
  type: 'FeatureCollection',
  bbox: [2, 52, 18, 59],
  topics: { travel: { label: 'Travel' }, weather: { label: 'Weather' } },
  article: ARTICLE,
  features: FEATURES,
};
