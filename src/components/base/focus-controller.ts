import type { LitElement, ReactiveController } from 'lit';
import { isHtml } from '../../page/dom';

/**
 * Keeps the focus in an element when an update replaces the node that has it. A keyboard user continues from the same
 * control, or, if that is gone, from wherever `refocus` leads, and not from the top of the page.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #refocus: () => void;
  #focus: Focus | null = null;

  constructor(host: LitElement, refocus: () => void) {
    this.#host = host;
    this.#refocus = refocus;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    this.#focus = root && focusIn(root);
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = null;
    // The new node may have taken the focus already.
    const isLost = focus && !focus.node.isConnected && !this.#host.shadowRoot?.activeElement;
    if (isLost && !focus.restore()) this.#refocus();
  }
}

interface Focus {
  readonly node: Element;
  /** Whether the same control was found. */
  restore(): boolean;
}

/**
 * The focused control, described so that it can be found among new nodes: by place, class, and number among its like.
 */
function focusIn(root: ShadowRoot): Focus | null {
  const node = root.activeElement;
  if (!node || !isHtml(node)) return null;
  const place = node.getAttribute('data-place');
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>(node.localName)].filter(
      (other) => other.getAttribute('data-place') === place && other.className === node.className,
    );
  const at = alike().indexOf(node);
  return {
    node,
    restore: () => {
      alike()[at]?.focus({ preventScroll: true });
      return root.activeElement !== null;
    },
  };
}
