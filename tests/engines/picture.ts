/** What runs in the page, and so sees nothing but its arguments, to find what only the picture shows. */

/** Paths that are drawn and have no size: Firefox makes long dashed lines of them. */
export function linesToNowhere(): string[] {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );
  return all(document).flatMap((element) => {
    if (!(element instanceof SVGPathElement) || !element.checkVisibility()) return [];
    const { strokeDasharray, stroke } = getComputedStyle(element);
    const path = element.getAttribute('d') ?? '';
    const { width, height } = element.getBBox();
    const isDrawn = stroke !== 'none' && strokeDasharray !== 'none' && path.includes('L');
    return isDrawn && width < 1 && height < 1 ? [path] : [];
  });
}

/** How light (0 to 1) the scrollbars of a screenshot are, and the ground of the page, of the map and of controls. */
export async function scrollbars(picture: string): Promise<{ name: string; light: number }[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const ratio = image.width / innerWidth;
  const lightAt = (x: number, y: number) => {
    const [red = 255, green = 255, blue = 255] =
      context?.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data ?? [];
    return (red + green + blue) / 765;
  };
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );
  return all(document).flatMap((element) => {
    const { overflowY } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const seen = box.width > 40 && box.height > 40 && element.checkVisibility();
    if (!seen) return [];
    const name = `${element.localName}.${element.className}`;
    // At its end, where the thumb is not.
    const [x, y] = [box.right - 3, Math.min(box.bottom, innerHeight) - 30];
    if (/auto|scroll/.test(overflowY)) return [{ name, light: lightAt(x, y) }];
    return element.matches('body, select') ? [{ name, light: lightAt(box.x + 4, box.y + 8) }] : [];
  });
}

/** The names that the map shows, and where they lie over one another: more than their shadows would. */
export function namesOnMap(): { names: string[]; clashes: string[] } {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );
  const shown = all(document)
    .filter((element) => element.matches('.spot .name'))
    .filter((element) => element.checkVisibility({ opacityProperty: true }))
    .map((element) => ({ name: element.textContent ?? '', box: element.getBoundingClientRect() }));
  const clashes = shown.flatMap(({ name, box }, at) =>
    shown
      .slice(at + 1)
      .filter(
        ({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 3 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 3,
      )
      .map((other) => `“${name}” and “${other.name}”`),
  );
  return { names: shown.map(({ name }) => name).sort(), clashes };
}
