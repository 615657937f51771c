import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../../brief/brief';
import { isBuiltIn } from '../../brief/kinds';
import type { PageWords } from '../../text/en/page';
import { kindName } from '../../text/names';
import { run } from './run';

/** A kind's label, which is ours or the editor's. */
export function kindLabel(
  kind: Kind | undefined,
  words: PageWords,
  articleLang: string | null,
): TemplateResult | typeof nothing {
  if (!kind) return nothing;
  return isBuiltIn(kind) ? html`<bdi>${kindName(kind, words)}</bdi>` : run(kind.label, articleLang);
}
