import { adoptStyles, type CSSResult, LitElement, unsafeCSS } from 'lit';
import { styleSheetFor } from '../../page/dom';
import pieces from './pieces.css?inline';
import tokens from './tokens.css?inline';

/** The look of all elements, before their own style sheets. All elements of a page share these sheets. */
export const look = [unsafeCSS(tokens), unsafeCSS(pieces)];

/** An element that keeps its look in another document, where a browser drops its adopted style sheets. */
export abstract class StyledElement extends LitElement {
  static override styles: CSSResult[] = [];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    // As in Lit: declared content comes after what is rendered.
    this.renderOptions.renderBefore ??= root.firstChild;
    this.#dress(root);
    return root;
  }

  /** Called when the element has moved to another document. */
  adoptedCallback(): void {
    if (!this.shadowRoot) return;
    this.#dress(this.shadowRoot);
    // A late module restores its own styles when it renders.
    this.requestUpdate();
  }

  #dress(root: ShadowRoot): void {
    const { styles } = this.constructor as typeof StyledElement;
    // One sheet serves all elements of a kind, but not in two documents.
    if (root.ownerDocument === document) adoptStyles(root, styles);
    else root.adoptedStyleSheets = styles.map(({ cssText }) => styleSheetFor(root, cssText));
  }
}
