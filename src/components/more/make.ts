import { styleSheetFor } from '../../page/dom';

type Attributes = Readonly<Record<string, string | null>>;

/** An element with contents and attributes, leaving out those that are null. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  near: Node,
  name: Name,
  attributes: Attributes = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = (near.ownerDocument ?? document).createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, value);
  }
  element.append(...inside);
  return element;
}

/** A button that does one thing. */
export function button(
  near: Node,
  name: string,
  act: () => void,
  sign?: string,
): HTMLButtonElement {
  const label = sign === undefined ? null : name;
  const inside = sign === undefined ? name : make(near, 'span', { 'aria-hidden': 'true' }, sign);
  const made = make(near, 'button', { type: 'button', 'aria-label': label }, inside);
  made.addEventListener('click', act);
  return made;
}

/** A shadow tree for what is opened, so that whatever watches the nodes around it finds them untouched. */
export function treeOf(host: Element, css: string): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [styleSheetFor(root, css)];
  return root;
}

/** Esc closes only this: the event goes no further. */
export function onEscape(element: Element, close: () => void, signal?: AbortSignal): void {
  const listener = (event: Event) => {
    if (!('key' in event) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  element.addEventListener('keydown', listener, { ...(signal && { signal }) });
}
