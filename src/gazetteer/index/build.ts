import { METERS_PER_DEGREE } from '../earth';
import { fold } from '../fold';
import { AREAS } from '../tables/areas';
import { COUNTRIES } from '../tables/countries';
import { FOREIGN_COUNTRIES } from '../tables/foreign';
import { FOREIGN_STATES } from '../tables/foreign-areas';
import { FOREIGN_TOWNS } from '../tables/foreign-towns';
import { INSTITUTIONS } from '../tables/institutions';
import { bareAdminName } from './admin-names';
import { ALTERNATE, packIndex, type WordLists } from './layout';
import type { GazetteerPlace, PlaceType } from './place';

/** GeoNames' data, as npm packages ship it. */
export interface Sources extends WordLists {
  /** cities500.txt. */
  readonly towns: string;
  /** Codes (“US.KY”, “US.KY.067”) and names of states and of counties. */
  readonly states: readonly NamedCode[];
  readonly counties: readonly NamedCode[];
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** A place on its way into the index. */
export type Entry = Omit<GazetteerPlace, 'index'>;

/** The languages that countries are looked for in, beside English. */
const LANGUAGES =
  'ar az be bg bn bs ca cs cy da de el es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms mt nb nl pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-Hant'.split(
    ' ',
  );

/** Makes the bytes of an index. Takes seconds; `progress` gets the share done, 0 to 1. */
export function buildIndex(
  sources: Sources,
  progress: (done: number) => void = () => {},
): Uint8Array {
  const entries: Entry[] = [];
  const keys = new Map<string, number[]>();
  const add: Add = (entry, main, others, code) => {
    const index = entries.push(entry) - 1;
    if (code) keys.set(`#${code.toLowerCase()}`, [index]);
    const seen = new Set<string>();
    for (const [names, flag] of [
      [main, 0],
      [others, ALTERNATE],
    ] as const) {
      for (const name of names) {
        const key = fold(name);
        if (key.length < 2 || seen.has(key)) continue;
        seen.add(key);
        const places = keys.get(key);
        if (places) places.push((index | flag) >>> 0);
        else keys.set(key, [(index | flag) >>> 0]);
      }
    }
  };
  addCountries(add, capitalsOf(sources.towns));
  addOwn(add);
  progress(0.05);
  const extents = new Map<string, Extent>();
  const rows = sources.towns.split('\n');
  rows.forEach((row, i) => {
    const town = readTown(row);
    if (town) {
      add(town.entry, town.main, town.others);
      widen(extents, town.entry);
    }
    if (i % 10_000 === 0) progress(0.05 + (0.7 * i) / rows.length);
  });
  addAdmins(add, sources.states, extents, 'state');
  addAdmins(add, sources.counties, extents, 'county');
  progress(0.85);
  const bytes = packIndex(entries, keys, sources);
  progress(1);
  return bytes;
}

type Add = (
  entry: Entry,
  main: readonly string[],
  others: readonly string[],
  code?: string,
) => void;

/** The names of capitals, folded: in some language each is a country's (“Brasilia”), and in most it is not. */
function capitalsOf(towns: string): ReadonlySet<string> {
  const rows = towns.split('\n').filter((row) => row.includes('\tPPLC\t'));
  return new Set(rows.map((row) => fold(row.split('\t')[1] ?? '')));
}

function addCountries(add: Add, capitals: ReadonlySet<string>): void {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const foreign = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  for (const { code, lat, lon, reach, otherNames } of COUNTRIES) {
    const name = english.of(code) ?? code;
    add(
      { ...BLANK, type: 'country', name, lat, lon, country: code, reach, population: 5e6 },
      [name, ...otherNames.flatMap((other) => [other, other.replace(/^the /i, '')])],
      [
        ...foreign
          .map((names) => names.of(code) ?? name)
          .filter((other) => !isCode(other) && !capitals.has(fold(other))),
        ...(FOREIGN_COUNTRIES.get(code) ?? []),
      ],
      code,
    );
  }
}

function addOwn(add: Add): void {
  for (const { kind, names, foreign, lat, lon, reach } of AREAS) {
    add({ ...BLANK, type: kind, name: names[0] ?? '', lat, lon, reach }, names, foreign);
  }
  for (const { names, foreign, country, lat, lon } of INSTITUTIONS) {
    const name = names[0] ?? '';
    add({ ...BLANK, type: 'institution', name, lat, lon, country, reach: 200 }, names, foreign);
  }
}

const BLANK = { population: 0, country: '', state: '', county: '', geonames: 0, reach: 0 } as const;

const TOWN_TYPES: Readonly<Record<string, PlaceType>> = { PPLC: 'capital', PPLX: 'quarter' };

function readTown(row: string): { entry: Entry; main: string[]; others: string[] } | null {
  const cells = row.split('\t');
  if (cells.length < 15) return null;
  const [id, name = '', ascii = '', others = '', lat, lon, , code = '', country = ''] = cells;
  const entry: Entry = {
    type: TOWN_TYPES[code] ?? 'town',
    name,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(cells[14]) || 0,
    country,
    state: cells[10] ?? '',
    county: cells[11] ?? '',
    geonames: Number(id),
    reach: 0,
  };
  // “New York City” is New York, “City of London” London; airport codes are not names.
  const plain = name.replace(/ City$/, '');
  const main = [name, ascii, ...(entry.population > 50_000 ? [plain] : [])];
  const foreign = FOREIGN_TOWNS.get(id ?? '') ?? [];
  return {
    entry,
    main,
    others: [...others.split(',').filter((other) => !isCode(other)), ...foreign],
  };
}

/** Airport codes and abbreviations are among the other names: LON, Pta, NYC. */
function isCode(name: string): boolean {
  return /^(?:[A-Z]{2,4}|[A-Za-z]{1,3})$/.test(name);
}

/** The towns of an area, as a box: its middle and extent are all that is known of the area. */
interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
  population: number;
}

