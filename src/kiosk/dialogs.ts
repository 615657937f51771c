import { html, nothing, type TemplateResult } from 'lit';
import { run } from '../components/base/pieces';
import { focusedElement } from '../page/dom';
import type { KioskWords } from '../text/en/kiosk';
import { icon } from './icons';
import { qrCode } from './qr-code';

/** “Still there?”, counted down. */
export function renderWarning(
  seconds: number,
  words: KioskWords,
  stay: () => void,
): TemplateResult {
  return html`<div class="cover">
    <div class="dialog" part="warning" role="alertdialog" aria-modal="true" aria-labelledby="still" aria-describedby="soon">
      <p class="seconds" aria-hidden="true">${words.number(seconds)}</p>
      <h2 id="still">${words.stillThere}</h2>
      <p id="soon">${words.beginsAnew}</p>
      <button type="button" class="stay" @click=${stay}>${icon('hand')} ${words.stay}</button>
    </div>
  </div>`;
}

/** The way to continue on the visitor's own phone: a screen in a lobby has no way out. */
export function renderPhone(
  address: string,
  place: string | null,
  words: KioskWords,
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
      <h2 id="phone">${words.phone}</h2>
      ${place === null ? nothing : html`<p>${run(place, null)}</p>`}
      ${qrCode(address, words)}
      <p class="address quiet">${address}</p>
      <button type="button" class="stay" @click=${close}>${icon('close')} ${words.close}</button>
    </div>
  </div>`;
}

/** Moves the focus to the button that answers a question, and back to where it was. */
export class QuestionFocus {
  #opener: HTMLElement | null = null;
  #answer: HTMLElement | null = null;

  /** Call after each render with the button that answers the question; null if nothing is asked. */
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

  /** Forgets where the focus was: call when the visitor has left. */
  forget(): void {
    this.#opener = null;
  }
}
