import type { Brief } from '../../src/brief/brief';
import { parseBrief } from '../brief/make';

export const TEXT = `The Ferry

It left Norr at dawn.
`;

/** A small file: two places, and an event at the second. */
export function file(article: Record<string, unknown> = { title: 'The Ferry', text: TEXT }) {
  return {
    type: 'FeatureCollection',
    article,
    features: [
      feature('norr', [10, 57], { excerpts: [{ exact: 'It left Norr at dawn.' }] }),
      feature('sund', [14, 55]),
      feature('landing', null, { location: 'sund', when: '2020-05-01' }),
    ],
  };
}

export function read(data: unknown = file()): Brief {
  const { brief } = parseBrief(data);
  if (!brief) throw new Error('The brief of a test could not be read');
  return brief;
}

function feature(id: string, position: number[] | null, properties = {}) {
  return {
    type: 'Feature',
    id,
    geometry: position && { type: 'Point', coordinates: position },
    properties: { name: id, statedBy: 'article', ...properties },
  };
}
