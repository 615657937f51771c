import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../text/en/editor';
import type { Session } from './session';

/** Another program has changed the file, and it lacks what is here: a person decides. */
export function renderConflict(
  session: Session,
  { conflict: words }: EditorWords,
): TemplateResult | typeof nothing {
  const { saving, unsaved } = session;
  if (saving.kind !== 'conflict') return nothing;
  const isGone = saving.digest === null;
  const heading = isGone ? words.gone : words.changed;
  return html`<section class="notice conflict" role="alert" aria-label=${heading}>
    <p><strong>${heading}.</strong> ${isGone ? words.onlyHere : words.about(unsaved)}</p>
    <div class="choices">
      ${
        isGone
          ? nothing
          : html`
            ${unsaved > 0 ? html`<button type="button" class="primary" @click=${() => void session.takeFile('reapply')}>${words.both}</button>` : nothing}
            <button type="button" @click=${() => void session.takeFile('drop')}>${words.theirs}</button>`
      }
      <button type="button" @click=${() => void session.overwriteFile()}>${isGone ? words.restore : words.mine}</button>
    </div>
  </section>`;
}
