import { LAND } from './land';
import { SITES } from './sites';
import { WATERS } from './waters';

/**
 * A region, a water, an island or a mountain that texts name and lists of towns do not have. A row of the tables is its
 * kind, its names (in English; after “=” in other languages), a point in the middle (latitude, longitude) and half the
 * extent in kilometres. Positions are ours, from an atlas, and as rough as their extent says.
 */
export interface NamedArea {
  readonly kind: 'region' | 'site' | 'island' | 'sea' | 'lake' | 'river';
  readonly names: readonly string[];
  /** In other languages than English. */
  readonly foreign: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** Half its extent, in metres. */
  readonly reach: number;
}

const KINDS: readonly string[] = ['region', 'site', 'island', 'sea', 'lake', 'river'];

export const AREAS: readonly NamedArea[] = (LAND + SITES + WATERS)
  .trim()
  .split('\n')
  .filter(Boolean)
  .map((row) => {
    const [kind = '', names = '', at = '', reach = ''] = row.split('|');
    const [english = '', foreign = ''] = names.split('=');
    const [lat = 0, lon = 0] = at.split(',').map(Number);
    return {
      kind: isKind(kind) ? kind : 'region',
      names: english.split(',').filter(Boolean),
      foreign: foreign.split(',').filter(Boolean),
      lat,
      lon,
      reach: Number(reach) * 1000,
    };
  });

function isKind(kind: string): kind is NamedArea['kind'] {
  return KINDS.includes(kind);
}
