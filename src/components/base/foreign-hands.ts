import { type LitElement, nothing, type ReactiveController, render } from 'lit';
import { isElement } from '../../page/dom';

/**
 * Notices when other hands have been in an element: a translator or an extension that wraps, moves or empties nodes.
 * Lit goes on writing into the nodes that it made, which are no longer what the reader sees, and an old quote would
 * stand under a new name. Such an element is rendered from nothing before it shows other words.
 */
export class ForeignHands implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver((records) => {
    this.#isTouched ||= records.some(isTheirs);
  });
  #isTouched = false;
  #areWordsNew = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The next update may show other words. One that only highlights something keeps its nodes. */
  wordsChange(): void {
    this.#areWordsNew = true;
  }

  hostUpdate(): void {
    if (this.#observer.takeRecords().some(isTheirs)) this.#isTouched = true;
    if (this.#isTouched && this.#areWordsNew) this.#clear(this.#host.renderRoot);
    this.#areWordsNew = false;
  }

  hostUpdated(): void {
    // Each time, which costs nothing: an element that another document adopts stays watched. Lit's changes do not count.
    const { renderRoot } = this.#host;
    this.#observer.observe(renderRoot, { childList: true, characterData: true, subtree: true });
    this.#observer.takeRecords();
  }

  /** All but the node at which Lit begins, which may itself be gone. */
  #clear(root: HTMLElement | DocumentFragment): void {
    this.#isTouched = false;
    const { startNode } = render(nothing, root, this.#host.renderOptions);
    if (startNode) root.replaceChildren(startNode);
  }
}

/** Not so of what is gone, and of the rows of a long list, which come and go as one scrolls. */
function isTheirs({ target }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  return target.isConnected && !element?.closest('.long');
}
