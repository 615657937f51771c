import { focusedElement } from '../page/dom';

/** Moves the focus to the one question that is asked, and back to where it was once that is answered. */
export class QuestionFocus {
  #opener: HTMLElement | null = null;
  #answer: HTMLElement | null = null;

  /** Call after each render with the button that answers; null where nothing is asked. */
  follow(answer: HTMLElement | null, host: HTMLElement): void {
    if (answer === this.#answer) return;
    this.#answer = answer;
    // One question may come before another: the focus returns when all are answered.
    if (answer) this.#opener ??= focusedElement(host.ownerDocument) ?? host;
    if (answer) {
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
