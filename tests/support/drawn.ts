import { expect } from 'vitest';
import type { Mounted } from './mount';
import { partsOf } from './ways';

/** The part of the window in which the map is seen. */
export function frameOf(mounted: Mounted): DOMRect {
  return partsOf(mounted).map.element().getBoundingClientRect();
}

export function meets(a: DOMRect, b: DOMRect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** The marks of the chosen place, also those a little outside the view. */
export function allChosenMarks(mounted: Mounted): Element[] {
  const marks = partsOf(mounted).marks.getByRole('button').elements();
  return marks.filter((mark) => mark.getAttribute('aria-current') === 'true');
}

/** Those that are seen: with a middle inside the frame of the map. */
export function chosenMarks(mounted: Mounted): DOMRect[] {
  const frame = frameOf(mounted);
  return allChosenMarks(mounted)
    .map((mark) => mark.getBoundingClientRect())
    .filter(({ x, y, width, height }) =>
      meets(frame, new DOMRect(x + width / 2, y + height / 2, 0, 0)),
    );
}

/** What is drawn of the chosen place on the map besides marks, and reaches into its frame. */
export function chosenShapes(mounted: Mounted, classes = '.area, .line'): SVGPathElement[] {
  const frame = frameOf(mounted);
  const paths = partsOf(mounted).map.element().querySelectorAll<SVGPathElement>('path.selected');
  return [...paths].filter(
    (path) =>
      path.matches(classes) &&
      /[LlZz]/.test(path.getAttribute('d') ?? '') &&
      meets(frame, path.getBoundingClientRect()),
  );
}

/** Chooses a place in the list, and waits until the map has drawn it. */
export async function choose(mounted: Mounted, id: string): Promise<void> {
  mounted.dashboard.select(id);
  await expect
    .poll(() => chosenMarks(mounted).length + chosenShapes(mounted).length)
    .toBeGreaterThan(0);
}
