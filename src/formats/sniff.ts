import type { UnreadFormat } from '../brief/format-fault';
import { headDelimiter } from './delimiters';
import { isWktList } from './read-wkt-list';
import { isOfWords, isYaml, sniffText } from './sniff-text';

/** What a file is, judged by its first bytes; JSON and ZIP are then looked into. */
export type Sniffed =
  | UnreadFormat
  | 'empty'
  | 'gzip'
  | 'zip'
  | 'json'
  | 'geojson-lines'
  | 'kml'
  | 'gpx'
  | 'georss'
  | 'cap'
  | 'icalendar'
  | 'vcard'
  | 'flatgeobuf'
  | 'csv'
  | 'wkt';

/** How many bytes sniffing looks at. */
export const SNIFFED_BYTES = 65_536;

/** The first bytes of binary formats, in hex; `..` is any byte. */
const MAGIC: readonly (readonly [string, Sniffed])[] = [
  ['1f8b', 'gzip'],
  [hex('PK').concat('0304'), 'zip'],
  [hex('PK').concat('0506'), 'zip'],
  [hex('fgb').concat('..', hex('fgb')), 'flatgeobuf'],
  [hex('SQLite format 3').concat('00', '..'.repeat(52), hex('GPKG')), 'geopackage'],
  [hex('SQLite format 3').concat('00', '..'.repeat(52), hex('GP1')), 'geopackage'],
  [hex('SQLite format 3').concat('00', '..'.repeat(52), hex('MPBX')), 'mbtiles'],
  [hex('SQLite format 3').concat('00'), 'database'],
  [hex('PMTiles'), 'pmtiles'],
  [hex('PAR1'), 'geoparquet'],
  [hex('%PDF'), 'pdf'],
  ['89'.concat(hex('PNG')), 'image'],
  ['ffd8ff', 'image'],
  [hex('GIF8'), 'image'],
  [hex('RIFF').concat('........', hex('WEBP')), 'image'],
  [hex('II*').concat('00'), 'image'],
  [hex('MM').concat('00', hex('*')), 'image'],
  [hex('II+').concat('00'), 'image'],
  [hex('CDF').concat('0[125]'), 'grid'],
  ['89'.concat(hex('HDF')), 'grid'],
  [hex('GRIB'), 'grid'],
  [hex('BM').concat('........00000000'), 'image'],
  [
    '........'.concat(hex('ftyp'), '(?:', hex('avif'), '|', hex('heic'), '|', hex('mif1'), ')'),
    'image',
  ],
  ['0000270a', 'shapefile'],
  // The shapefile's table, which begins with the day it was written.
  ['(?:03|83|8b)..0[1-9a-c](?:0[1-9a-f]|1[0-9a-f])', 'shapefile'],
  ['0[ce].{14}'.concat(hex('.FIT')), 'recording'],
  [hex('AC10'), 'drawing'],
  ['d0cf11e0', 'spreadsheet'],
  ['000000..0a09'.concat(hex('OSMHeader')), 'osm'],
  [hex('BZh'), 'archive'],
  ['fd'.concat(hex('7zXZ')), 'archive'],
  [hex('7z').concat('bcaf'), 'archive'],
  [hex('Rar!'), 'archive'],
  ['28b52ffd', 'archive'],
  ['..'.repeat(257).concat(hex('ustar')), 'archive'],
];

