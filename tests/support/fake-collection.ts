import type { Place } from '../../src/brief/brief';
import type { Cluster, Collection, Count, Row } from '../../src/collection/port';
import { worldX, worldY } from '../../src/geometry/mercator';

/** A place of a collection, as short as can be. */
export interface FakePlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly kind?: string;
}

/** A collection in memory, for who draws one: it clusters by a grid, and knows no filter but kinds. */
export function fakeCollection(places: readonly FakePlace[]): Collection {
  const rows = places.map(({ name, lon, lat, kind = 'place' }, index): Row => {
    const at = { position: [lon, lat] as const, matches: [], snippet: null };
    return { ...at, index, id: `p${index}`, name, isNameless: name === '', kind };
  });
  const passing = (kinds: ReadonlySet<string> | undefined) =>
    kinds?.size ? rows.filter(({ kind }) => kinds.has(kind)) : rows;
  const within = (box: Cluster['box'], kinds: ReadonlySet<string> | undefined) =>
    passing(kinds).flatMap((row) => {
      const [west, south, east, north] = box;
      const [lon, lat] = row.position ?? [0, 0];
      const near = lon + 360 * Math.ceil((west - lon) / 360);
      return near <= east && lat >= south && lat <= north ? [{ row, lon: near, lat }] : [];
    });
  const pageOf = (found: readonly Row[], start: number, end: number) => ({
    ...{ total: found.length, start, rows: found.slice(start, end) },
  });
  return {
    progress: {
      ...{ bytes: 0, totalBytes: null, features: rows.length, places: rows.length },
      ...{ bounds: [-180, -60, 180, 75], phase: 'done' },
    },
    page: async ({ kinds }, { start, end }) => pageOf(passing(kinds), start, end),
    rankOf: async (id) => rows.findIndex((row) => row.id === id),
    next: async (prefix, from, { kinds }) => {
      const found = passing(kinds);
      const isNext = (row: Row | undefined) => row?.name.toLowerCase().startsWith(prefix) ?? false;
      const after = found.findIndex((row, rank) => rank > from && isNext(row));
      const first = after < 0 ? found.findIndex(isNext) : after;
      return first < 0 ? null : first;
    },
    passages: async () => ({ mentions: [], excerpts: [] }),
    rowsIn: async (box, { kinds }, limit) =>
      pageOf(
        within(box, kinds).map(({ row }) => row),
        0,
        limit,
      ),
    place: async (id) => {
      const row = rows.find((candidate) => candidate.id === id);
      return row ? { place: placeOf(row), linked: [] } : null;
    },
    clusters: async ({ box, zoom, radius, apart = [] }, { kinds }) => {
      const across = 256 * 2 ** zoom;
      const cells = new Map<string, { row: Row; lon: number; lat: number }[]>();
      for (const found of within(box, kinds)) {
        const [x, y] = [worldX(found.lon) * across, worldY(found.lat) * across];
        const isApart = apart.includes(found.row.id);
        const key = isApart ? found.row.id : `${Math.floor(x / radius)} ${Math.floor(y / radius)}`;
        const cell = cells.get(key);
        if (cell) cell.push(found);
        else cells.set(key, [found]);
      }
      return [...cells.values()].map(clusterOf);
    },
    shapes: async () => [],
    facets: async () => ({
      kinds: clusterOf(within([-180, -90, 180, 90], undefined)).kinds,
      times: null,
    }),
    cancel: () => {},
    stop: () => {},
  };
}

function clusterOf(found: readonly { row: Row; lon: number; lat: number }[]): Cluster {
  const kinds = new Map<string, number>();
  let [lon, lat] = [0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const one of found) {
    kinds.set(one.row.kind, (kinds.get(one.row.kind) ?? 0) + 1);
    lon += one.lon / found.length;
    lat += one.lat / found.length;
    [west, east] = [Math.min(west, one.lon), Math.max(east, one.lon)];
    [south, north] = [Math.min(south, one.lat), Math.max(north, one.lat)];
  }
  const counts: Count[] = [...kinds].sort((a, b) => b[1] - a[1]);
  const row = found.length === 1 ? (found[0]?.row ?? null) : null;
  return { count: found.length, lon, lat, box: [west, south, east, north], kinds: counts, row };
}

function placeOf({ id, name, kind, position }: Row): Place {
  const nothing = { description: null, basis: null, when: null, location: null };
  return {
    ...{ id, name, kind, statedBy: 'editor', ...nothing, approximate: false, style: {} },
    ...{ excerpts: [], mentions: [], topics: [], sources: [], distancesTo: [] },
    geometry: { type: 'Point', coordinates: [...(position ?? [0, 0])] },
    coordinateUncertaintyInMeters: null,
  };
}
