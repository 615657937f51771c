import { type Box, grown } from './box';
import { boxAt } from './box-at';
import { BoxGrid } from './box-grid';
import { finished, type Steps } from './steps';

/**
 * Where the label stands relative to its point. Two words mean a corner: `above right` touches it with its lower left.
 */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'centre'
  | `${'above' | 'below'} ${'right' | 'left'}`;

export interface Anchor {
  /** The point the label belongs to, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** Distance between point and label, for instance half a marker; 0 by default. */
  readonly offset?: number;
  /** If the label has another size here (set in two lines, say). */
  readonly width?: number;
  readonly height?: number;
  /** If more or less is kept free around it here. */
  readonly padding?: number;
  /** The lower the better; it rises from anchor to anchor. By default all are nearly equal. */
  readonly cost?: number;
  /** Identifies this anchor among those of its label, whatever the view; by default, its index does. */
  readonly key?: string;
  /** Taken only if no other anchor can be had, even by moving other labels. */
  readonly isLast?: boolean;
  /**
   * More boxes that must be free and are then taken, along a leader line for instance; called when the anchor is tried.
   */
  readonly along?: () => readonly Box[];
}

export interface Candidate {
  readonly id: string;
  /** Of candidates with the same group, only the first to find room is placed. */
  readonly group?: number;
  /** The higher goes first; ids decide between equals. */
  readonly priority: number;
  readonly width: number;
  readonly height: number;
  /** In order of preference. */
  readonly anchors: readonly Anchor[];
  /** Pixels to keep free around this label. */
  readonly padding?: number;
}

export interface Placement {
  readonly id: string;
  readonly box: Box;
  readonly side: Side;
  /** The index of the candidate's anchor. */
  readonly anchor: number;
}

/** The key of the anchor at which a label stood before, by the label's id. */
export type Kept = ReadonlyMap<string, string>;

/** The most labels that may be moved aside for one without room … */
const MOST_MOVED = 2;
/** … and the most tries: among thousands of labels, more would help few and take long. */
const MOST_TRIES = 400;

/**
 * Puts as many labels as fit without touching what is taken or one another: the highest priority first, each where it
 * stood before (`kept`), else at its first anchor with room. Where there is none, up to two labels in the way move to
 * other anchors of theirs. In the end labels also move where all of them together are better off. None is ever dropped
 * for a lower one. Equal input gives equal output, in the order of placing.
 *
 * ```ts
 * const city = { id: 'kyiv', priority: 2, width: 40, height: 14, anchors: [{ x: 90, y: 60, side: 'right', offset: 8 }] };
 * placeLabels([city], [panelBox]); // [{ id: 'kyiv', box: { x: 98, y: 53, … }, side: 'right', anchor: 0 }]
 * ```
 */
export function placeLabels(
  candidates: readonly Candidate[],
  taken: readonly Box[],
  kept: Kept = new Map(),
): Placement[] {
  return finished(placingLabels(candidates, taken, kept));
}

/** `placeLabels` in steps, which can be spread over several frames. */
export function* placingLabels(
  candidates: readonly Candidate[],
  taken: readonly Box[],
  kept: Kept = new Map(),
): Steps<Placement[]> {
  const room = new Room(taken);
  const groups = new Set<number>();
  for (const candidate of [...candidates].sort(byPriority)) {
    const { group, id } = candidate;
    if (group !== undefined && groups.has(group)) continue;
    if (room.place(candidate, kept.get(id)) && group !== undefined) groups.add(group);
    yield;
  }
  yield* room.improve(kept);
  return room.placements;
}

/** The key of an anchor, to keep it by. */
export function keyOf(candidate: Candidate, index: number): string {
  return candidate.anchors[index]?.key ?? String(index);
}

/** A label at one of its anchors. */
interface Stand {
  readonly candidate: Candidate;
  readonly index: number;
  readonly box: Box;
  /** All that it takes. */
  readonly takes: readonly Box[];
}

/** The stands of a label. Each is worked out when it is tried, since most labels find room at one of the first. */
class Ways implements Iterable<Stand> {
  readonly #candidate: Candidate;
  /** By the index of the anchor; null where the label cannot stand. */
  readonly #stands: (Stand | null)[] = [];

  constructor(candidate: Candidate) {
    this.#candidate = candidate;
  }

  /** The first that fits, of the anchors that may be tried. */
  find(mayTry: (index: number) => boolean, fits: (stand: Stand) => boolean): Stand | undefined {
    for (const index of this.#candidate.anchors.keys()) {
      if (!mayTry(index)) continue;
      const stand = this.#at(index);
      if (stand && fits(stand)) return stand;
    }
    return undefined;
  }

  *[Symbol.iterator](): Generator<Stand> {
    for (const index of this.#candidate.anchors.keys()) {
      const stand = this.#at(index);
      if (stand) yield stand;
    }
  }

  #at(index: number): Stand | null {
    const anchor = this.#candidate.anchors[index];
    this.#stands[index] ??= anchor ? standOf(this.#candidate, anchor, index) : null;
    return this.#stands[index];
  }
}

/** The boxes that are taken, and where each label stands. */
class Room {
  readonly #grid = new BoxGrid<string | null>();
  readonly #stands = new Map<string, Stand>();
  readonly #ways = new Map<Candidate, Ways>();
  #tries = 0;

