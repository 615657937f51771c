import { unzipSync } from 'fflate';
import type { UnreadFormat } from '../brief/format-fault';
import { isObject, own } from '../brief/json';
import { type FileOptions, isUnreadable, type Left, Unreadable } from './format';

/** What an archive is, by a file name in it. */
const HOLDINGS: readonly (readonly [RegExp, UnreadFormat])[] = [
  [/\.shp$/i, 'shapefile'],
  [/^xl\//, 'spreadsheet'],
  [/^Index\/Tables\//, 'spreadsheet'],
  [/^(?:word|ppt)\//, 'document'],
  [/\.qg[sd]$/i, 'style'],
  [/\.gpkg$/i, 'geopackage'],
  [/\.gdb\//i, 'database'],
];

/** What is read from an archive that is not a KMZ, by file extension, the surest first: the first that occurs once. */
const READ: readonly RegExp[] = [
  /\.(?:geo|topo)json$|\.umap$/i,
  /\.(?:nd|geo)?json(?:s|l|seq)?$|\.fgb$/i,
  /\.(?:csv|tsv|gpx)$/i,
  // Timetables (GTFS), and Darwin Core.
  /(?:^|\/)(?:stops|occurrence)\.txt$/i,
  /(?<!(?:^|\/)(?:read[ _-]?me|licen[cs]e|about|copying|notice|metadata|citations?|rights)[^/]*)\.(?:txt|tab|dat)$/i,
];

/** Bits of a file’s first header: it is encrypted. */
const ENCRYPTED = 1;
/** Bytes of a file that says something of the others. */
const SMALL = 1_000_000;
/** As the unpacker numbers its errors: packed in another way than it knows. */
const UNKNOWN_METHOD = 14;

type PackedFile = readonly [name: string, bytes: Uint8Array];

/** An archive’s KML, its `doc.kml` first; or the only other file of places in it. All other files are counted. */
export function filesIn(
  bytes: Uint8Array,
  left: Left,
  options: FileOptions,
): { readonly isKmz: boolean; readonly files: readonly PackedFile[] } {
  const { url, mostBytes } = options;
  try {
    const names: string[] = [];
    unzipSync(bytes, {
      filter({ name }) {
        names.push(name);
        return false;
      },
    });
    // Macs pack metadata beside each file.
    const told = names.filter((name) => !/\/$|(?:^|\/)(?:__MACOSX\/|\._)/.test(name));
    const documents = told.filter((name) => /\.kml$/i.test(name)).toSorted(byMain);
    const isKmz = documents.length > 0;
    const core = isKmz ? null : coreIn(told, bytes);
    const read = isKmz ? documents : core !== null ? [core] : onlyIn(told);
    if (read.length === 0) throw unread(names, bytes, url);
    if (((bytes[6] ?? 0) & ENCRYPTED) !== 0)
      throw Unreadable.of('format-unread', { url, kind: 'archive' });
    for (const name of told) if (!read.includes(name)) left.add(isKmz ? 'KMZ' : 'ZIP', name);
    let size = 0;
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!read.includes(name)) return false;
        size += originalSize;
        if (size <= mostBytes) return true;
        throw Unreadable.of('too-large', {
          url: url ?? '',
          megabytes: Math.round(mostBytes / 1e6),
        });
      },
    });
    return { isKmz, files: read.map((name) => [name, found[name] ?? new Uint8Array()]) };
  } catch (error) {
    if (isUnreadable(error)) throw error;
    const isOther = isObject(error) && own(error, 'code') === UNKNOWN_METHOD;
    throw isOther
      ? Unreadable.of('format-unread', { url, kind: 'archive' })
      : Unreadable.of('gzip-broken', { url });
  }
}

/** Several alike have no order: none is taken. */
function onlyIn(names: readonly string[]): readonly string[] {
  const [first = []] = READ.map((pattern) => names.filter((name) => pattern.test(name))).filter(
    (found) => found.length > 0,
  );
  return first.length === 1 ? first : [];
}

/** Darwin Core describes its files: where events are the main ones, they have the positions. */
function coreIn(names: readonly string[], bytes: Uint8Array): string | null {
  if (!names.includes('meta.xml') || !names.includes('event.txt')) return null;
  return /<core\b[^>]*\/Event["']/.test(textOf('meta.xml', bytes)) ? 'event.txt' : null;
}

/** The text of a small file. */
function textOf(file: string, bytes: Uint8Array): string {
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
    name === file && originalSize < SMALL;
  return new TextDecoder().decode(unzipSync(bytes, { filter })[file]);
}

function byMain(a: string, b: string): number {
  const isMain = (name: string) => Number(baseName(name) === 'doc.kml');
  return isMain(b) - isMain(a);
}

/** Works on Windows paths too. */
export function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
}

function unread(names: readonly string[], bytes: Uint8Array, url: string | null): Unreadable {
  // Documents of OpenDocument and books say first what they are.
  if (names.includes('mimetype')) {
    const isTable = /spreadsheet/.test(textOf('mimetype', bytes));
    return Unreadable.of('format-unread', { url, kind: isTable ? 'spreadsheet' : 'document' });
  }
  const holding = HOLDINGS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return Unreadable.of('format-unread', { url, kind: holding?.[1] ?? 'archive' });
}
