import * as L from '../leaflet';

/** The maps of a page by their containers. Only drawing needs them: no reader's map pays for it. */
const maps = new WeakMap<Element, L.Map>();

L.LeafletMap.addInitHook(function (this: L.Map) {
  maps.set(this.getContainer(), this);
});

/**
 * The map in an element’s shadow tree; null before there is one. Maps made before this module was loaded are unknown.
 */
export function mapIn(element: Element): L.Map | null {
  const holders = element.shadowRoot?.querySelectorAll('.leaflet-container') ?? [];
  const found = [...holders].flatMap((holder) => maps.get(holder) ?? []);
  return found[0] ?? null;
}
