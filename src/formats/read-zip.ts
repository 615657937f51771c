import { unzipSync } from 'fflate';
import type { UnreadFormat } from '../brief/format-fault';
import { type FileOptions, type Left, Unreadable } from './format';

/** What archives are, by a name in them. */
const HOLDINGS: readonly (readonly [RegExp, UnreadFormat])[] = [
  [/\.shp$/i, 'shapefile'],
  [/^xl\//, 'spreadsheet'],
  [/^word\//, 'text'],
  [/^(?:content\.xml|mimetype)$/, 'spreadsheet'],
  [/\.gpkg$/i, 'geopackage'],
  [/\.gdb\//i, 'database'],
];

/** What is read of an archive that is no KMZ, by the end of a name, the surest first: the first of which there is one. */
const READ: readonly RegExp[] = [
  /\.(?:geo|topo)json$|\.umap$/i,
  /\.(?:nd|geo)?json(?:s|l|seq)?$|\.fgb$/i,
  /\.(?:csv|tsv|gpx)$/i,
  // Of timetables (GTFS), and of Darwin Core.
  /(?:^|\/)(?:stops|occurrence)\.txt$/i,
];

type PackedFile = readonly [name: string, bytes: Uint8Array];

/** An archive’s KML, its `doc.kml` first; or the one other file of places in it. The other files in it are counted. */
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
    // Macs pack what they know of a file beside it.
    const told = names.filter((name) => !/\/$|(?:^|\/)(?:__MACOSX\/|\._)/.test(name));
    const documents = told.filter((name) => /\.kml$/i.test(name)).toSorted(byMain);
    const isKmz = documents.length > 0;
    const read = isKmz ? documents : onlyIn(told);
    if (read.length === 0) throw unread(names, url);
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
    throw Unreadable.broken('kmz', url, error);
  }
}

/** Of several that are alike, none goes before the others. */
function onlyIn(names: readonly string[]): readonly string[] {
  const [first = []] = READ.map((pattern) => names.filter((name) => pattern.test(name))).filter(
    (found) => found.length > 0,
  );
  return first.length === 1 ? first : [];
}

function byMain(a: string, b: string): number {
  const isMain = (name: string) => Number(baseName(name) === 'doc.kml');
  return isMain(b) - isMain(a);
}

/** Also of a path that Windows wrote. */
export function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
}

function unread(names: readonly string[], url: string | null): Unreadable {
  const holding = HOLDINGS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return Unreadable.of('format-unread', { url, kind: holding?.[1] ?? 'archive' });
}
