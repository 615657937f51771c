import { descendants } from '../../page/dom';
import { DatelineElement } from '../base/dateline-element';
import type { DatelineMap } from '../map/dateline-map';

/** The parts of a dashboard: those of its own layout, and those that the page put into it. */
export function partsOf(dashboard: DatelineElement): DatelineElement[] {
  const roots = [dashboard.renderRoot, dashboard];
  return roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => element instanceof DatelineElement);
}

/** Settles when all have been rendered; one that throws too. */
export async function rendered(parts: readonly DatelineElement[]): Promise<void> {
  await Promise.allSettled(parts.map(({ updateComplete }) => updateComplete));
}

/** The first map of a dashboard, in whatever shadow tree of the page's own it stands. */
export function mapOf(dashboard: Element): DatelineMap | null {
  for (const element of descendants(dashboard)) {
    if (element.localName === 'dateline-map') return element as DatelineMap;
  }
  return null;
}
