import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { glyphElement } from '../../map/glyphs';

/** A glyph in a template; it stays the same element while it is the same glyph. */
export function glyph(id: string): DirectiveResult {
  return guard([id], () => glyphElement(id));
}
