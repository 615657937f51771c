import type { Archive } from '../../archive/archive';
import { ArchiveError } from '../../archive/archive-error';
import { LARGEST_WHOLE } from '../../archive/range-source';
import { type Fault, faultAt } from '../../brief/fault';
import { isObject, type JsonObject, own } from '../../brief/json';
import { BrokenFeed, faultIn } from '../feed';
import type { Level } from './level';

/** What an archive says of all its places, as the root of a brief has it: writers keep other members of its metadata. */
export function rootOf({
  metadata,
  attribution,
}: Pick<Archive, 'metadata' | 'attribution'>): JsonObject {
  const members = ['kinds', 'topics'].flatMap((key) => {
    const value = isObject(metadata) ? own(metadata, key) : undefined;
    return isObject(value) ? [[key, value] as const] : [];
  });
  const description = isObject(metadata) ? own(metadata, 'description') : null;
  const credit = attribution?.replaceAll(/\[(.*?)\]\(.*?\)/g, '$1');
  const said = [description, credit].filter((text) => typeof text === 'string');
  const summary = said.join(' ').trim();
  return {
    ...{ type: 'FeatureCollection', features: [] },
    ...Object.fromEntries(members),
    ...(summary !== '' && { summary }),
  };
}

/** Throws the reason if an archive has nothing to show; `level`: the tiles that show all of it. */
export function refuse(archive: Archive, level: Level | null, url: string | null): void {
  if (!archive.isVector) {
    throw new BrokenFeed(faultAt('', 'format-unread', { url, kind: 'pmtiles-pictures' }));
  }
  if (!level?.isBare) return;
  // Deeper zooms may have places that these tiles have no room for.
  const isAll = level.z >= archive.maxZoom;
  if (level.others === 0 && archive.features !== 0 && !isAll) return;
  throw new BrokenFeed(faultAt('', 'format-placeless', { url, format: 'PMTiles' }));
}

/** Why an archive cannot be read. */
export function faultOf(error: unknown, url: string | null): Fault {
  const known = faultIn(error);
  if (known) return known;
  const reason = error instanceof Error ? error.message : String(error);
  if (!(error instanceof ArchiveError)) return faultAt('', 'unexpected', { reason });
  switch (error.why) {
    case 'ranges':
      return faultAt('', 'archive-ranges', { url, megabytes: LARGEST_WHOLE / 1e6 });
    case 'network':
      return faultAt('', 'unreachable', { url: url ?? '' });
    case 'status':
    case 'broken':
      return faultAt('', 'format-broken', { url, format: 'PMTiles', reason });
  }
}
