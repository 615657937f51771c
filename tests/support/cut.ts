/** Words that stick out of a box that hides what sticks out; what `scrolls` can be scrolled to, and is not cut. */
export function cut(root: Element, scrolls = '[part~="chips"]'): string[] {
  const found: string[] = [];
  const look = (node: Element, around: readonly DOMRect[]) => {
    if (node.matches(`.visually-hidden, [part~="map"], ${scrolls}`)) return;
    const boxes = hides(node) ? [...around, node.getBoundingClientRect()] : around;
    for (const child of (node.shadowRoot ?? node).childNodes) {
      if (child instanceof Element) look(child, boxes);
      if (!(child instanceof Text) || !child.data.trim() || !node.checkVisibility()) continue;
      const { left, right, width } = boxOf(child);
      const isOut = boxes.some((box) => left < box.left - 0.5 || right > box.right + 0.5);
      if (width > 0 && isOut) found.push(`${child.data.trim().slice(0, 40)} ${left}–${right}`);
    }
  };
  look(root, [root.getBoundingClientRect()]);
  return found;
}

function hides(element: Element): boolean {
  return element.checkVisibility() && getComputedStyle(element).overflowX !== 'visible';
}

function boxOf(text: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}
