import { type Box, moved } from '../labels/box';
import { placeLabels } from '../labels/place-labels';
import type { Name } from './name';
import { type Measure, nameCandidates, type Surface } from './name-candidates';
import type { PlacedName } from './paint-names';

export interface NamesToPlace {
  readonly names: readonly Name[];
  /** Boxes in pixels of the view to keep clear of. */
  readonly obstacles: readonly Box[];
  readonly surface: Surface;
  readonly measure: Measure;
}

/** The names that have room on a surface, in its pixels. */
export function placeNames({ names, obstacles, surface, measure }: NamesToPlace): PlacedName[] {
  const candidates = names.flatMap((name) => nameCandidates(name, surface, measure));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const taken = obstacles.map((box) => moved(box, surface.view.x, surface.view.y));
  return placeLabels(candidates, taken).flatMap(({ id, box, anchor }) => {
    const candidate = byId.get(id);
    const lines = candidate?.lines[anchor];
    return candidate && lines ? [{ name: candidate.name, lines, box }] : [];
  });
}