function hex(text: string): string {
  return [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** `text` is the beginning, decoded as far as it goes; null where it is not text. */
export function sniff(head: Uint8Array, text: string | null): Sniffed {
  const bytes = [...head.subarray(0, 300)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const magic = MAGIC.find(([pattern]) => new RegExp(`^${pattern}`).test(bytes));
  if (magic?.[1] === 'spreadsheet') return isOfWords(head) ? 'document' : 'spreadsheet';
  if (magic) return magic[1];
  if (head.length === 0) return 'empty';
  if (text === null) return 'binary';
  const start = text.trimStart();
  if (start === '') return 'empty';
  const [, lines] = /^BEGIN:(VCALENDAR|VCARD)[ \t]*[\r\n]/i.exec(start) ?? [];
  if (lines) return lines.toUpperCase() === 'VCARD' ? 'vcard' : 'icalendar';
  const other = sniffText(start);
  if (other) return other;
  if (start.startsWith('<')) return sniffMarkup(start);
  if (start.startsWith('\x1e')) return 'geojson-lines';
  if (IN_BRACKETS.test(start)) return sniffTable(start);
  if (/^[{[]/.test(start)) return hasLines(start) ? 'geojson-lines' : 'json';
  if (/^[{[]/.test(start.replace(REMARKS, ''))) return 'json';
  if (/^"\s*(?:\[\s*)?\{\s*\\"/.test(start)) return 'json';
  if (SCRIPT.test(start)) return headDelimiter(start.replace(REMARKS, '')) ? 'csv' : 'script';
  if (MAPINFO.test(start)) return 'mapinfo';
  if (/^(?:GEOG|PROJ|COMPD_)(?:CS|CRS)\[/.test(start)) return 'shapefile';
  if (/^\$(?:G[PNLAB]|BD)[A-Z]{3},/.test(start)) return 'recording';
  // OziExplorer, and the loggers of gliders.
  if (/^OziExplorer |^A[A-Z\d]{3}[^\n]*\n(?:[HI][^\n]*\n)*HFDTE/.test(start)) return 'recording';
  if (/^(?:0|999)\r?\n\s*SECTION\r?\n/.test(start)) return 'drawing';
  return sniffTable(start);
}

/** One thing that may stand before the root element. */
const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>)/i;

/** What Excel says of itself in the tables that it, or a program for it, writes as markup. */
const EXCEL =
  /urn:schemas-microsoft-com:office:(?:excel|spreadsheet)|<\?mso-application progid="Excel/;

/** By the name of the root element. */
function sniffMarkup(text: string): Sniffed {
  if (EXCEL.test(text.slice(0, 4_000))) return 'spreadsheet';
  let rest = text;
  for (let part = ''; ; rest = rest.slice(part.length)) {
    if (/^<(?:!doctype\s+html|html)\b/i.test(rest)) return 'page';
    part = PROLOG.exec(rest)?.[0] ?? '';
    if (part === '') break;
  }
  const root = /^<(?:[\w.-]+:)?([\w.-]+)([^>]*)/.exec(rest);
  switch (root?.[1]) {
    case 'kml':
    // Parts of KML, saved alone.
    case 'Document':
    case 'Folder':
    case 'Placemark':
      return 'kml';
    case 'gpx':
      return 'gpx';
    case 'rss':
    case 'feed':
    case 'RDF':
      return 'georss';
    case 'osm':
    case 'osmChange':
      return 'osm';
    case 'svg':
      return 'svg';
    case 'qgis':
    case 'StyledLayerDescriptor':
      return 'style';
    case 'wordDocument':
      return 'document';
    case 'TrainingCenterDatabase':
      return 'recording';
  }
  if (/^(?:\w+_)?Capabilities$/.test(root?.[1] ?? '')) return 'service';
  if (/^(?:Service)?ExceptionReport$/.test(root?.[1] ?? '')) return 'refusal';
  if (root?.[1] === 'Error' && /<Code>/.test(rest)) return 'refusal';
  if (/^alerts?$/.test(root?.[1] ?? '') && /:emergency:cap:/.test(rest)) return 'cap';
  if (HTML.test(root?.[1] ?? '')) return 'page';
  if (/\bxmlns(?::\w+)?="http:\/\/www\.opengis\.net\/(?:gml|wfs)/.test(root?.[2] ?? ''))
    return 'gml';
  return 'markup';
}

/** How a fragment of a page begins. */
const HTML =
  /^(?:head|body|title|meta|script|div|main|section|article|table|span|p|br|h\d|[uo]l)$/i;

/** A section, or a title, in brackets. */
const IN_BRACKETS = /^\[(?!(?:true|false|null|nan)\])[a-z][\w .-]*\][ \t]*[\r\n,;]/i;

/** Comments above JSON, which some editors allow. */
const REMARKS = /^(?:\/\/[^\n]*(?:\n\s*|$)|\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\/\s*)+/;

/** JSON wrapped as a script (JSONP), or guarded against being loaded as one. */
const SCRIPT =
  /^(?:\)\]\}'|\/[/*]|(?:(?:var|let|const|export|window|self|module)\b|[\w$.]+\s*[=(])[^;\n{[]{0,200}[{[]\s*(?:["'{[]|\w+\s*:))/;

/** Its interchange format, and the table that names its other files. */
const MAPINFO = /^(?:!table\b|version\s+\d+\s+(?:charset|delimiter|coordsys|columns)\b)/i;

/**
 * Whether there is a JSON value on the first line, and another after it; or one anywhere that begins right where one
 * ends.
 */
function hasLines(text: string): boolean {
  // Inside JSON, a comma separates them, or was forgotten.
  const bare = text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|$)/g, '""');
  const border = /\}\s*\{/.exec(bare);
  if (border && depthOf(bare.slice(0, border.index + 1)) === 0) return true;
  const end = text.search(/[\r\n]/);
  if (end < 0) return false;
  const next = text.slice(end).trimStart();
  if (!/^[{[]/.test(next)) return false;
  // The first may be broken. Inside JSON, a comma follows each.
  const [first = '', second = '', third = ''] = text.split(/[\r\n]+/, 4);
  return isJson(first.replace(/,\s*$/, '')) || (isJson(second) && isJson(third));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function depthOf(text: string): number {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  return count(/[{[]/g) - count(/[}\]]/g);
}

/** A table begins with a row of several cells, or with a title and notes above such a row. */
function sniffTable(text: string): Sniffed {
  const isItems = /^\s*- /m.test(text.slice(0, 500));
  if (isYaml(text) && (isItems || headDelimiter(text) === null)) return 'config';
  if (isWktList(text, text.length < SNIFFED_BYTES / 4)) return 'wkt';
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  if (/^"?sep=."?$/i.test(first) || /[,;\t|]/.test(first)) return 'csv';
  if (headDelimiter(text) !== null) return 'csv';
  return /^(?:SRID=\d+;)?\s*(?:POINT|LINESTRING|POLYGON|MULTI|GEOMETRY)/i.test(first)
    ? 'csv'
    : 'text';
}
