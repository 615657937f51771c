import { areSame, type Box, grown } from '../labels/box';
import type * as L from '../leaflet';
import type { PlacedNames } from '../names/names';
import type { PathPane } from '../path-pane';
import { PROBE, type ProbedWord } from '../view/theme-probe';
import type { Land } from '../world/land';
import { LeaderLines } from './leader-lines';
import type { Mark } from './mark-set';
import type { MarkNamer } from './name-marks';

/** Places the names of marks, once the module for that has come, and keeps what they depend on. */
export class MarkLabels {
  readonly #map: L.Map;
  readonly #leaders: LeaderLines;
  #namer: MarkNamer | null = null;
  #furniture: readonly Box[] = [];
  #family = '';
  /** Increases whenever a typeface may have arrived. */
  #fonts = 0;
  #written: ProbedWord = { text: PROBE, width: 0 };
  /** The first land to come, which is the coarse one. */
  #sketch: Land | null = null;
  /** Counts what changes besides view and furniture: names stay where they stand while only that moves. */
  #changes = 0;

  constructor(map: L.Map, pane: PathPane) {
    this.#map = map;
    this.#leaders = new LeaderLines(map, pane, 'leader name-leader');
  }

  /** From now on, this places the names. */
  placeBy(namer: MarkNamer): void {
    this.#namer = namer;
  }

  /**
   * Shows the names that have room beside the furniture, `others` and one another: the first time in one piece, later
   * over several frames; null if the map moves meanwhile, or placing starts again.
   */
  async place(
    marks: Iterable<Mark>,
    selected: string | null,
    others: readonly Box[],
    land: Land | null,
  ): Promise<PlacedNames | null> {
    const map = this.#map;
    this.#sketch ??= land;
    if (!this.#namer) {
      const badges = [...marks].map(({ button, pin, radius }) => {
        // Hidden names come on hover and focus.
        button.dataset['side'] = 'hidden';
        const { x, y } = map.latLngToContainerPoint(pin.latLng);
        return grown({ x, y, width: 0, height: 0 }, radius ?? 0);
      });
      return { boxes: [...this.#furniture, ...others, ...badges], waters: [], names: [] };
    }
    const found = await this.#namer.place(marks, {
      selected,
      others,
      land,
      family: this.#family,
      fonts: this.#fonts,
      written: this.#written,
      furniture: this.#furniture,
      sketch: this.#sketch,
      changes: this.#changes,
    });
    if (!found) return null;
    const { leaders, ...placed } = found;
    const at = ([x, y]: readonly [number, number]) => map.containerPointToLatLng([x, y]);
    this.#leaders.show(
      leaders.map(({ from, to, ...how }) => ({ ...how, from: at(to), to: at(from) })),
    );
    return placed;
  }

  /** Takes boxes, in pixels of the container, that no name may stand under; false if they are the same as before. */
  keepClear(furniture: readonly Box[]): boolean {
    const isNew = !areSame(furniture, this.#furniture);
    this.#furniture = furniture;
    return isNew;
  }

  /** Measures names again, in this family; one of its fonts may just have loaded. */
  setFont(family: string): void {
    this.#family = family;
    this.#fonts += 1;
  }

  /** Takes the probe's word and its width in the page. */
  setProbed(word: ProbedWord): void {
    this.#written = word;
    this.placeAnew();
  }

  /** Something other than the view has changed: names need not stay where they are. */
  placeAnew(): void {
    this.#changes += 1;
  }
}
