/** The focused element, inside any number of shadow roots; null if there is none. */
export function focusedElement(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && isHtml(active) && active !== document.body ? active : null;
}

/** Whether an element is the focused one of its tree; unlike `:focus`, also in a frame that does not have the focus. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

/** Not by `instanceof`: nodes of another document (a frame's) have other classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isHtml(node: Node): node is HTMLElement {
  return isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/**
 * A node and its ancestors as they are laid out: through slots and across shadow roots. Asks the classes' own getters: a
 * form's `parentNode` may be an input of that name.
 */
export function* ancestry(start: Node): Generator<Node> {
  for (let node: Node | null = start; node; ) {
    yield node;
    const slot: Node | null = isElement(node)
      ? Reflect.get(Element.prototype, 'assignedSlot', node)
      : null;
    const parent: Node | null = Reflect.get(Node.prototype, 'parentNode', node);
    node = slot ?? parent ?? (isShadowRoot(node) ? node.host : null);
  }
}

/** All elements below a node, in shadow trees too. */
export function* descendants(root: Element | ShadowRoot): Generator<Element> {
  for (const child of root.children) {
    yield child;
    yield* descendants(child);
  }
  if (isElement(root) && root.shadowRoot) yield* descendants(root.shadowRoot);
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The window in which a node is shown, which need not be the one in which this script runs. */
export function windowOf(node: Node): Window & typeof globalThis {
  return (node.ownerDocument ?? (node as Document)).defaultView ?? window;
}

/** The shadow tree or document in which a node is, which can adopt a style sheet for it. */
export function rootOf(node: Node): Document | ShadowRoot {
  const root = node.getRootNode();
  return 'adoptedStyleSheets' in root
    ? (root as ShadowRoot)
    : (node.ownerDocument ?? (node as Document));
}

/** Has a tree adopt a style sheet; returns what removes it. */
export function adopt(root: Document | ShadowRoot, css: string): () => void {
  const sheet = styleSheetFor(root, css);
  root.adoptedStyleSheets.push(sheet);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** A style sheet that `root` may adopt: a document takes only those that were made for it. */
export function styleSheetFor(root: Node, css: string): CSSStyleSheet {
  const sheet = new (windowOf(root).CSSStyleSheet)();
  sheet.replaceSync(css);
  return sheet;
}

/** Gives a shadow tree a late style sheet. May be called again: in another document, the tree has dropped it. */
export function dresser(css: string): (root: ShadowRoot | null) => void {
  let sheet: CSSStyleSheet | null = null;
  return (root) => {
    if (!root || (sheet && root.adoptedStyleSheets.includes(sheet))) return;
    sheet = styleSheetFor(root, css);
    root.adoptedStyleSheets.push(sheet);
  };
}
