import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { onTestFinished, vi } from 'vitest';
import { encodeArchive, vectorTiles } from '../../support/pmtiles';

export const ADDRESS = '/korea.pmtiles';

function collection(...features: readonly (readonly [Geometry, object])[]): FeatureCollection {
  const all = features.map(
    ([geometry, properties]): Feature => ({
      type: 'Feature',
      geometry,
      properties: { ...properties },
    }),
  );
  return { type: 'FeatureCollection', features: all };
}

function box(west: number, south: number, east: number, north: number): Geometry {
  const [sw, se, ne, nw] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return { type: 'Polygon', coordinates: [[sw, se, ne, nw, sw].map((at) => at ?? [])] };
}

const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] });
const SEOUL = { 'name:en': 'Seoul', name: '서울', population: 9_600_000 };

/** One square of water in a land that is all the world, and a town; in the words of three schemas. */
export const LAYERS = {
  protomaps: {
    earth: collection([box(-180, -85, 180, 85), { kind: 'earth' }]),
    water: collection(
      [box(129, 36, 131, 38), { kind: 'lake' }],
      [point(130, 37), { kind: 'lake', name: 'Lake of the test' }],
    ),
    boundaries: collection([
      {
        type: 'LineString',
        coordinates: [
          [120, 40],
          [128, 40],
        ],
      },
      { kind: 'country', kind_detail: '2' },
    ]),
    places: collection([point(127, 37.5), { ...SEOUL, kind: 'locality', kind_detail: 'city' }]),
  },
  openmaptiles: {
    water: collection([box(129, 36, 131, 38), { class: 'lake' }]),
    transportation: collection([
      {
        type: 'LineString',
        coordinates: [
          [125, 37],
          [128, 37],
        ],
      },
      { class: 'motorway' },
    ]),
    place: collection([point(127, 37.5), { ...SEOUL, class: 'city', rank: 1 }]),
  },
  shortbread: {
    ocean: collection([box(129, 36, 131, 38), {}]),
    land: collection([box(125, 35, 126, 36), { kind: 'forest' }]),
    place_labels: collection([point(127, 37.5), { ...SEOUL, kind: 'capital' }]),
  },
} satisfies Record<string, Record<string, FeatureCollection>>;

export function archiveOf(layers: Readonly<Record<string, FeatureCollection>>, maxZoom = 5) {
  const ids = Object.keys(layers).map((id) => ({ id }));
  const attribution = '<a href="https://osm.example/copyright">&copy; The mappers</a>';
  return encodeArchive({
    tiles: vectorTiles(layers, maxZoom),
    metadata: { attribution, vector_layers: ids },
  });
}

export type Host = (range: readonly [from: number, to: number]) => Response | Promise<Response>;

/** A static host that knows ranges. */
export function host(bytes: Uint8Array<ArrayBuffer>, etag = '"one"'): Host {
  return ([from, to]) => {
    if (from >= bytes.length) return new Response(null, { status: 416 });
    const part = bytes.slice(from, to + 1);
    const headers = { etag, 'Content-Range': `bytes ${from}-${to}/${bytes.length}` };
    return new Response(part, { status: 206, headers });
  };
}

/** Lets `fetch` find an archive; `asked` are the ranges, `open` the requests that are neither answered nor ended. */
export function serveArchive(first: Host) {
  const usual = window.fetch.bind(window);
  const server = { answer: first, asked: [] as (readonly [number, number])[], open: 0 };
  const spy = vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    if (!String(input).includes('.pmtiles')) return usual(input, init);
    const range = new Headers(init?.headers).get('range')?.match(/\d+/g)?.map(Number) ?? [];
    const asked = [range[0] ?? 0, range[1] ?? Number.MAX_SAFE_INTEGER] as const;
    server.asked.push(asked);
    server.open += 1;
    const ended = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
    });
    const answer = (async () => server.answer(asked))();
    return Promise.race([answer, ended]).finally(() => {
      server.open -= 1;
    });
  });
  onTestFinished(() => spy.mockRestore());
  return server;
}
