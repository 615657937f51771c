import { html, nothing, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { writeWhen } from '../../text/dates';
import { writeDistance, writeLength, writePoint } from '../../text/measures';
import { figure, glyph, kindLabel, link, placeRun, run } from '../base/pieces';

type Module = typeof import('./facts');
/** What stands beside the words of a place. */
export type Facts = ReturnType<Module['factsWith']>;

/** The module of facts: an element that shows some loads it with its brief, and the map comes before. */
export class LateFacts {
  /** Null where it is not there yet, or cannot be had. */
  facts: Facts | null = null;
  /** Settles when it is there, or cannot be had; null where nobody need wait. */
  pending: Promise<void> | null = null;

  load(): void {
    if (!this.facts) this.pending ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { factsWith } = await import('./facts');
      const write = { writeDistance, writeLength, writePoint, writeWhen };
      const pieces = { figure, glyph, kindLabel, link, placeRun, run };
      this.facts = factsWith({ html, svg, nothing, keyed, ...pieces, ...write });
    } catch (error) {
      console.warn('Dateline: dateline-facts.js could not be loaded.', error);
    }
    this.pending = null;
  }
}
