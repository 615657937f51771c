import { type Box, moved, type Obstacle, overlaps } from '../labels/box';
import { type Anchor, placingLabels, type Side } from '../labels/place-labels';
import type { Steps } from '../labels/steps';
import { enlarged, type Name } from './name';
import {
  LINE_HEIGHT,
  type Measure,
  type NameCandidate,
  nameCandidates,
  type Surface,
} from './name-candidates';
import type { PlacedName } from './paint-names';
import { DOT, type TownSource } from './towns';

export interface NamesToPlace {
  readonly names: readonly Name[];
  readonly towns: Pick<TownSource, 'candidates'> | null;
  /** Boxes in pixels of the view to keep clear of. */
  readonly obstacles: readonly Obstacle[];
  readonly surface: Surface;
  readonly measure: Measure;
}

/** The names that have room on a surface, in its pixels; in steps. */
export function* placingNames(toPlace: NamesToPlace): Steps<PlacedName[]> {
  const { names, towns, obstacles, surface, measure } = toPlace;
  const taken = obstacles.map((box): Obstacle => moved(box, surface.view.x, surface.view.y));
  const marks = taken.filter(({ isMark }) => isMark);
  const candidates: NameCandidate[] = [];
  for (const name of names) {
    candidates.push(...nameCandidates(enlarged(name, surface.scale), surface, measure));
    yield;
  }
  for (const town of towns?.candidates(surface, measure) ?? []) {
    if (!isNamed(town, marks)) candidates.push(withDotUnless(town, marks));
  }
  yield;
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const placements = yield* placingLabels(candidates, taken);
  return placements.flatMap(({ id, box, side, anchor }) => {
    const candidate = byId.get(id);
    const lines = candidate?.lines[anchor];
    if (!candidate || !lines) return [];
    const { name, anchors } = candidate;
    const at = anchors[anchor];
    // Without a dot if a mark stands on it.
    if (!name.dot || !at || (at.offset ?? 0) > 0) return [{ name, lines, box }];
    return [{ name, lines, box: besideDot(box, side, name, measure), dot: { x: at.x, y: at.y } }];
  });
}

/** A town nearer than this to the middle of a town's mark, in pixels, is the same town. */
const SAME = 6;

function isNamed({ anchors: [at] }: NameCandidate, marks: readonly Obstacle[]): boolean {
  return marks.some(({ isTown, x, y, width, height }) => {
    const away = at && Math.hypot(at.x - x - width / 2, at.y - y - height / 2);
    return isTown && away !== undefined && away < SAME;
  });
}

/** Without a dot, a name would stand where its town is not, unless a mark shows where it is. */
function withDotUnless(town: NameCandidate, marks: readonly Box[]): NameCandidate {
  const isHidden = ({ x, y }: Anchor) =>
    marks.some((mark) =>
      overlaps(mark, { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT }),
    );
  const anchors = town.anchors.filter((anchor) => !((anchor.offset ?? 0) > 0) || isHidden(anchor));
  return { ...town, anchors };
}

/** The part of a town's box that belongs to its name. */
function besideDot(box: Box, side: Side, name: Name, measure: Measure): Box {
  const width = measure(name.text, name);
  const height = name.size * LINE_HEIGHT;
  const x = side === 'right' ? box.x + box.width - width : box.x;
  const y = side === 'below' ? box.y + box.height - height : box.y;
  return { x, y, width, height };
}
