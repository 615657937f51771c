import type { Kind, Place } from '../../brief/brief';
import type { Row } from '../../collection/port';
import type { MapWords } from '../map-words';
import type { CrowdWords } from './crowd-words';
import type { Item } from './scene';

/** The most kinds that the label of a cluster counts. */
const MOST_KINDS = 3;

export interface LabelWords {
  readonly map: MapWords;
  readonly crowds: CrowdWords;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/**
 * What a mark or a cluster is called; for a button, with what a press does. With `canPart`, it zooms in on its places.
 */
export function labelOf(
  { cluster, row }: Item,
  words: LabelWords,
  button: { readonly canPart: boolean } | null,
): string {
  if (row) {
    const name = nameOf(row, words);
    return row.isNameless || !button ? name : `${name}, ${kindOf(row.kind, words)}`;
  }
  const { count, kinds } = cluster;
  // A single kind is not worth saying.
  const told = kinds.length > 1 ? kinds.slice(0, MOST_KINDS) : [];
  const others = count - told.reduce((sum, [, many]) => sum + many, 0);
  const crowd = words.crowds.crowd(
    count,
    told.map(([id, many]) => [kindOf(id, words), many]),
    told.length > 0 ? others : 0,
  );
  if (!button) return crowd;
  return button.canPart ? words.crowds.nearer(crowd) : words.crowds.list(crowd);
}

/** A place without a name is called by its kind. */
export function nameOf(
  { isNameless, name, kind }: Pick<Place, 'isNameless' | 'name' | 'kind'> | Row,
  words: LabelWords,
): string {
  return isNameless ? kindOf(kind, words) : name;
}

export function kindOf(id: string, { kinds, map }: LabelWords): string {
  const kind = kinds.get(id);
  return kind ? map.kind(kind) : id;
}
