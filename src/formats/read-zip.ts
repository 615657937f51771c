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

/** The KML in a KMZ: its `doc.kml`, else the first. The other files in it are counted. */
export function kmlIn(bytes: Uint8Array, left: Left, options: FileOptions): Uint8Array {
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
    const documents = names.filter(
      (name) => /\.kml$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name),
    );
    const chosen = documents.find((name) => /(?:^|\/)doc\.kml$/i.test(name)) ?? documents[0];
    if (chosen === undefined) throw unread(names, url);
    for (const name of names) {
      if (name !== chosen && !/\/$|(?:^|\/)(?:__MACOSX\/|\._)/.test(name)) left.add('KMZ', name);
    }
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name !== chosen) return false;
        if (originalSize <= mostBytes) return true;
        throw Unreadable.of('too-large', {
          url: url ?? '',
          megabytes: Math.round(mostBytes / 1e6),
        });
      },
    });
    return found[chosen] ?? new Uint8Array();
  } catch (error) {
    throw Unreadable.broken('kmz', url, error);
  }
}

function unread(names: readonly string[], url: string | null): Unreadable {
  const holding = HOLDINGS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return Unreadable.of('format-unread', { url, kind: holding?.[1] ?? 'archive' });
}
