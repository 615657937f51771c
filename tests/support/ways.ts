import type { Locator } from 'vitest/browser';
import type { Mounted } from './mount';

/** The parts of a dashboard, as one finds them by role and name. */
export function partsOf({ within }: Pick<Mounted, 'within'>) {
  return {
    map: within.getByRole('region', { name: 'Map' }),
    marks: within.getByRole('group', { name: 'Places on the map' }),
    places: within.getByRole('list', { name: 'Places', exact: true }),
    timeline: within.getByRole('list', { name: 'What happened when' }),
    distances: within.getByRole('list', { name: 'Distances' }),
    topics: within.getByRole('group', { name: 'Topics' }),
    article: within.getByRole('article'),
    status: within.getByRole('status'),
    /** The heading of the panel: the place's name. */
    heading: (name: string) => within.getByRole('heading', { level: 2, name, exact: true }),
    /** The mark of a place, whose name is followed by its kind. */
    mark: (name: string) =>
      within
        .getByRole('group', { name: 'Places on the map' })
        .getByRole('button', { name: new RegExp(`^${name}, `) }),
    entry: (name: string) =>
      within
        .getByRole('list', { name: 'Places', exact: true })
        .getByRole('button', { name: new RegExp(`^${name}\\b`) }),
    phrase: (name: string) =>
      within.getByRole('article').getByRole('button', { name, exact: true }),
  };
}

export function button(within: Locator, name: string | RegExp): Locator {
  return within.getByRole('button', { name, exact: true });
}

/** Names that are written on the map now. */
export function written(mounted: Pick<Mounted, 'within'>): string[] {
  return [...partsOf(mounted).map.element().querySelectorAll('.name')]
    .filter((name) => {
      const { visibility, opacity } = getComputedStyle(name);
      return visibility === 'visible' && opacity !== '0';
    })
    .map((name) => name.textContent ?? '');
}
