/** Words that stick out of the box that hides what sticks out; what `scrolls` can be scrolled to, and is not cut. */
export function cut(root: Element, scrolls = '[part~="chips"]'): string[] {
  const frame = root.getBoundingClientRect();
  const found: string[] = [];
  const look = (node: Element) => {
    for (const element of node.shadowRoot?.querySelectorAll('*') ?? []) {
      look(element);
      if (element.closest(`.visually-hidden, [part~="map"], ${scrolls}`)) continue;
      const words = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      if (!words || !element.checkVisibility()) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < frame.left - 0.5 || right > frame.right + 0.5)) {
        found.push(`${element.textContent?.trim().slice(0, 40)} ${left}–${right}`);
      }
    }
  };
  look(root);
  return found;
}
