import { html, noChange, nothing, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { writeWhen } from '../../text/dates';
import { writeDistance, writeLength, writePoint } from '../../text/measures';
import { placeName, standingWords } from '../../text/names';
import { LatePart } from '../base/late-part';
import { figure, glyph, kindLabel, link, placeRun, run } from '../base/pieces';

type Module = typeof import('./facts');
/** What is said of a place, and what comes in the same module. */
export type Facts = ReturnType<Module['factsWith']>;

/** The module of facts: an element that shows any loads it with its brief; the map comes first. */
export function lateFacts(): LatePart<Facts> {
  return new LatePart('facts', async () => {
    const { factsWith } = await import('./facts');
    const write = { writeDistance, writeLength, writePoint, writeWhen };
    const pieces = { figure, glyph, kindLabel, link, placeRun, run };
    const names = { placeName, standingWords };
    const all = { ...pieces, ...names, ...write };
    return factsWith({ html, svg, nothing, noChange, keyed, ...all });
  });
}
