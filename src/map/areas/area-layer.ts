import type { Place } from '../../brief/brief';
import { worldCopyShift } from '../../geometry/longitude';
import { adopt, rootOf } from '../../page/dom';
import { whenIdle } from '../../page/when-idle';
import { yieldToMain } from '../../page/yield-to-main';
import type { Box } from '../labels/box';
import type * as L from '../leaflet';
import type { MapWords } from '../map-words';
import type { PathPane } from '../path-pane';
import type { Losses } from '../places/losses';
import { type MappedPlace, middleOf } from '../places/mapped-place';
import type { Land } from '../world/land';
import { labelArcs } from './arc-labels';
import type { AreaPath } from './area-path';
import styles from './areas.css?inline';
import { endAtCoast } from './coast';
import { dressPath } from './path-look';
import { type Shape, shapesOf } from './shape';

export interface PathEvents {
  select(id: string): void;
  highlight(id: string | null): void;
}

export interface AreaEvents extends PathEvents {
  /** Whether the pointer has dragged the map since it was pressed. */
  wasDragged(): boolean;
}

/** How long it draws before the page gets its turn, in milliseconds. */
const SLICE_MS = 12;

/** Areas, lines and circles of uncertainty, drawn at their own size; loaded as dateline-areas.js. */
export class AreaLayer {
  readonly #map: L.Map;
  readonly #events: AreaEvents;
  readonly #losses: Losses;
  readonly #words: () => MapWords;
  readonly #pane: PathPane;
  readonly #undress: () => void;
  #byPlace: ReadonlyMap<MappedPlace, readonly Shape[]> = new Map();
  /** In the order of drawing. */
  #shapes: readonly Shape[] = [];
  #selected: string | null = null;
  #highlighted: readonly string[] = [];
  #drawing = new AbortController();
  #land: Land | null = null;
  #isFollowing = false;
  #isFinishing = false;

  constructor(
    map: L.Map,
    pane: PathPane,
    events: AreaEvents,
    losses: Losses,
    words: () => MapWords,
  ) {
    this.#map = map;
    this.#pane = pane;
    this.#words = words;
    this.#events = events;
    this.#losses = losses;
    this.#undress = adopt(rootOf(map.getContainer()), styles);
  }

  /** Settles when everything in view has been drawn, a few shapes a task. Places that stay are not redrawn. */
  async show(places: readonly MappedPlace[]): Promise<void> {
    const before = this.#byPlace;
    this.#byPlace = new Map(
      places.map((mapped) => {
        const make = () => this.#losses.attempt(mapped.place, () => shapesOf(mapped), []);
        return [mapped, before.get(mapped) ?? make()];
      }),
    );
    for (const [mapped, shapes] of before) {
      if (!this.#byPlace.has(mapped)) for (const shape of shapes) this.#erase(shape);
    }
    // The smaller on top: an area inside another must stay reachable.
    this.#shapes = [...this.#byPlace.values()].flat().sort((a, b) => b.extent - a.extent);
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    try {
      await yieldToMain(signal);
      // Circles of uncertainty come later: at first each lies under its mark.
      const isSeen = (shape: Shape) => !shape.isUncertainty && this.#copiesInView(shape).length > 0;
      await this.#drawWhere(isSeen, signal);
      void this.#drawOthers(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Draws shapes one after the other, and gives the page its turn between them. */
  async #drawWhere(isWanted: (shape: Shape) => boolean, signal: AbortSignal): Promise<void> {
    let end = performance.now() + SLICE_MS;
    for (const shape of this.#shapes) {
      if (shape.paths.length > 0 || !isWanted(shape)) continue;
      if (performance.now() > end) {
        await yieldToMain(signal);
        end = performance.now() + SLICE_MS;
      }
      this.#draw(shape);
    }
    this.#finish();
  }

  /** Draws everything out of view in idle time. */
  async #drawOthers(signal: AbortSignal): Promise<void> {
    try {
      await whenIdle(signal);
      await this.#drawWhere(() => true, signal);
    } catch {
      // Aborted: other places are shown, or the map has ended.
    }
  }

