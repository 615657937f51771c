import type { CommandWords } from './words';

export const help: CommandWords<'to' | 'out'> = {
  usage: 'DIR --to geojson|csv|kml|lpf|annotations [-o FILE]',
  about: [
    'Writes a brief in the form of others: plain GeoJSON for any GIS, a table for spreadsheets, KML for Google Earth, Linked Places for gazetteers, W3C Web Annotations for annotation tools. Dates go as they were written. What a form has no room for is listed.',
    'Places that nobody has confirmed stay at home.',
  ],
  options: {
    to: ['FORM', 'geojson, csv, kml, lpf (Linked Places) or annotations (W3C)'],
    out: ['FILE', 'where to write it; without it, to standard output'],
  },
  examples: [
    ['dateline export . --to csv -o places.csv', 'for a spreadsheet'],
    ['dateline export . --to kml -o places.kml', 'for Google Earth'],
    ['dateline export . --to annotations > annotations.json', 'for an annotation tool'],
  ],
};

export const words = {
  form: (given: string | undefined, known: readonly string[]) =>
    `${given === undefined ? 'In which form? Name one with --to' : `“${given}” is no form; these are`}: ${known.join(', ')}.`,
  oneOnly: 'One brief at a time: name one folder.',
  unread: (path: string) => `${path} cannot be read as a brief; see: dateline check`,
  left: (count: number) =>
    `${count === 1 ? 'One thing was' : `${count} things were`} not carried over:`,
  written: (path: string, places: number) =>
    `${path}: ${places === 1 ? 'one place' : `${places} places`}.`,
} as const;
