import { worldSize, worldX, worldY } from '../../geometry/mercator';
import type { Anchor, Side } from '../labels/place-labels';
import type { TownGroup } from './atlas';
import { enlarged, type Name } from './name';
import { LINE_HEIGHT, type Measure, type NameCandidate, type Surface } from './name-candidates';

const STEPS = 500;
/** The distance from the dot's middle to its edge, and to the name. */
export const DOT = 3;
const GAP = 6;
/** How far below or above its place a great town is named if a mark, perhaps a larger chosen one, stands on its dot. */
const CLEAR_OF_MARK = [17, 24, 32];
const ASIDE: readonly Side[] = ['below', 'above'];
/** A great town is shown from this zoom on, or further out. */
const GREAT = 5;
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];

interface Group {
  readonly zoom: number;
  readonly names: readonly string[];
  /** In the world square, from west to east. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly capitals: ReadonlySet<number>;
}

/** A source of the towns that stand on a surface. */
export interface TownSource {
  /** Takes names that are written already: no town repeats one, however it is spelt. */
  exclude(names: Iterable<string>): void;
  /** The towns that are shown at the surface's zoom, each with its name beside its dot. */
  candidates(surface: Surface, measure: Measure): NameCandidate[];
}

/** The towns of an atlas. */
export class Towns implements TownSource {
  readonly #groups: readonly TownGroup[];
  /** Read when a view first shows them: most towns are only for those who look closely. */
  readonly #read = new Map<TownGroup, Group>();
  /** The plain names (`plainName`) of towns that came into view. */
  readonly #plain = new Map<string, string>();
  #taken: ReadonlySet<string> = new Set();

  constructor(groups: readonly TownGroup[]) {
    this.#groups = groups;
  }

  exclude(names: Iterable<string>): void {
    this.#taken = new Set([...names].map(plainName));
  }

  candidates(surface: Surface, measure: Measure): NameCandidate[] {
    const world = worldSize(surface.zoom);
    const found: NameCandidate[] = [];
    for (const texts of this.#groups) {
      if (texts.zoom > surface.zoom) continue;
      const group = this.#groupOf(texts);
      const [first, last] = [surface.left / world, (surface.left + surface.width) / world];
      for (let copy = Math.floor(first); copy <= Math.floor(last); copy++) {
        for (let i = firstFrom(group.xs, first - copy); i < group.xs.length; i++) {
          const x = ((group.xs[i] ?? 0) + copy) * world - surface.left;
          if (x > surface.width) break;
          const y = (group.ys[i] ?? 0) * world - surface.top;
          const text = group.names[i] ?? '';
          if (y < 0 || y > surface.height || this.#isTaken(text)) continue;
          const name = enlarged(nameOf(text, group, i), surface.scale);
          found.push(townCandidate(name, { x, y, copy }, measure));
        }
      }
    }
    return found;
  }

  #groupOf(texts: TownGroup): Group {
    const known = this.#read.get(texts) ?? decoded(texts);
    this.#read.set(texts, known);
    return known;
  }

  #isTaken(name: string): boolean {
    const plain = this.#plain.get(name) ?? plainName(name);
    this.#plain.set(name, plain);
    return this.#taken.has(plain);
  }
}

/** A name reduced to a plain spelling: Tsiolkovskiy, Tsiolkovsky and TSIOLKOVSKY become one. */
export function plainName(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}]|\p{Lm}/gu, '');
  return letters.replace(/[iy]+$/, '');
}

function decoded({ zoom, names, at, capitals }: TownGroup): Group {
  const count = at.length / 2;
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
  let east = 0;
  for (let i = 0; i < count; i++) {
    east += at[2 * i] ?? 0;
    xs[i] = worldX(east / STEPS);
    ys[i] = worldY((at[2 * i + 1] ?? 0) / STEPS);
  }
  return { zoom, names: names.split('|'), xs, ys, capitals: new Set(capitals) };
}

/** The index of the first of the sorted numbers that is not less. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameOf(text: string, { zoom, capitals }: Group, index: number): Name {
  const isCapital = capitals.has(index);
  return {
    id: `town:${text}:${zoom}:${index}`,
    text,
    at: [],
    // After countries and waters; those shown from farther away come first.
    priority: 600 - 10 * zoom + (isCapital ? 5 : 0),
    size: zoom < 6 ? 12 : 11,
    spacing: 0,
    water: false,
    slack: 1,
    minZoom: zoom,
    dot: isCapital ? 'capital' : 'town',
  };
}

/** A town at a pixel of a surface, with its name on any side of its dot; `copy` is the copy of the world. */
export function townCandidate(
  name: Name,
  { x, y, copy }: { x: number; y: number; copy: number },
  measure: Measure,
): NameCandidate {
  const width = measure(name.text, name);
  const height = name.size * LINE_HEIGHT;
  // The box holds name and dot: no dot may stand on a mark, and no other name on a dot.
  const anchors = SIDES.map((side): Anchor => {
    const isBeside = side === 'right' || side === 'left';
    const size = isBeside
      ? { width: DOT + GAP + width, height }
      : { width, height: DOT + GAP + height - 2 };
    return { x, y, side, offset: -DOT, ...size };
  });
  const aside =
    name.minZoom > GREAT
      ? []
      : CLEAR_OF_MARK.flatMap((offset) =>
          ASIDE.map((side): Anchor => ({ x, y, side, offset, width, height })),
        );
  return {
    id: `${name.id}@${copy}`,
    name,
    priority: name.priority,
    width: 0,
    height: 0,
    padding: 2,
    anchors: [...anchors, ...aside],
    lines: [...anchors, ...aside].map(() => [name.text]),
  };
}
