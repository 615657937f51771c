import axe from 'axe-core';

function controls(root: Element | ShadowRoot): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? controls(shadowRoot) : [],
  );
  return [...root.querySelectorAll('button, select, summary'), ...inside];
}

/** Controls that lie over one another; on the map they may. */
export function overlapping(root: Element): readonly string[] {
  const boxes = controls(root.shadowRoot ?? root)
    .filter((element) => !element.closest('dateline-map, .frame') && element.checkVisibility())
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.element.getRootNode() === b.element.getRootNode() &&
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
      )
      .map((b) => `${a.element.textContent?.trim()} / ${b.element.textContent?.trim()}`),
  );
}

/** What axe finds; `off` are rules that do not apply. */
export async function violations(
  root: Element,
  off: readonly string[] = [],
): Promise<readonly string[]> {
  const { violations: found } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      ...Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
