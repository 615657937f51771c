/** What a person would call it: a role, (a part of) its name, and what it stands in. */
export interface Wanted {
  readonly role: string;
  /** Without it, any name. */
  readonly name?: string;
  readonly inside?: { readonly role: string; readonly name: string };
}

/** What a person can tell of one thing on the page. */
export interface Found {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  /** The middle, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly isFocused: boolean;
  readonly isCurrent: boolean;
  /** The middle of it is not under something else. */
  readonly isOnTop: boolean;
}

export type Act = 'look' | 'reveal' | 'focus';

/**
 * Runs in the page, and so sees nothing but its arguments: everything of a role and a name that can be seen, through
 * all shadow roots. With `reveal` the first is brought into view before it is looked at, with `focus` it is focused.
 */
export function search(wanted: { [Key in keyof Wanted]: Wanted[Key] }, act: Act): Found[] {
  const ROLES: Record<string, string> = {
    'a[href]': 'link',
    'button, summary': 'button',
    article: 'article',
    blockquote: 'blockquote',
    'h1, h2, h3': 'heading',
    'section[aria-label], section[aria-labelledby]': 'region',
    li: 'listitem',
    p: 'paragraph',
    'ol, ul': 'list',
    'input[type=search]': 'searchbox',
  };
  const roleOf = (element: Element): string =>
    element.getAttribute('role') ??
    Object.entries(ROLES).find(([selector]) => element.matches(selector))?.[1] ??
    '';
  const rootOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;
  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    const by = element.getAttribute('aria-labelledby');
    const labelling = by === null ? null : rootOf(element).getElementById(by);
    return label ?? (textOf(labelling ?? element) || (element.getAttribute('title') ?? ''));
  };
  const parentOf = (node: Node): Node | null =>
    (node instanceof Element && node.assignedSlot) ||
    node.parentNode ||
    (node instanceof ShadowRoot ? node.host : null);
  const isIn = (node: Node, fits: (element: Element) => boolean): boolean => {
    const parent = parentOf(node);
    if (!parent) return false;
    return (parent instanceof Element && fits(parent)) || isIn(parent, fits);
  };
  const topAt = (x: number, y: number): Element | null => {
    let top = document.elementFromPoint(x, y);
    for (let inner = top; inner?.shadowRoot; top = inner) {
      const next = inner.shadowRoot.elementFromPoint(x, y);
      if (!next || next === inner) return inner;
      inner = next;
    }
    return top;
  };
  // Where CSS zooms an element, WebKit tells of it in the element's own pixels and not, as the standard has it, the window's.
  const zoomOf = (node: Node | null): number => {
    if (!node || 'currentCSSZoom' in Element.prototype) return 1;
    const own = node instanceof Element ? Number(getComputedStyle(node).zoom) || 1 : 1;
    return own * zoomOf(parentOf(node));
  };
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );
  const { role, name = '', inside } = wanted;
  const matches = all(document).filter(
    (element) =>
      (role === '' || roleOf(element) === role) &&
      nameOf(element).includes(name) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      (!inside ||
        isIn(
          element,
          (outer) => roleOf(outer) === inside.role && nameOf(outer).includes(inside.name),
        )),
  );
  const [first] = matches;
  if (act === 'reveal') first?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (act === 'focus' && first instanceof HTMLElement) first.focus();
  return matches.map((element) => {
    // Of a phrase over two lines, the first: its middle alone may lie in neither.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const zoom = zoomOf(element);
    const [x, y] = [(box.x + box.width / 2) * zoom, (box.y + box.height / 2) * zoom];
    const top = topAt(x, y);
    return {
      role: roleOf(element),
      name: nameOf(element),
      text: textOf(element),
      x,
      y,
      isFocused: element.matches(':focus') && !element.shadowRoot?.activeElement,
      isCurrent: element.getAttribute('aria-current') === 'true',
      isOnTop: top !== null && (top === element || isIn(top, (outer) => outer === element)),
    };
  });
}
