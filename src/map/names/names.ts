import type { BuiltInKind } from '../../brief/kinds';
import { latOf, linesOf, lonOf } from '../../geometry/positions';
import { adopt, rootOf } from '../../page/dom';
import type { FrameTime } from '../../page/frame-time';
import { type Box, grown, type Obstacle } from '../labels/box';
import { boxesAlong, type Path, type Point } from '../labels/path';
import { type Kept, keyOf, placingLabels } from '../labels/place-labels';
import { finished, inSlices, type Steps } from '../labels/steps';
import { ROW } from '../view-geometry';
import type { Land } from '../world/land';
import { CallOuts } from './call-outs';
import { Locator, type Seen } from './locator';
import type { Ground, NameLeader, Spot } from './name-spots';
import styles from './names.css?inline';
import { TextMeasure } from './text-width';
import { AROUND, candidate, fontOf, type Named, type Standing, type Written } from './wanted-name';

/** Names closer together than this read as one. */
const AROUND_NAME = 6;

const STATES_KEPT = 4;

/** Kinds of places that are towns: a place of another kind may lie in a town without being it. */
const TOWNS: ReadonlySet<string> = new Set<BuiltInKind>(['city', 'capital']);

/** A word in the typeface of the names, and how wide the browser writes it. */
export interface WrittenWord {
  readonly text: string;
  readonly width: number;
}

export interface NameOptions extends Written {
  /** A number that changes when a typeface may have arrived. */
  readonly fonts: number;
  readonly written: WrittenWord;
  /** Controls, scale and credits over the map. */
  readonly furniture: readonly Box[];
  /** The furniture that lies within the map. */
  readonly inMap: readonly Box[];
  readonly zoom: number;
  /** Gives where a position is in the view, in pixels. */
  readonly at: (position: readonly [lat: number, lng: number]) => Point;
  /** Where in the world the view lies. */
  readonly seen: Seen;
  /** Coarse land, for a small map; null where none is known. */
  readonly sketch: Land | null;
  /** Whatever besides the middle of the view decides where names stand: while it stays the same, so do they. */
  readonly state: string;
}

export interface PlacedNames {
  /** Everything that is taken, in pixels: labels of the basemap keep clear of it. */
  readonly boxes: readonly Box[];
  /** Waters, which have names of their own. */
  readonly waters: readonly Box[];
  readonly names: readonly string[];
}

export interface NamesOnMap extends PlacedNames {
  readonly leaders: readonly NameLeader[];
}

/**
 * Finds room for what is written on the map: names of marks, a few words of the article, a small map of the
 * surroundings.
 */
export class NamePlacer {
  readonly #frames: FrameTime;
  readonly #measure: TextMeasure;
  readonly #callOuts = new CallOuts();
  readonly #locator: Locator;
  /** The present round of placing names, or the last one. */
  #turn: { isOver: boolean } | null = null;
  #fonts = 0;
  #written: WrittenWord | null = null;
  /** Where names stood in the last few states: for paper a map changes its size, and then changes it back. */
  readonly #kept = new Map<string, Kept>();

  /** Writes on the map in a container, until the signal. */
  constructor(container: HTMLElement, frames: FrameTime, signal: AbortSignal) {
    this.#frames = frames;
    this.#measure = new TextMeasure(container.ownerDocument);
    this.#locator = new Locator(container);
    const undress = adopt(rootOf(container), styles);
    signal.addEventListener(
      'abort',
      () => {
        this.leaveOff();
        this.#callOuts.clear();
        this.#locator.remove();
        undress();
      },
      { once: true },
    );
  }

