import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../brief/brief';
import { run } from '../components/base/run';
import { focusedElement } from '../page/dom';
import { icon } from './icons';
import { qrCode } from './qr-code';

/** “Still there?”, counted down. */
export function renderWarning(seconds: number, stay: () => void): TemplateResult {
  return html`<div class="cover">
    <div class="dialog" part="warning" role="alertdialog" aria-modal="true" aria-labelledby="still" aria-describedby="soon">
      <p class="seconds" aria-hidden="true">${seconds}</p>
      <h2 id="still">Still there?</h2>
      <p id="soon">The screen begins anew when nobody touches it.</p>
      <button type="button" class="stay" @click=${stay}>${icon('hand')} I’m still here</button>
    </div>
  </div>`;
}

/** The way on, on a phone of one's own: a screen in a lobby lets nobody out. */
export function renderPhone(
  address: string,
  place: Place | null,
  close: () => void,
): TemplateResult {
  const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
  return html`<div class="cover" @click=${close} @keydown=${onKey}>
    <div
      class="dialog"
      part="phone"
      role="dialog"
      aria-modal="true"
      aria-labelledby="phone"
      @click=${(event: Event) => event.stopPropagation()}
    >
      <h2 id="phone">Go on at your phone</h2>
      ${place ? html`<p>${run(place.name, null)}</p>` : nothing}
      ${qrCode(address)}
      <p class="address quiet">${address}</p>
      <button type="button" class="stay" @click=${close}>${icon('close')} Close</button>
    </div>
  </div>`;
}

/** Moves the focus to the button that answers a question, and back to where it was. */
export class QuestionFocus {
  #opener: HTMLElement | null = null;
  #answer: HTMLElement | null = null;

  /** Call after each render with that button; null where nothing is asked. */
  follow(answer: HTMLElement | null, host: HTMLElement): void {
    if (answer === this.#answer) return;
    this.#answer = answer;
    if (answer) {
      // One question may come before another: the focus returns when all are answered.
      this.#opener ??= focusedElement(host.ownerDocument) ?? host;
      answer.focus();
      return;
    }
    this.#opener?.focus({ preventScroll: true });
    this.#opener = null;
  }

  /** Nobody is there to have it back. */
  forget(): void {
    this.#opener = null;
  }
}
