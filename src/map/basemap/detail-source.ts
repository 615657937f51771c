import type { Brief } from '../../brief/brief';
import type { DetailSource } from '../world/late-detail';

/** The brief's detail, with the places for which it must have been made. */
export function detailSource({ detail, places }: Brief): DetailSource | null {
  if (detail === null) return null;
  const points = places.flatMap(({ geometry }): (readonly [number, number])[] => {
    if (geometry?.type !== 'Point') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [[lon, lat]];
  });
  return { file: detail, places: points };
}
