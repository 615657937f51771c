import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

/** The rooms of src/ and what each may import, rooms and packages alike; only index.ts knows them all. */
const rooms: Record<string, readonly string[]> = {
  geometry: ['@turf/turf'],
  brief: ['geometry'],
  text: ['brief'],
  archive: ['@mapbox/vector-tile', 'pbf', 'pmtiles'],
  collection: ['archive', 'brief', 'formats', 'geometry'],
  state: ['brief', 'collection'],
  page: [],
  map: ['page', 'archive', 'leaflet', 'terra-draw', 'geometry', 'brief', 'collection'],
  components: [
    'lit',
    '@tanstack/virtual-core',
    'formats',
    'state',
    'collection',
    'map',
    'text',
    'brief',
    'page',
  ],
  kiosk: ['lit', 'qr', 'components', 'state', 'text', 'brief', 'page'],
  publish: ['parse5', 'd3-geo', 'text', 'brief', 'geometry'],
  formats: [
    '@tmcw/togeojson',
    '@xmldom/xmldom',
    'csv-parse',
    'fflate',
    'flatgeobuf',
    'topojson-client',
    'topojson-specification',
    ...['brief', 'geometry'],
  ],
  files: ['node'],
  gazetteer: ['node', 'brief', 'files', 'geometry'],
  editor: ['lit', 'index', 'components', 'map', 'state', 'text', 'brief', 'geometry', 'page'],
  cli: [
    'node',
    'fontkit',
    'sharp',
    ...['brief', 'files', 'formats', 'gazetteer', 'geometry', 'publish', 'state', 'text'],
  ],
  site: ['index', 'kiosk', 'workbox-precaching'],
  'index.ts': ['geometry', 'brief', 'text', 'state', 'map', 'components'],
  'parser.ts': ['brief', 'state', 'text'],
  'react.ts': ['index', 'kiosk', 'react'],
};
const everywhere = ['geojson'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.\w+$/.test(file))
  .map((file) => ({
    file,
    room: file.split('/')[0] ?? '',
    text: readFileSync(`src/${file}`, 'utf8'),
  }));

it('keeps every source to what its room may import', () => {
  const strangers = sources.flatMap(({ file, room, text }) => {
    const may = [room, ...everywhere, ...(rooms[room] ?? [])];
    return imports(file, text)
      .filter((name) => !may.includes(name))
      .map((name) => `src/${file} imports ${name}`);
  });
  expect(strangers).toEqual([]);
  expect(Object.keys(rooms)).toEqual(expect.arrayContaining(sources.map(({ room }) => room)));
});

/** Rooms within a room, and which of the others beside them each may import. */
const subRooms: Record<string, readonly string[]> = {
  'brief/source': [],
  'brief/dates': [],
  'brief/quotes': [],
  'brief/article': [],
  'brief/search': ['brief/article', 'brief/queries', 'brief/quotes'],
  'brief/queries': ['brief/article', 'brief/dates', 'brief/quotes'],
  'brief/read': ['brief/dates', 'brief/quotes', 'brief/queries', 'brief/search'],
  'brief/schema': ['brief/read'],
  'brief/check': ['brief/article', 'brief/edit', 'brief/quotes', 'brief/read', 'brief/source'],
  'brief/edit': ['brief/article', 'brief/quotes', 'brief/read'],
  'components/base': [],
  'components/story': ['components/base'],
  'components/article': [
    'components/base',
    'components/more',
    'components/reports',
    'components/search',
    'components/story',
  ],
  'components/distances': ['components/base', 'components/facts'],
  'components/excerpts': [
    'components/base',
    'components/facts',
    'components/more',
    'components/reports',
  ],
  'components/facts': ['components/base', 'components/reports'],
  'components/more': [],
  'components/legend': ['components/base', 'components/facts'],
  'components/map': ['components/base'],
  'components/open': ['components/more'],
  'components/places': ['components/base', 'components/reports', 'components/search'],
  'components/reports': ['components/base'],
  'components/search': ['components/base'],
  'components/timeline': ['components/base', 'components/story'],
  'components/topics': ['components/base'],
  'components/dashboard': [
    'components/base',
    'components/map',
    'components/open',
    'components/places',
    'components/reports',
  ],
  'map/draw': [],
  'map/gestures': [],
  'map/labels': [],
  'map/places': [],
  'map/areas': ['map/labels', 'map/places', 'map/world'],
  'map/world': ['map/labels'],
  'map/tiles': ['map/labels', 'map/world'],
  'map/pmtiles': ['map/labels', 'map/tiles', 'map/world'],
  'map/basemap': ['map/labels', 'map/pmtiles', 'map/tiles', 'map/world'],
  'map/view': ['map/labels', 'map/places', 'map/world'],
  'map/names': ['map/labels', 'map/world'],
  'map/collection': ['map/labels', 'map/markers', 'map/world'],
  'map/markers': ['map/labels', 'map/names', 'map/places', 'map/view', 'map/world'],
};

