import { type LitElement, nothing, type ReactiveController, render } from 'lit';

/**
 * Lit goes on writing into the nodes that it made. Where a translator or an extension has wrapped, moved or emptied
 * them, nobody sees that: the old words stay, a wrong quote under the new name. So once another hand has been in an
 * element, it is made anew before it shows other words.
 */
export class ForeignHands implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => {
    this.#isTouched = true;
  });
  #isTouched = false;
  #saysAnew = false;
  #focus: Focus | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The next update may show other words; for one that only highlights something, nothing need be made anew. */
  wordsChange(): void {
    this.#saysAnew = true;
  }

  hostUpdate(): void {
    const root = this.#host.renderRoot;
    if (this.#observer.takeRecords().length > 0) this.#isTouched = true;
    this.#focus = focusIn(root);
    if (this.#isTouched && this.#saysAnew) this.#clear(root);
    this.#saysAnew = false;
  }

  hostUpdated(): void {
    const { renderRoot: root } = this.#host;
    // Again each time, which is free: an element that is adopted by another document keeps its watch. Ours are no news.
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.#observer.takeRecords();
    this.#focus?.restore();
    this.#focus = null;
  }

  /** All but the node at which Lit begins, which may itself be gone. */
  #clear(root: HTMLElement | DocumentFragment): void {
    this.#isTouched = false;
    const { startNode } = render(nothing, root, this.#host.renderOptions);
    if (startNode) root.replaceChildren(startNode);
  }
}

interface Focus {
  restore(): void;
}

/** What has the focus in there, to be found again where it is made anew: by its place, else by its number. */
function focusIn(root: HTMLElement | DocumentFragment): Focus | null {
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  if (!(active instanceof HTMLElement)) return null;
  const { place } = active.dataset;
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>(active.localName)].filter(
      ({ dataset, className }) => dataset['place'] === place && className === active.className,
    );
  const at = alike().indexOf(active);
  return {
    restore: () => {
      if (!active.isConnected) alike()[at]?.focus({ preventScroll: true });
    },
  };
}
