import { typed } from './typed';
import type { CommandWords } from './words';

/** What a brief has no room for. */
interface LeftOut {
  readonly what: string;
  readonly count: number;
  readonly example: string | null;
}

export const help: CommandWords<'out'> = {
  usage: 'FILE [-o DIR]',
  about: [
    'Makes a brief of the places in a file of others: GeoJSON (also one object a line), TopoJSON, KML, KMZ, GPX, GeoRSS, calendars (iCalendar) and address cards (vCard), FlatGeobuf, Esri JSON, Linked Places, W3C annotations, a table with columns of latitude and longitude or WKT (CSV), a story of StoryMapJS, a map of uMap; packed with gzip, alone in a ZIP, or not. It is known by its content, whatever its name. What a brief has no room for is listed.',
    'The brief has no article yet: put its text beside it, and name it in the file (title and href), or begin with “dateline new”.',
  ],
  options: {
    out: ['DIR', 'the folder to make; else one with the name of the file'],
  },
  examples: [
    ['dateline import places.csv', 'makes places/, from a spreadsheet'],
    ['dateline import my-map.kml -o story', 'from Google Earth or My Maps'],
    ['dateline import storymap.json', 'from a story of StoryMapJS'],
  ],
};

export const words = {
  oneOnly: 'Name one file.',
  folder: (path: string) => `${path} is a folder; a file was expected.`,
  exists: (path: string) =>
    `There is a brief in ${path} already, and it stays as it is. Name another folder with -o.`,
  left: (count: number) =>
    `${count === 1 ? 'One thing was' : `${count} things were`} not carried over:`,
  /** `given` is what stands in place of a position. */
  unplaced: (name: string, given: string) => `The position of “${name}”: ${given}`,
  lost: (record: string) => `“${record.slice(0, 60)}”, which is no place.`,
  leftOut: ({ what, count, example }: LeftOut) =>
    `“${what}” of ${count === 1 ? 'one place' : `${count} places`}${example === null ? '' : `, such as “${example}”`}.`,
  written: (path: string, places: number) =>
    `${path}: ${places === 1 ? 'one place' : `${places} places`}. Go on with: dateline check ${typed(path)}`,
} as const;
