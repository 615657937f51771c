import { html, noChange, nothing, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { writeWhen } from '../../text/dates';
import { writeDistance, writeLength, writePoint } from '../../text/measures';
import { placeName, standingWords } from '../../text/names';
import { figure, glyph, kindLabel, link, placeRun, run } from '../base/pieces';

type Module = typeof import('./facts');
/** What is said of a place, and what comes with it. */
export type Facts = ReturnType<Module['factsWith']>;

/** The module of facts: an element that shows some loads it with its brief, and the map comes before. */
export class LateFacts {
  /** Null where it is not there yet, or cannot be had. */
  facts: Facts | null = null;
  /** Settles when it is there, or cannot be had; null where nobody need wait. */
  pending: Promise<void> | null = null;

  /** Again, where it could not be had. */
  load(): void {
    if (!this.facts) this.pending ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { factsWith } = await import('./facts');
      const write = { writeDistance, writeLength, writePoint, writeWhen };
      const pieces = { figure, glyph, kindLabel, link, placeRun, run };
      const names = { placeName, standingWords };
      const all = { ...pieces, ...names, ...write };
      this.facts = factsWith({ html, svg, nothing, noChange, keyed, ...all });
    } catch (error) {
      console.warn('Dateline: dateline-facts.js could not be loaded.', error);
    }
    this.pending = null;
  }
}
