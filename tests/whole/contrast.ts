/** sRGB, 0 to 255, and how much of it there is. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/** What `getComputedStyle` says: `rgb(…)`, `rgba(…)` or `color(srgb …)`. */
export function colour(text: string): Colour {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  const scale = text.startsWith('color(') ? 255 : 1;
  return { rgb: [r * scale, g * scale, b * scale], alpha };
}

/** One colour over another, which is opaque. */
export function over(above: Colour, below: Colour, opacity = 1): Colour {
  const alpha = above.alpha * opacity;
  const [r, g, b] = above.rgb;
  const [x, y, z] = below.rgb;
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return { rgb: [mix(r, x), mix(g, y), mix(b, z)], alpha: 1 };
}

/** WCAG 2's contrast ratio of two opaque colours. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance({ rgb }: Colour): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** An element and all around it, across shadow trees, from the inside out. */
export function around(start: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = start; node; ) {
    if (node instanceof Element) found.push(node);
    node =
      (node instanceof Element ? node.assignedSlot : null) ??
      node.parentNode ??
      (node instanceof ShadowRoot ? node.host : null);
  }
  return found;
}

/** How much of an element is seen: the opacities of all that it stands in. */
export function opacityOf(element: Element): number {
  return around(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
}

/** Wide enough for a letter to be seen against it alone, in pixels of the whole stroke: half of it lies outside. */
const HALO = 4;

/** What is seen behind an element's letters: their outline where it is wide, else the backgrounds around, over `below`. */
export function groundOf(element: Element, below: Colour): Colour {
  const { paintOrder, webkitTextStrokeWidth, webkitTextStrokeColor } = getComputedStyle(element);
  const isBehind = paintOrder.startsWith('stroke');
  if (isBehind && Number.parseFloat(webkitTextStrokeWidth) >= HALO) {
    return over(colour(webkitTextStrokeColor), below);
  }
  return around(element)
    .map((one) => colour(getComputedStyle(one).backgroundColor))
    .reduceRight((ground, background) => over(background, ground), below);
}

/** Those that hold words of their own which are seen, shadow trees included; not of a button that can do nothing. */
export function textElements(root: Element | ShadowRoot): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...textElements(element.shadowRoot));
    const hasWords = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    const isHidden =
      element.closest('.visually-hidden, script, style, option, [aria-disabled=true]') !== null;
    if (!hasWords || isHidden) continue;
    if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      found.push(element);
  }
  return found;
}
