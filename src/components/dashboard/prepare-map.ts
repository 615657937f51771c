import { lightDom } from './light-dom';

export interface MappedElement extends Element {
  readonly basemap: string;
  readonly presentation: string;
}

/** Code and world of the dashboard's map come while the brief does; the map says if they cannot be had. */
export async function prepareMap(dashboard: MappedElement): Promise<void> {
  const basemap = basemapOf(dashboard);
  if (basemap === null) return;
  const { MapView } = await import('../../map/map-view');
  MapView.prepare(basemap);
}

/** Of the map inside, ours or the page's; null where a page's layout has none. */
function basemapOf(dashboard: MappedElement): string | null {
  if (lightDom(dashboard) !== 'layout') {
    return dashboard.presentation === 'list' ? null : dashboard.basemap;
  }
  const map = dashboard.querySelector('dateline-map');
  return map && (map.getAttribute('basemap') ?? dashboard.basemap);
}
