import { type LitElement, nothing, type ReactiveController, render } from 'lit';
import { isElement } from '../../page/dom';

/**
 * Notices when other code has changed an element: a translator or an extension that wraps, moves or empties nodes. Lit
 * would go on writing into nodes that the reader no longer sees, and an old quote would stand under a new name. Such an
 * element is rendered from scratch before it shows other words.
 */
export class ForeignChanges implements ReactiveController {
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

  /** Call when the next update may show other words. An update that only highlights something keeps its nodes. */
  wordsChange(): void {
    this.#areWordsNew = true;
  }

  hostUpdate(): void {
    if (this.#observer.takeRecords().some(isTheirs)) this.#isTouched = true;
    if (this.#isTouched && this.#areWordsNew) this.#clear(this.#host.renderRoot);
    this.#areWordsNew = false;
  }

  hostUpdated(): void {
    // Observing again costs nothing, and keeps watch of an element that has moved to another document. Lit's own
    // changes do not count.
    const { renderRoot } = this.#host;
    this.#observer.observe(renderRoot, { childList: true, characterData: true, subtree: true });
    this.#observer.takeRecords();
  }

  /** Removes everything but the node at which Lit begins, which may be gone too. */
  #clear(root: HTMLElement | DocumentFragment): void {
    this.#isTouched = false;
    const { startNode } = render(nothing, root, this.#host.renderOptions);
    if (startNode) root.replaceChildren(startNode);
  }
}

/**
 * Whether other code made this change. Nodes that are gone do not count, nor do the rows of a long list, which come and
 * go.
 */
function isTheirs({ target }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  return target.isConnected && !element?.closest('.long');
}
