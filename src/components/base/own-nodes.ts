import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';

/**
 * A template for one thing, in nodes of its own: those of the one before, which a translator may have rewritten or
 * may be about to, are not written into. `things` are all that it shows: the thing, and the words beside it.
 */
export function ownNodes(
  things: readonly unknown[],
  template: () => TemplateResult,
): DirectiveResult {
  return guard([...things], () => keyed({}, template()));
}