  /** The view may show a part of one copy of the world and a part of the next. */
  #copiesInView(
    { bounds: [west, south, east, north] }: Shape,
    view = this.#map.getBounds(),
  ): number[] {
    if (south > view.getNorth() || north < view.getSouth()) return [];
    const first = Math.ceil((view.getWest() - east) / 360);
    const last = Math.floor((view.getEast() - west) / 360);
    return [...new Array(Math.max(0, last - first + 1)).keys()].map((i) => 360 * (first + i));
  }

  /** The copies in view, or the nearest one if there are none. */
  #copiesOf(shape: Shape, view = this.#map.getBounds()): number[] {
    const inView = this.#copiesInView(shape, view);
    if (inView.length > 0) return inView;
    return [worldCopyShift(middleOf(shape.bounds), this.#map.getCenter().lng)];
  }

  /**
   * Shows the chosen place, and those under the pointer or the focus, or spoken of; by default, these stay as they
   * were.
   */
  mark(selected: string | null, highlighted = this.#highlighted): void {
    this.#selected = selected;
    this.#highlighted = highlighted;
    for (const { place, paths } of this.#shapes) {
      for (const { element } of paths) {
        element.classList.toggle('selected', place.id === selected);
        element.classList.toggle('highlighted', highlighted.includes(place.id));
      }
    }
  }

  /** Writes the words of its shapes where nothing else stands; returns where, in pixels of the container. */
  label(taken: readonly Box[]): readonly Box[] {
    return labelArcs(this.#map, this.#shapes, this.#land, this.#words(), taken);
  }

  /** Ends shapes at this coast; null where none is known: they are then drawn as they are. */
  setLand(land: Land | null): void {
    this.#land = land;
    this.#endSoon();
  }

  remove(): void {
    this.#drawing.abort();
    for (const { paths } of this.#shapes) for (const path of paths) this.#pane.delete(path);
    this.#map.off('moveend viewreset', this.#onRest, this);
    this.#shapes = [];
    this.#undress();
  }

  /** Call after shapes have been drawn. */
  #finish(): void {
    for (const { paths } of this.#shapes) for (const path of paths) this.#pane.raise(path);
    this.mark(this.#selected);
    this.#endSoon();
    if (this.#isFollowing || !this.#shapes.some(({ paths }) => paths.length > 0)) return;
    this.#isFollowing = true;
    // Listening only after paths have been added: the map then moves these before it calls us.
    this.#map.on('moveend viewreset', this.#onRest, this);
  }

  /** Draws shapes in the copies of the world that have come into view. */
  #onRest(): void {
    const view = this.#map.getBounds();
    const isBehind = (shape: Shape) =>
      shape.paths.length > 0 &&
      this.#copiesOf(shape, view).some((shift) => !shape.shifts.includes(shift));
    const behind = this.#shapes.filter(isBehind);
    for (const shape of behind) this.#draw(shape);
    if (behind.length > 0) this.#finish();
    this.#endSoon();
  }

  /** Ends shapes at the coast once for all changes, before the browser draws. */
  #endSoon(): void {
    if (this.#isFinishing) return;
    this.#isFinishing = true;
    queueMicrotask(() => {
      this.#isFinishing = false;
      endAtCoast(this.#map, this.#shapes, this.#land);
    });
  }

  #erase(shape: Shape): void {
    for (const path of shape.paths) this.#pane.delete(path);
    shape.paths = [];
    shape.coastal = [];
  }

  #draw(shape: Shape): void {
    this.#erase(shape);
    shape.shifts = this.#copiesOf(shape);
    this.#losses.attempt(
      shape.place,
      () => {
        for (const path of shape.shifts.flatMap((shift) => shape.trace(shift, this.#map))) {
          shape.paths.push(path);
          this.#pane.add(path);
          dressPath(path.element, shape.place);
          if (path.isInteractive) this.#listen(path, shape.place);
        }
      },
      null,
    );
  }

  #listen({ element }: AreaPath, { id }: Place): void {
    element.addEventListener('click', () => {
      // The release that ends a drag of the map is a click too.
      if (!this.#events.wasDragged()) this.#events.select(id);
    });
    element.addEventListener('mouseover', () => this.#events.highlight(id));
    element.addEventListener('mouseout', () => this.#events.highlight(null));
  }
}
