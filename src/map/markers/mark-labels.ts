import { worldSize } from '../../geometry/mercator';
import { areSame, type Box, boxesAround } from '../labels/box';
import type * as L from '../leaflet';
import type { NameOptions, NamePlacer, PlacedNames } from '../names/names';
import type { PathPane } from '../path-pane';
import type { Losses } from '../places/losses';
import { landUnder } from '../view/land-under';
import { PROBE, type ProbedWord } from '../view/theme-probe';
import type { Land } from '../world/land';
import { namedOf } from './ground';
import { LeaderLines } from './leader-lines';
import type { Mark } from './mark-set';

/** Has the names of marks placed, by who is still to come at first. */
export class MarkLabels {
  readonly #map: L.Map;
  readonly #losses: Losses;
  readonly #leaders: LeaderLines;
  #placer: NamePlacer | null = null;
  #furniture: readonly Box[] = [];
  #family = '';
  /** Counts how often a typeface may have come. */
  #fonts = 0;
  #written: ProbedWord = { text: PROBE, width: 0 };
  /** The first land to come is the coarse one. */
  #sketch: Land | null = null;
  /** Counts what changes besides view and furniture: names stay where they stand while only that moves. */
  #changes = 0;

  constructor(map: L.Map, losses: Losses, pane: PathPane) {
    this.#map = map;
    this.#losses = losses;
    this.#leaders = new LeaderLines(map, pane, 'leader name-leader');
    map.on('movestart', () => this.#placer?.leaveOff());
  }

  /** Has names placed by this one from now on. */
  placeBy(placer: NamePlacer): void {
    this.#placer = placer;
  }

  /**
   * Shows the names that have room beside the furniture, `others` and one another: the first in one piece, and then over
   * several frames; null where the map has moved meanwhile, or they are placed anew.
   */
  async place(
    marks: Iterable<Mark>,
    selected: string | null,
    others: readonly Box[],
    land: Land | null,
  ): Promise<PlacedNames | null> {
    const map = this.#map;
    this.#sketch ??= land;
    const { x: width, y: height } = map.getSize();
    const named = [...marks].map((mark) => namedOf(map, this.#losses, mark, selected));
    const furniture = [...this.#furniture, ...others];
    if (!this.#placer) {
      // They come on hover and focus.
      for (const { element } of named) element.dataset['side'] = 'hidden';
      const badges = named.flatMap(({ badge }) => badge);
      return { boxes: [...furniture, ...badges], waters: [], names: [] };
    }
    const { x: left, y: top } = map.getPixelBounds().min ?? map.getPixelOrigin();
    const options: NameOptions = {
      family: this.#family,
      fonts: this.#fonts,
      written: this.#written,
      furniture: [...furniture, ...boxesAround(map.getSize())],
      inMap: furniture,
      zoom: map.getZoom(),
      at: (position) => map.latLngToContainerPoint([...position]),
      seen: { width, height, left, top, across: worldSize(map.getZoom()) },
      sketch: this.#sketch,
      view: { x: 0, y: 0, width, height },
      land: landUnder(map, land),
      state: [
        this.#changes,
        map.getZoom(),
        width,
        height,
        selected,
        written(this.#furniture),
      ].join(),
    };
    const found = await this.#placer.place(named, options);
    if (!found) return null;
    const { leaders, ...placed } = found;
    const at = ([x, y]: readonly [number, number]) => map.containerPointToLatLng([x, y]);
    this.#leaders.show(
      leaders.map(({ from, to, ...how }) => ({ ...how, from: at(to), to: at(from) })),
    );
    return placed;
  }

  /** Boxes in pixels of the container that no name may stand under; false if they are the same as before. */
  keepClear(furniture: readonly Box[]): boolean {
    const isNew = !areSame(furniture, this.#furniture);
    this.#furniture = furniture;
    return isNew;
  }

  /** Measures names anew, in this family; one of its fonts may just have loaded. */
  setFont(family: string): void {
    this.#family = family;
    this.#fonts += 1;
  }

  /** Takes the width of a word in the page. */
  setProbed(word: ProbedWord): void {
    this.#written = word;
    this.placeAnew();
  }

  /** Something else than the view is another: names need not stay where they stand. */
  placeAnew(): void {
    this.#changes += 1;
  }
}

function written(boxes: readonly Box[]): string {
  return boxes.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)).join();
}
