import { type Filter, NO_FILTER } from '../../src/brief/queries/filter';
import { Engine } from '../../src/collection/engine';
import { type Limits, SANE } from '../../src/collection/limits';
import type { Arrival } from '../../src/collection/port';

export const NOTHING: Filter = NO_FILTER;

/** A point, with what else is to be said of it. */
export function point(index: number, more: object = {}): object {
  const coordinates = [(index % 360) - 180 + 0.5, (index % 160) - 80 + 0.5];
  const properties = { name: `Place ${index}`, ...more };
  return { type: 'Feature', id: `p${index}`, geometry: { type: 'Point', coordinates }, properties };
}

/** The JSON of a file with these features. */
export function file(features: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...more, features });
}

/** As if it came over the network, in pieces of so many bytes. */
export async function* inPieces(json: string | Uint8Array, size = 64): AsyncGenerator<Uint8Array> {
  const bytes = typeof json === 'string' ? new TextEncoder().encode(json) : json;
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export interface Made {
  readonly engine: Engine;
  /** The last. */
  readonly arrival: Arrival;
  readonly arrivals: readonly Arrival[];
}

/** A collection that was read from this JSON. */
export async function collect(
  json: string | AsyncIterable<Uint8Array>,
  limits: Partial<Limits> = {},
  texts: Record<string, string> = {},
): Promise<Made> {
  const arrivals: Arrival[] = [];
  const bytes = typeof json === 'string' ? inPieces(json) : json;
  const engine = new Engine(
    { bytes, totalBytes: null, url: 'https://a.example/b.geojson' },
    {
      limits: { ...SANE, ...limits },
      turns: { milliseconds: 5, pause: () => new Promise((resolve) => setTimeout(resolve)) },
      textsOf: async () => new Map(Object.entries(texts)),
      rare: () => import('../../src/brief/read/rare/rare'),
      arrived: (arrival) => arrivals.push(arrival),
    },
  );
  await engine.read();
  const arrival = arrivals.at(-1);
  if (!arrival) throw new Error('nothing has arrived');
  return { engine, arrival, arrivals };
}

/** How often a property is tried: so often in every run of the tests, and `RUNS=10000 npm test -- tests/collection` in a long one. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env['RUNS'] ?? usual) };
}
