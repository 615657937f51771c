import * as L from '../leaflet';

/** The maps of a page by what holds them. Only who draws needs them: no map of a reader pays for that. */
const maps = new WeakMap<Element, L.Map>();

L.LeafletMap.addInitHook(function (this: L.Map) {
  maps.set(this.getContainer(), this);
});

/** The map in an element’s shadow tree; null before there is one. Those made before this module was loaded are unknown. */
export function mapIn(element: Element): L.Map | null {
  const holders = element.shadowRoot?.querySelectorAll('.leaflet-container') ?? [];
  const found = [...holders].flatMap((holder) => maps.get(holder) ?? []);
  return found[0] ?? null;
}
