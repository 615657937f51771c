import { serveStatic } from './static-server';

/** More than a brief of ordinary size may have: read as it arrives, in a worker where the browser gives one. */
const MANY = 3_000;
const OSLO = [10.75, 59.91] as const;

/** Places of the whole world, forty of them around one town, three at one spot, and one alone in an ocean. */
export function largeFile(many = MANY): string {
  const features = Array.from({ length: many }, (_, index) => {
    const isTown = index < 40;
    const name = isTown ? `Street ${index + 1}` : `Site ${index + 1}`;
    const position = isTown
      ? [OSLO[0] + (index % 8) * 0.06, OSLO[1] + Math.floor(index / 8) * 0.06]
      : [-10 + ((index * 37) % 1200) / 10, -30 + ((index * 53) % 800) / 10];
    return feature(index, name, position, isTown ? 'city' : 'port');
  });
  for (const at of [0, 1, 2]) features.push(feature(many + at, `Twin ${at + 1}`, [30, 60], 'city'));
  features.push(feature(many + 3, 'Lonely Isle', [-140, -20], 'city'));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function feature(id: number, name: string, coordinates: readonly number[], kind: string) {
  const properties = { name, kind, description: `Number ${id} of many.` };
  return { type: 'Feature', id: `p${id}`, properties, geometry: { type: 'Point', coordinates } };
}

/** A page with such a file, as another site would have it. */
export function serveLargeFile() {
  const body = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Many</title><body style="margin: 0">
<script type="module" src="/lib/dateline.js"></script>
<dateline-dashboard src="many.geojson" permalink style="height: 100vh"></dateline-dashboard>`;
  const pages = new Map([
    ['/', { body }],
    ['/many.geojson', { body: largeFile() }],
  ]);
  return serveStatic(pages, { '/lib/': 'dist/lib' });
}
