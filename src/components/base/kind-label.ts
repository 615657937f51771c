import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../../brief/brief';
import { isBuiltInLabel } from '../../brief/kinds';
import { run } from './run';

/** A kind's label, which is ours or the editor's. */
export function kindLabel(
  kind: Kind | undefined,
  articleLang: string | null,
): TemplateResult | typeof nothing {
  if (!kind) return nothing;
  return isBuiltInLabel(kind) ? html`<bdi>${kind.label}</bdi>` : run(kind.label, articleLang);
}
