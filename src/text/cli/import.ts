import type { CommandWords } from './words';

export const help: CommandWords<'out'> = {
  usage: 'FILE [-o DIR]',
  about: [
    'Makes a brief of the places in a file of others: GeoJSON, TopoJSON, KML, GPX, a table with columns of latitude and longitude (CSV), a story of StoryMapJS, a map of uMap. What a brief has no room for is listed.',
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
  unknown: (path: string, known: readonly string[]) =>
    `${path} is of no kind that is read; these are: ${known.join(', ')}.`,
  zipped: (path: string) =>
    `${path} is a KMZ, which is a ZIP: unpack it, and import the doc.kml that is in it.`,
  notUtf8: (path: string) => `${path} is not UTF-8 text. Save it as UTF-8 and try again.`,
  notJson: (path: string, reason: string) => `${path} is not JSON: ${reason}`,
  unreadable: (path: string, why: string) => `${path} cannot be read. ${why}`,
  none: (path: string) => `${path} has no places in it.`,
  exists: (path: string) =>
    `There is a brief in ${path} already, and it stays as it is. Name another folder with -o.`,
  left: (count: number) =>
    `${count === 1 ? 'One thing was' : `${count} things were`} not carried over:`,
  written: (path: string, places: number) =>
    `${path}: ${places === 1 ? 'one place' : `${places} places`}. Go on with: dateline check ${path}`,
} as const;
