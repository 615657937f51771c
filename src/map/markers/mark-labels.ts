import { areSame, type Box, boxesAround } from '../labels/box';
import type * as L from '../leaflet';
import type { Losses } from '../places/losses';
import { PROBE, type ProbedWord } from '../view/theme-probe';
import { namedOf } from './ground';
import type { Mark } from './mark-set';
import { type PlacedNames, placeNames } from './marker-names';
import { TextMeasure } from './text-width';

/** Finds room for the names of marks, measured as the page writes them. */
export class MarkLabels {
  readonly #map: L.Map;
  readonly #losses: Losses;
  readonly #measure: TextMeasure;
  #furniture: readonly Box[] = [];
  #font = '';
  #probed: ProbedWord = { text: PROBE, width: 0 };
  /** How wide the probed word was measured when names were. */
  #measured = 0;

  constructor(map: L.Map, losses: Losses) {
    this.#map = map;
    this.#losses = losses;
    this.#measure = new TextMeasure(map.getContainer().ownerDocument);
  }

  /** Shows the names that have room beside the furniture, `others` and one another. */
  place(marks: Iterable<Mark>, selected: string | null, others: readonly Box[]): PlacedNames {
    const named = [...marks].map((mark) => namedOf(this.#map, this.#losses, mark, selected));
    const furniture = [...this.#furniture, ...others, ...boxesAround(this.#map.getSize())];
    return placeNames(named, { font: this.#font, measure: this.#measure, furniture });
  }

  /** Boxes in pixels of the container that no name may stand under; false if they are the same as before. */
  keepClear(furniture: readonly Box[]): boolean {
    const isNew = !areSame(furniture, this.#furniture);
    this.#furniture = furniture;
    return isNew;
  }

  /** Measures names anew, in this family; one of its fonts may just have loaded. */
  setFont(family: string): void {
    this.#font = `600 12.5px ${family}`;
    this.#calibrate();
  }

  /** Takes the width of a word in the page; false if names are as wide as before. */
  setProbed(word: ProbedWord): boolean {
    const before = this.#measured;
    this.#probed = word;
    this.#calibrate();
    return this.#measured !== before;
  }

  #calibrate(): void {
    const { text, width } = this.#probed;
    this.#measure.calibrate(text, this.#font, width);
    this.#measured = this.#measure.width(text, this.#font);
  }
}
