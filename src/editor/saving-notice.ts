import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../text/en/editor';
import type { SaveState } from './saving';
import type { Session } from './session';

/** Whether what is on the screen is on the disk; if not, why, and what can be done. */
export function renderSaving(session: Session, words: EditorWords): TemplateResult {
  const { saving } = session;
  return html`
    <p class="saved" data-state=${saving.kind} role="status">${words.saving[saving.kind]}</p>
    ${saving.kind === 'failed' ? renderFailure(session, saving, words) : nothing}
  `;
}

function renderFailure(
  session: Session,
  { code }: Extract<SaveState, { kind: 'failed' }>,
  { saving: words }: EditorWords,
): TemplateResult {
  const reason = code === null ? words.unreachable : (words.reasons[code] ?? words.reason(code));
  return html`<div class="notice" role="alert">
    <p><strong>${words.failed}.</strong> ${reason} ${words.kept}</p>
    <div class="choices">
      <button type="button" class="primary" @click=${() => void session.save()}>${words.again}</button>
      <button type="button" @click=${(event: Event) => download(session, event)}>${words.copy}</button>
    </div>
  </div>`;
}

/** Downloads the document: a way out if the folder cannot be written. */
function download(session: Session, { target }: Event): void {
  if (!(target instanceof HTMLElement)) return;
  const link = target.ownerDocument.createElement('a');
  const url = URL.createObjectURL(new Blob([session.text], { type: 'application/geo+json' }));
  link.href = url;
  link.download = decodeURIComponent(new URL(session.desk.base).pathname.split('/').at(-1) ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