it('keeps the rooms within a room to what they may import of one another', () => {
  const strangers = sources.flatMap(({ file, text }) => {
    const room = subRoomOf(file);
    const may = subRooms[room];
    return paths(file, text)
      .map(subRoomOf)
      .filter((name) => name in subRooms && name !== room && isBeside(name, room))
      .filter((name) => may && !may.includes(name))
      .map((name) => `src/${file} imports ${name}`);
  });
  expect(strangers).toEqual([]);
  const missing = sources
    .map(({ file }) => subRoomOf(file))
    .filter((room) => /^(?:(?:brief|map)\/\w+$|components\/)/.test(room) && !(room in subRooms));
  expect(missing).toEqual([]);
});

function isBeside(one: string, other: string): boolean {
  return posix.dirname(one) === posix.dirname(other);
}

function subRoomOf(path: string): string {
  return path.split('/', 2).join('/');
}

it('gives each package one room', () => {
  // Elements are written in two rooms, and Node runs more than one; what they are written with may be in all.
  const packages = Object.values(rooms)
    .flatMap((may) => may.filter((name) => !(name in rooms || `${name}.ts` in rooms)))
    .filter((name) => !['lit', 'node'].includes(name));
  expect(packages).toEqual([...new Set(packages)]);
});

/** Past 250 lines one asks why; past this a file is more than one reads at a sitting. */
const LONGEST = 320;

it('has no file that is too long, and makes no HTML from strings', () => {
  const long = sources.filter(
    ({ file, text }) => !file.endsWith('.css') && text.trimEnd().split('\n').length > LONGEST,
  );
  const html = sources.filter(({ text }) => /innerHTML|unsafeHTML|insertAdjacentHTML/.test(text));
  expect({ long: long.map(({ file }) => file), html: html.map(({ file }) => file) }).toEqual({
    long: [],
    html: [],
  });
});

it('builds the kiosk of what any page can use: nothing private of a dashboard', () => {
  const kiosk = sources.filter(({ room }) => room === 'kiosk');
  const looksInside = kiosk.filter(({ text }) => /shadowRoot|!important/.test(text));
  expect(looksInside.map(({ file }) => file)).toEqual([]);
  // An element's own file, for its types, and what all elements are made of.
  const inner = kiosk.flatMap(({ file, text }) =>
    paths(file, text).filter((path) => /^components\/(?!base\/|\w+\/dateline-)/.test(path)),
  );
  expect(inner).toEqual([]);
  // The elements themselves are in another script.
  const copied = kiosk.filter(({ text }) =>
    /^import \{[^}]*\} from '[^']*components\/[\w/]*\/dateline-/m.test(text),
  );
  expect(copied.map(({ file }) => file)).toEqual([]);
});

it('keeps the machine of a kiosk free of the page', () => {
  const machine = sources.filter(({ file }) => file.startsWith('kiosk/machine/'));
  expect(machine.length).toBeGreaterThan(0);
  const strangers = machine.flatMap(({ file, text }) =>
    paths(file, text).filter((path) => !/^(?:kiosk\/machine|brief|state)\//.test(path)),
  );
  expect(strangers).toEqual([]);
});

/** What a source imports: `../brief/quote` from map/ is brief, `lit/decorators.js` is lit, `@turf/turf` is itself, `node:fs` is node. */
function imports(file: string, text: string): string[] {
  return paths(file, text)
    .map((path) => (path.startsWith('node:') ? 'node' : path))
    .map((path) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'));
}

/** From src/, where it is a file of ours. */
function paths(file: string, text: string): string[] {
  const named = text.matchAll(/(?:(?<!['"])\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g);
  return [...named].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name) : name,
  );
}
