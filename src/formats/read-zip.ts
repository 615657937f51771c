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

/** The KML in a KMZ, by name: its `doc.kml` first. The other files in it are counted. */
export function kmlIn(
  bytes: Uint8Array,
  left: Left,
  options: FileOptions,
): readonly (readonly [name: string, bytes: Uint8Array])[] {
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
    if (documents.length === 0) throw unread(names, url);
    for (const name of told) if (!documents.includes(name)) left.add('KMZ', name);
    let size = 0;
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!documents.includes(name)) return false;
        size += originalSize;
        if (size <= mostBytes) return true;
        throw Unreadable.of('too-large', {
          url: url ?? '',
          megabytes: Math.round(mostBytes / 1e6),
        });
      },
    });
    return documents.map((name) => [name, found[name] ?? new Uint8Array()]);
  } catch (error) {
    throw Unreadable.broken('kmz', url, error);
  }
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
