import { typed } from './typed';
import type { CommandWords } from './words';

export const help: CommandWords<'out' | 'home' | 'memory' | 'convert'> = {
  usage: 'ARTICLE.txt… [-o DIR] [--home PLACE] [--memory FILE] [--convert]',
  about: [
    'Reads texts in UTF-8, finds the places that they name, and writes a brief: a folder with brief.geojson and the articles. Each name has the sentences it stands in, the places it may mean, likeliest first, and why.',
    'All of it is proposed, and nothing proposed is published: dateline edit DIR goes through the names, the most doubtful first.',
    'Needs no network. The first time, an index of places is built from GeoNames’ data, which takes some seconds.',
  ],
  options: {
    out: ['DIR', 'the folder to make; else one with the name of the first article'],
    home: ['PLACE', 'where the desk is: of two places of one name the nearer ranks first'],
    memory: ['FILE', 'what the desk has confirmed before; else places.json beside DIR'],
    convert: [null, 'read Latin-1 and UTF-16 too, and write the copies in UTF-8'],
  },
  examples: [
    ['dateline new article.txt', 'makes article/'],
    ['dateline new monday.txt tuesday.txt -o flood', 'one story in two articles'],
    ['dateline new council.txt --home "Lexington, KY"', 'for a local paper'],
  ],
};

export const words = {
  noText: 'Name at least one text: dateline new article.txt',
  folder: (path: string) => `${path} is a folder; a text was expected.`,
  empty: (path: string) => `${path} is empty.`,
  binary: (path: string) =>
    `${path} is no text. Save the article as plain text in UTF-8, and name that file.`,
  page: (path: string) =>
    `${path} is a web page, with tags, menus and scripts. Save the words of the article as plain text in UTF-8, and name that file.`,
  front: (path: string) =>
    `${path} begins with front matter, which is none of the article’s words: its copy has them without it.`,
  large: (path: string, most: number) =>
    `${path} is longer than an article may be (${most.toLocaleString('en')} characters). Name the part that is to be mapped.`,
  encoding: (path: string, name: string) =>
    `${path} is not in UTF-8 but, by the looks of it, in ${name}. With --convert it is read as that, and its copy is written in UTF-8.`,
  otherEncoding: (path: string) =>
    `${path} is not in UTF-8, and its encoding cannot be told from its letters. Save the article as plain text in UTF-8, and name that file.`,
  encodings: { latin1: 'Latin-1', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' },
  wrapped: (path: string) =>
    `The lines of ${path} seem to be broken by width. In a brief each line is a paragraph, and a name over two lines is not found: join the lines of each paragraph, and make the brief again.`,
  strange: (path: string, characters: readonly string[]) =>
    `${path} has characters that readers see as boxes, as gaps or not at all (${characters.join(', ')}), as texts copied from PDF or Word have. Take them out, and make the brief again.`,
  footnoted: (path: string, word: string) =>
    `Words of ${path}, such as “${word}”, seem to end in the numbers of footnotes. Quotes would show them, and names are not found with them: take them out, and make the brief again.`,
  markedUp: (path: string, mark: string) =>
    `${path} has signs that readers will see as they are, such as “${mark}”. Of Markdown a brief knows headings (#, ##, ###), list entries (-) and quotations (>); all else is text. Take them out, and make the brief again.`,
  converted: (path: string, name: string) => `${path} was read as ${name}; its copy is in UTF-8.`,
  exists: (path: string) =>
    `There is a brief in ${path} already, and it stays as it is. Name another folder with -o.`,
  noHome: (home: string) =>
    `The gazetteer has no “${home}”. Name a town and, behind a comma, its state or country.`,
  noGazetteer: (packages: readonly string[]) =>
    `The places are not installed. Please run: npm install ${packages.join(' ')}`,
  badMemory: (path: string) => `${path} is not the memory of a desk, and is not used.`,
  building: 'Building the index of places, once',
  reading: 'Reading',
  noNames: 'No names of places were found. The brief has the text; places can be added by hand.',
  found: (names: number, placed: number) =>
    `${counted(names, 'name')}: ${placed} with a place to choose, ${names - placed} without a position.`,
  noExcerpt: (names: number) =>
    `${counted(names, 'name')} without an excerpt, because the sentence is too long for one: choose words of it in dateline edit.`,
  doubtful: 'The most doubtful:',
  perhaps: (place: string) => `${place}?`,
  written: (path: string) => `Written to ${path}. Nothing in it is confirmed yet.`,
  next: (path: string) => `Go on with: dateline edit ${typed(path)}`,
} as const;

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
