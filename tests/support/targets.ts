import { ancestry, descendants, isHtml } from '../../src/page/dom';

/** Boxes begin between pixels. */
const SLACK = 1.5;
const TARGETS = 'button, a[href], select, summary';
/** May stand close to each other. */
const CROWDED = '.spot *, [part~=phrase]';

/** The innermost element at a point, in whichever shadow tree. */
function at(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function hits(target: Element, x: number, y: number): boolean {
  const found = at(x, y);
  return found !== null && (target.contains(found) || found === target);
}

/** Of what a finger is to meet and sees now, what is too small. */
export function tooSmall(root: Element, least = 48): string[] {
  const small: string[] = [];
  for (const target of descendants(root)) check(target);
  return small;

  function check(target: Element): void {
    if (!target.matches(TARGETS) || !target.checkVisibility()) return;
    if (target.closest('[inert]') || target.matches(':disabled')) return;
    const [box] = target.getClientRects();
    if (!box || box.width === 0) return;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const name = `${target.localName} ${target.ariaLabel ?? target.textContent?.trim().slice(0, 30)}`;
    if (!hits(target, x, y)) {
      // What is scrolled away, or lies under a dialog, is no target now.
      const other = at(x, y)?.closest(TARGETS);
      const isCovered = other && other.getRootNode() === target.getRootNode();
      if (isCovered && !target.matches(CROWDED)) small.push(`${name}: under ${other.ariaLabel}`);
      return;
    }
    const half = least / 2 - SLACK;
    const sides = [
      [x - half, y],
      [x + half, y],
      [x, y - half],
      [x, y + half],
    ] as const;
    const short = sides.filter(([px, py]) => !hits(target, px, py) && !isOthers(target, px, py));
    if (short.length > 0) small.push(`${name}: ${Math.round(box.width)}×${Math.round(box.height)}`);
  }
}

/** Another target is met there, or it is beyond the edge of what scrolls. */
function isOthers(target: Element, x: number, y: number): boolean {
  const found = at(x, y)?.closest(TARGETS);
  if (found && found !== target) return target.matches(CROWDED);
  return [...ancestry(target)].some((node) => {
    if (!isHtml(node) || getComputedStyle(node).overflow === 'visible') return false;
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return x < left || x > right || y < top || y > bottom;
  });
}