  /**
   * Shows the names that have room, beside their marks or, for areas, on them, and hides the others (they come back on
   * hover and focus). The first time in one piece, later over several frames; null if left off.
   */
  async place(marks: readonly Named[], options: NameOptions): Promise<NamesOnMap | null> {
    this.leaveOff();
    const turn = { isOver: false };
    const isFirst = this.#turn === null;
    this.#turn = turn;
    const steps = this.#placing(marks, options);
    return isFirst ? finished(steps) : inSlices(steps, this.#frames, () => !turn.isOver);
  }

  /** Stops placing names, for instance because the map moves. */
  leaveOff(): void {
    if (this.#turn) this.#turn.isOver = true;
  }

  *#placing(marks: readonly Named[], options: NameOptions): Steps<NamesOnMap> {
    const { family, fonts, written } = options;
    const font = fontOf(family);
    if (fonts !== this.#fonts || written !== this.#written) {
      this.#measure.calibrate(written.text, font, written.width);
    }
    [this.#fonts, this.#written] = [fonts, written];
    // The width of a word, and not `fonts`, which also changes when printing loads the same typefaces again.
    const state = `${options.state},${this.#measure.width(written.text, font)}`;
    const before = this.#kept.get(state);
    const standing: Standing[] = [];
    for (const mark of marks) {
      const ground = mark.ground?.() ?? null;
      const badge = withNumber(mark.badge, this.#measure.enlargement);
      standing.push({
        ...mark,
        badge,
        ground,
        lines: mark.line ? linesIn(mark.line, options.at) : [],
      });
      yield;
    }
    const badges = standing.flatMap(({ badge }) => badge);
    const { view, zoom, seen, sketch } = options;
    const inset = this.#locator.show(seen, sketch, [...options.inMap, ...badges]);
    const furniture = inset ? [...options.furniture, grown(inset, 4)] : options.furniture;
    const named = { ...options, furniture };
    yield;
    const { kept, shown, ...placed } = yield* placeNames(standing, named, this.#measure, before);
    this.#keep(state, kept);
    // With a chosen place, words of another would seem to be about it.
    const chosen = standing.filter(({ isChosen }) => isChosen);
    const speakers = (chosen.length > 0 ? chosen : standing)
      .flatMap((mark) => {
        const name = shown.get(mark.key);
        const target = mark.badge[0] ?? name;
        return target ? [{ ...mark, target, isRound: mark.badge.length > 0 }] : [];
      })
      .sort((one, other) => other.priority - one.priority);
    const taken = [...placed.boxes, ...placed.waters];
    const words = yield* this.#callOuts.place(speakers, taken, view, zoom);
    const lines = boxesAlong(
      standing.flatMap((mark) => mark.lines),
      view,
    );
    const boxes = [...placed.boxes, ...words.boxes, ...lines];
    return { ...placed, boxes, leaders: [...placed.leaders, ...words.leaders] };
  }

  #keep(state: string, kept: Kept): void {
    this.#kept.delete(state);
    this.#kept.set(state, kept);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > STATES_KEPT) this.#kept.delete(oldest);
  }
}

function* placeNames(
  marks: readonly Standing[],
  options: NameOptions,
  measure: TextMeasure,
  before?: Kept,
): Steps<NamesOnMap & { readonly kept: Kept; readonly shown: ReadonlyMap<string, Box> }> {
  const { furniture } = options;
  const badges = marks.flatMap(({ badge }) => badge);
  const grounds = marks.flatMap(({ ground }) => ground ?? []);
  const waters = grounds.filter(({ isWater }) => isWater);
  const lines = marks.flatMap((mark) => mark.lines);
  const candidates: ReturnType<typeof candidate>[] = [];
  for (const mark of marks) {
    if (mark.name === '') continue;
    candidates.push(candidate(mark, { grounds, waters, lines }, options, measure));
    yield;
  }
  const placements = yield* placingLabels(candidates, [...furniture, ...badges], before);
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const shown = new Map(
    placements.flatMap(({ id, box, anchor }) => {
      const one = byId.get(id);
      const spot = one?.anchors[anchor];
      return one && spot ? [[id, { spot, box, key: keyOf(one, anchor) }]] : [];
    }),
  );
  for (const mark of marks) show(mark, shown.get(mark.key));
  yield;
  return {
    // With some air: names of the basemap that touch ours read as one with it.
    boxes: [
      ...furniture,
      ...marks.flatMap(({ badge, key, element }) => {
        const isTown = shown.has(key) && TOWNS.has(element.dataset['kind'] ?? '');
        return badge.map((box): Obstacle => ({ ...box, isMark: true, isTown }));
      }),
      ...[...shown.values()].flatMap(({ spot, box }) => [
        grown(box, AROUND_NAME),
        ...(spot.along?.() ?? []),
      ]),
    ],
    waters: waters.flatMap(rowBoxes),
    names: marks.flatMap(({ name, key }) => (shown.has(key) ? name : [])),
    leaders: [...shown.values()].flatMap(({ spot }) => spot.leader ?? []),
    kept: new Map([...shown].map(([id, { key }]) => [id, key])),
    shown: new Map([...shown].map(([id, { spot, box }]) => [id, ledTo(spot) ?? box])),
  };
}

/** A badge with its number enlarged: the number grows away from the mark. */
function withNumber([mark, number]: readonly Box[], enlargement: number): readonly Box[] {
  if (!mark || !number) return mark ? [mark] : [];
  const [width, height] = [number.width * enlargement, number.height * enlargement];
  return [mark, { x: number.x, y: number.y + number.height - height, width, height }];
}

function linesIn(
  { geometry, shift }: NonNullable<Named['line']>,
  at: NameOptions['at'],
): readonly Path[] {
  return [...linesOf(geometry)].map((line) =>
    line.map((position) => at([latOf(position), lonOf(position) + shift])),
  );
}

/** Where the line of a name that stands aside ends. */
function ledTo({ leader }: Spot): Box | null {
  if (!leader) return null;
  const [x, y] = leader.to;
  return grown({ x, y, width: 0, height: 0 }, 3);
}

function show(
  { element, x, y, radius }: Standing,
  shown: { readonly spot: Spot; readonly box: Box } | undefined,
): void {
  // The name of an area is its button, and so in the middle of it wherever that stands.
  const side = radius === null ? 'centre' : shown?.spot.side;
  element.dataset['side'] = shown ? side : 'hidden';
  // The width at which the name was measured, so that it breaks in the same way.
  const width = shown ? `${Math.ceil(shown.spot.block.width) + AROUND}px` : '';
  element.style.setProperty('--_name', width);
  if (radius !== null) return;
  const { box } = shown ?? {};
  // A hidden name stays at its area, to come back there on hover and focus.
  element.style.translate = box
    ? `${box.x + box.width / 2 - x}px ${box.y + box.height / 2 - y}px`
    : '';
}

/** The boxes of a water, row by row: no other name may lie in it. */
function rowBoxes({ first, last, rows, left, top }: Ground): Box[] {
  const boxes: Box[] = [];
  for (let row = first; row <= last; row++) {
    const spans = rows.at(row);
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const [from, to] = [spans[i] ?? 0, spans[i + 1] ?? 0];
      boxes.push({ x: from + left, y: (row - 0.5) * ROW + top, width: to - from, height: ROW });
    }
  }
  return boxes;
}
