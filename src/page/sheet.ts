/** A style sheet that `root` may adopt: a document takes only those that were made for it. */
export function sheetFor(root: Node, css: string): CSSStyleSheet {
  const view = windowOf(root);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The window that a node is shown in, which need not be the one that this script runs in. */
export function windowOf(node: Node): Window & typeof globalThis {
  return (node.ownerDocument ?? (node as Document)).defaultView ?? window;
}
