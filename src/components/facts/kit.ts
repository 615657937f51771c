import type { keyed } from 'lit/directives/keyed.js';
import type { writeWhen } from '../../text/dates';
import type { writeDistance, writeLength, writePoint } from '../../text/measures';
import type * as pieces from '../base/pieces';

/**
 * What dateline.js hands to the module of facts, which never imports it: Lit as the page has it, the small pieces that
 * all elements show, and how figures are written, by formats that a page has already.
 */
export interface Kit
  extends Pick<typeof import('lit'), 'html' | 'nothing' | 'svg'>,
    Pick<typeof pieces, 'figure' | 'glyph' | 'kindLabel' | 'link' | 'placeRun' | 'run'> {
  readonly keyed: typeof keyed;
  readonly writeDistance: typeof writeDistance;
  readonly writeLength: typeof writeLength;
  readonly writePoint: typeof writePoint;
  readonly writeWhen: typeof writeWhen;
}
