import { loadMap } from '../../map/load-map';
import { descendants } from '../../page/dom';
import { DatelineElement } from '../base/dateline-element';
import type { DatelineMap } from '../map/dateline-map';
import { lightDom } from './light-dom';

/** The parts of a dashboard: those of its own layout, and those put into it by the page. */
export function partsOf(dashboard: DatelineElement): DatelineElement[] {
  const roots = [dashboard.renderRoot, dashboard];
  return roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => element instanceof DatelineElement);
}

/** Resolves when all have been rendered, or have thrown. */
export async function rendered(parts: readonly DatelineElement[]): Promise<void> {
  await Promise.all(parts.map(({ updateComplete }) => updateComplete.catch(() => {})));
}

/** The first map of a dashboard, in whichever of the page's shadow trees it stands. */
export function mapOf(dashboard: Element): DatelineMap | null {
  for (const element of descendants(dashboard)) {
    if (element.localName === 'dateline-map') return element as DatelineMap;
  }
  return null;
}

export interface MappedElement extends Element {
  readonly basemap: string;
  readonly presentation: string;
}

/** Fetches the map's code and basemap while the brief is on its way. The map itself reports if they cannot be had. */
export async function prepareMap(dashboard: MappedElement): Promise<void> {
  const basemap = basemapOf(dashboard);
  if (basemap === null) return;
  const { MapView } = await loadMap();
  MapView.prepare(basemap);
}

/** The basemap of the map inside, in our layout or the page's; null if there is no map. */
function basemapOf(dashboard: MappedElement): string | null {
  if (lightDom(dashboard) !== 'layout') {
    return dashboard.presentation === 'list' ? null : dashboard.basemap;
  }
  const map = dashboard.querySelector('dateline-map');
  return map && (map.getAttribute('basemap') ?? dashboard.basemap);
}
