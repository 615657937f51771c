import type { keyed } from 'lit/directives/keyed.js';
import type { writeWhen } from '../../text/dates';
import type { writeDistance, writeLength, writePoint } from '../../text/measures';
import type { placeName, standingWords } from '../../text/names';
import type * as pieces from '../base/pieces';

/**
 * What dateline.js hands to the module of facts, which never imports it: the page's Lit, the small pieces that all
 * elements show, what the page has found out about its brief, and how to write figures, in formats already there.
 */
export interface Kit
  extends Pick<typeof import('lit'), 'html' | 'noChange' | 'nothing' | 'svg'>,
    Pick<typeof pieces, 'figure' | 'glyph' | 'kindLabel' | 'link' | 'placeRun' | 'run'> {
  readonly keyed: typeof keyed;
  readonly placeName: typeof placeName;
  readonly standingWords: typeof standingWords;
  readonly writeDistance: typeof writeDistance;
  readonly writeLength: typeof writeLength;
  readonly writePoint: typeof writePoint;
  readonly writeWhen: typeof writeWhen;
}
