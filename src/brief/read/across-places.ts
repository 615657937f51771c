import { ringSector } from '../../geometry/sector';
import type { Band, Brief, Place } from '../brief';
import { found } from '../fault';
import { at } from '../json';
import { isEvent } from '../queries/filter';
import { excerptsOf } from '../quotes/naming';
import type { Issues } from './issues';

/** A place as read from its feature alone, and the JSON pointer to that feature. */
export interface ReadPlace {
  readonly place: Place;
  readonly pointer: string;
}

/**
 * The places with only those links (`location`, `distancesTo`) that lead to another place, which is known only once all
 * are read. Other links are dropped, in a brief of ours with a warning.
 */
export function withSoundLinks(
  read: readonly ReadPlace[],
  isOurs: boolean,
  issues: Issues,
): readonly Place[] {
  const byId = new Map(read.map(({ place }) => [place.id, place]));
  const ids = new Set(byId.keys());
  return read.map(({ place, pointer }) => {
    if (place.location === null && place.distancesTo.length === 0 && !place.band) return place;
    const properties = at(pointer, 'properties');
    const isSound = (id: string, member: 'location' | 'distancesTo' | 'band'): boolean => {
      if (id !== place.id && ids.has(id)) return true;
      // In plain GeoJSON, `location` is usually the name of a town.
      if (!isOurs) return false;
      const meant =
        id === place.id || issues.isFullOfWarnings
          ? null
          : issues.hint((aids) => aids.didYouMean(id, ids));
      const values = { member, id: found(id), name: place.name, meant };
      issues.warn(at(properties, member), 'link', values);
      return false;
    };
    const { location, band, ...rest } = place;
    const isBound = band !== undefined && isSound(band.from, 'band');
    return {
      ...rest,
      ...(isBound && bandOf(place, band, byId.get(band.from), at(properties, 'band'), issues)),
      location: location !== null && isSound(location, 'location') ? location : null,
      distancesTo: place.distancesTo.filter((id) => isSound(id, 'distancesTo')),
    };
  });
}

/** A band around a point. Where the feature has no geometry of its own, the band is its shape. */
function bandOf(
  place: Place,
  band: Band,
  center: Place | undefined,
  pointer: string,
  issues: Issues,
): Partial<Place> {
  if (center?.geometry?.type !== 'Point') {
    issues.fault(pointer, 'band-center', { name: place.name, from: center?.name ?? band.from });
    return {};
  }
  const { coordinates } = center.geometry;
  return { band, geometry: place.geometry ?? ringSector(coordinates, band.meters, band.bearings) };
}

/**
 * Warns of a place that is said to be the article's although nothing shows the article naming it. Events need no name.
 */
export function warnOfUnnamed(brief: Brief, read: readonly ReadPlace[], issues: Issues): void {
  if (!brief.articles.some(({ text }) => text)) return;
  for (const { place, pointer } of read) {
    if (place.statedBy === 'editor' || place.mentions.length > 0 || isEvent(place)) continue;
    const { naming, related } = excerptsOf(brief, place);
    if (naming.length > 0 || related.length === 0) continue;
    issues.warn(at(at(pointer, 'properties'), 'statedBy'), 'place-unnamed', { name: place.name });
  }
}