function widen(
  extents: Map<string, Extent>,
  { country, state, county, lat, lon, population }: Entry,
): void {
  for (const code of [`${country}.${state}`, `${country}.${state}.${county}`]) {
    const extent = extents.get(code);
    if (!extent) {
      extents.set(code, { west: lon, east: lon, south: lat, north: lat, population });
      continue;
    }
    // Across the date line, the longitude nearest to the extent so far.
    const near = lon - extent.west > 180 ? lon - 360 : lon - extent.west < -180 ? lon + 360 : lon;
    extent.west = Math.min(extent.west, near);
    extent.east = Math.max(extent.east, near);
    extent.south = Math.min(extent.south, lat);
    extent.north = Math.max(extent.north, lat);
    extent.population += population;
  }
}

function addAdmins(
  add: Add,
  admins: readonly NamedCode[],
  extents: ReadonlyMap<string, Extent>,
  type: 'state' | 'county',
): void {
  for (const { code, name } of admins) {
    const extent = extents.get(code);
    if (!extent) continue;
    const [country = '', state = '', county = ''] = code.split('.');
    const lat = (extent.south + extent.north) / 2;
    const middle = (extent.west + extent.east) / 2;
    const tall = (extent.north - extent.south) * METERS_PER_DEGREE;
    const wide = (extent.east - extent.west) * METERS_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
    const entry: Entry = {
      type,
      name,
      lat,
      lon: middle > 180 ? middle - 360 : middle < -180 ? middle + 360 : middle,
      population: extent.population,
      country,
      state,
      county,
      geonames: 0,
      reach: Math.max(5000, Math.hypot(tall, wide) / 2),
    };
    const bare = bareAdminName(name, type);
    const foreign = FOREIGN_STATES.get(code) ?? [];
    add(entry, type === 'state' ? [name, bare, ...foreign] : [name], [bare], code);
  }
}