  constructor(taken: readonly Box[]) {
    for (const box of taken) this.#grid.add(box, null);
  }

  get placements(): Placement[] {
    return [...this.#stands.values()].map(({ candidate, index, box }) => ({
      id: candidate.id,
      box,
      side: candidate.anchors[index]?.side ?? 'centre',
      anchor: index,
    }));
  }

  place(candidate: Candidate, key: string | undefined): boolean {
    const ways = this.#waysOf(candidate);
    const isKept = (index: number) => key !== undefined && keyOf(candidate, index) === key;
    const isLast = (index: number) => candidate.anchors[index]?.isLast ?? false;
    const isNotLast = (index: number) => !isLast(index);
    const isFree = (stand: Stand) => this.#isFree(stand);
    const found =
      ways.find(isKept, isFree) ??
      ways.find(isNotLast, isFree) ??
      ways.find(isNotLast, (stand) => this.#clear(stand)) ??
      ways.find(isLast, isFree);
    if (found) this.#put(found);
    return found !== undefined;
  }

  /** Moves labels to better anchors where that lowers the cost of all together. */
  *improve(kept: Kept): Steps<void> {
    this.#tries = 0;
    for (const { candidate } of [...this.#stands.values()]) {
      const { id } = candidate;
      if (kept.has(id)) continue;
      for (const better of this.#waysOf(candidate)) {
        const now = this.#stands.get(id);
        if (!now || better.index >= now.index) break;
        const gain = costOf(now) - costOf(better);
        if (gain < WORTH_IT) break;
        this.#lift(now);
        if (this.#clear(better, gain, kept)) {
          this.#put(better);
          break;
        }
        this.#put(now);
      }
      yield;
    }
  }

  #put(stand: Stand): void {
    const { id } = stand.candidate;
    // Setting an existing key keeps its order: a label that moves keeps its turn.
    this.#stands.set(id, stand);
    for (const box of stand.takes) this.#grid.add(box, id);
  }

  #lift({ candidate, takes }: Stand): void {
    for (const box of takes) this.#grid.remove(box, candidate.id);
  }

  #waysOf(candidate: Candidate): Ways {
    const known = this.#ways.get(candidate);
    if (known) return known;
    const ways = new Ways(candidate);
    this.#ways.set(candidate, ways);
    return ways;
  }

  #isFree({ takes }: Stand): boolean {
    return !takes.some((box) => this.#grid.some(box, () => true));
  }

  /** The labels that are in the way; null where something cannot be moved, or too much is in the way. */
  #inWay({ takes }: Stand): Set<string> | null {
    const ids = new Set<string>();
    const isTooMuch = (id: string | null) => {
      if (id !== null) ids.add(id);
      return id === null || ids.size > MOST_MOVED;
    };
    return takes.some((box) => this.#grid.some(box, isTooMuch)) ? null : ids;
  }

  /**
   * Moves whatever is in the way to other free places, at a cost of at most `most`: all of it, or nothing. What is kept
   * where it was does not move.
   */
  #clear(stand: Stand, most = Number.POSITIVE_INFINITY, kept?: Kept): boolean {
    if (this.#tries >= MOST_TRIES) return false;
    const ids = this.#inWay(stand);
    if (ids === null) return false;
    if (kept && [...ids].some((id) => kept.has(id))) return false;
    this.#tries += 1;
    const before = [...ids].flatMap((id) => this.#stands.get(id) ?? []);
    for (const other of before) this.#lift(other);
    const own = stand.candidate.id;
    for (const box of stand.takes) this.#grid.add(box, own);
    const after: Stand[] = [];
    let cost = 0;
    for (const old of before) {
      const { candidate } = old;
      const free = this.#waysOf(candidate).find(
        (index) => mayMoveTo(old, index),
        (other) => this.#isFree(other),
      );
      if (!free) break;
      cost += costOf(free) - costOf(old);
      if (cost > most - WORTH_IT) break;
      this.#put(free);
      after.push(free);
    }
    for (const box of stand.takes) this.#grid.remove(box, own);
    if (after.length === before.length) return true;
    for (const other of after) this.#lift(other);
    for (const other of before) this.#put(other);
    return false;
  }
}

/** A label is not moved to an anchor of last resort, unless it already stands at one. */
function mayMoveTo({ candidate, index }: Stand, other: number): boolean {
  const { anchors } = candidate;
  return (anchors[index]?.isLast ?? false) || !anchors[other]?.isLast;
}

/** A smaller gain is no reason to move. */
const WORTH_IT = 5;

function costOf({ candidate, index }: Stand): number {
  return candidate.anchors[index]?.cost ?? 0;
}

function standOf(candidate: Candidate, anchor: Anchor, index: number): Stand | null {
  const box = boxAt(candidate, anchor);
  const takes = [grown(box, anchor.padding ?? candidate.padding ?? 0), ...(anchor.along?.() ?? [])];
  return takes.every(isFiniteBox) ? { candidate, index, box, takes } : null;
}

function byPriority(a: Candidate, b: Candidate): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isFiniteBox({ x, y, width, height }: Box): boolean {
  return Number.isFinite(x + y + width + height);
}
