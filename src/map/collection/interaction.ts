import type * as L from '../leaflet';
import type { MapSite } from '../map-site';
import type { Shown } from './collection-layer';
import { HereList } from './here-list';
import { type LabelWords, labelOf, nameOf } from './labels';
import type { Under } from './pointer';
import type { Item } from './scene';
import type { Tip } from './tip';

export interface InteractionHost {
  shown(): Shown | null;
  words(): LabelWords;
  latLngOf(item: Item): L.LatLng;
  /** The item's button in the page. */
  buttonOf(item: Item): HTMLButtonElement | null;
}

/** What a reader does with marks and shapes: looks at them, and presses them. */
export class Interaction {
  readonly list: HereList;
  readonly #site: MapSite;
  readonly #tip: Tip;
  readonly #host: InteractionHost;
  readonly #signal: AbortSignal;

  constructor(site: MapSite, tip: Tip, host: InteractionHost, signal: AbortSignal) {
    this.#site = site;
    this.#tip = tip;
    this.#host = host;
    this.#signal = signal;
    this.list = new HereList(site.map, (id) => site.events.select(id), signal);
  }

  /** Takes what is under the pointer or has the focus; null when nothing does any longer. */
  look(under: Under | null): void {
    const { highlight } = this.#site.events;
    if (!under) {
      highlight(null);
      this.#tip.hide();
    } else if ('item' in under) {
      highlight(under.item.row?.id ?? null);
      this.show(under.item);
    } else {
      highlight(under.shape.id);
      this.#tip.show(nameOf(under.shape, this.#host.words()), 0, under.latLng);
    }
  }

  /** Shows what an item is called. */
  show(item: Item): void {
    const name = labelOf(item, this.#host.words(), null);
    this.#tip.show(name, item.radius, this.#host.latLngOf(item));
  }

  /** What an item is called as a button. */
  labelOf(item: Item): string {
    return labelOf(item, this.#host.words(), { canPart: this.#canPart(item) });
  }

  press(under: Under): void {
    const { events, approach } = this.#site;
    if ('shape' in under) events.select(under.shape.id);
    else if (under.item.row) events.select(under.item.row.id);
    else if (this.#canPart(under.item)) {
      events.steered();
      approach(under.item.cluster.box);
    } else void this.#listPlaces(under.item).catch(reportError);
  }

  /** Whether its places stand apart at a nearer zoom. */
  #canPart({ cluster }: Item): boolean {
    const { map } = this.#site;
    const [west, south, east, north] = cluster.box;
    if (map.getZoom() >= map.getMaxZoom()) return false;
    return east - west > 1e-6 || north - south > 1e-6;
  }

  /** Lists the places of one spot. */
  async #listPlaces(item: Item): Promise<void> {
    const { collection, filter } = this.#host.shown() ?? {};
    if (!collection || !filter) return;
    const page = await collection.rowsIn(item.cluster.box, filter, HereList.most, this.#signal);
    if (this.#signal.aborted || collection !== this.#host.shown()?.collection) return;
    this.list.open(page, this.#host.words(), this.#host.latLngOf(item), this.#host.buttonOf(item));
  }
}
