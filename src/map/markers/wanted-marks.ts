import type { Position } from 'geojson';
import type { Place } from '../../brief/brief';
import type * as L from '../leaflet';
import type { MapWords } from '../map-words';
import type { MappedPlace } from '../places/mapped-place';
import type { Spot, Stand } from '../places/mapped-places';
import type { Leader } from './leader-lines';
import type { Wanted } from './mark-set';
import { clusterButton, onAttention, placeButton } from './marker-element';
import type { Presses } from './presses';
import { standingAround, standingAt } from './standing';

const BADGE_RADIUS = 14;
/** With the number at its corner. */
const CLUSTER_RADIUS = 19;

/** What a press or a look at a mark asks for. */
export interface MarkEvents {
  select(id: string): void;
  highlight(id: string | null): void;
  /** The places of a cluster are to be seen apart; `button` is its mark. */
  part(cluster: Cluster, button: HTMLButtonElement): void;
}

export interface Cluster {
  readonly spot: Spot;
  readonly latLng: L.LatLng;
  /** In reading order. */
  readonly first: MappedPlace;
}

/** Says which marks stand for places and clusters, where, and with what name. */
export class WantedMarks {
  readonly #map: L.Map;
  readonly #events: MarkEvents;
  readonly #words: () => MapWords;
  readonly #presses: Presses;

  constructor(map: L.Map, events: MarkEvents, words: () => MapWords, presses: Presses) {
    this.#map = map;
    this.#events = events;
    this.#words = words;
    this.#presses = presses;
  }

  /** One mark for all the places at a spot. */
  at(spot: Spot): Wanted[] {
    if (spot.count > 1) return [this.#cluster(spot)];
    return spot.members.map((stand) => this.place(stand));
  }

  place({ mapped, key, position }: Stand): Wanted {
    return { ...this.#mark(mapped, BADGE_RADIUS), key, latLng: standingAt(this.#map, position) };
  }

  /** The name of an area or a line, which is its mark. */
  area(area: MappedPlace, anchor: Position): Wanted {
    const latLng = standingAt(this.#map, anchor);
    return { ...this.#mark(area, null), key: `${area.order}`, latLng };
  }

  /** One mark for each place at a spot, around it. */
  spread({ members, position }: Spot): (Wanted & { readonly leader: Leader })[] {
    const places = members.map((stand) => this.place(stand));
    const middle = standingAt(this.#map, position);
    const own = places.map(({ latLng }) => latLng);
    const around = standingAround(this.#map, middle, own);
    return places.map((wanted, at) => {
      const latLng = around[at] ?? middle;
      return { ...wanted, latLng, leader: { from: wanted.latLng, to: latLng } };
    });
  }

  #mark(mapped: MappedPlace, radius: number | null): Omit<Wanted, 'key' | 'latLng'> {
    const { place, kind, order, beyond, lang } = mapped;
    const label = labelOf(place);
    const name = label && beyond.isAll ? `${label} ${beyond.north ? '↑' : '↓'}` : label;
    return {
      name,
      lang,
      isByArticle: place.statedBy === 'article',
      said: () => mapped.said,
      namesake: order,
      order,
      placeId: place.id,
      radius,
      area: radius === null ? mapped : null,
      make: () => {
        const isBeyond = beyond.isAll;
        const nameOnly = radius === null;
        const button = placeButton({ place, name, kind, nameOnly, isBeyond, lang }, this.#words());
        this.#presses.listen(button, () => this.#events.select(place.id));
        onAttention(button, (has) => this.#events.highlight(has ? place.id : null));
        return button;
      },
    };
  }

  #cluster(spot: Spot): Wanted {
    const { members, count, key } = spot;
    const places = members.map(({ mapped }) => mapped);
    const [first] = places;
    const named = places.find(({ place }) => place.statedBy === 'article') ?? first;
    if (!named || !first) throw new RangeError('A cluster has at least one place.');
    const latLng = standingAt(this.#map, spot.position);
    return {
      key,
      latLng,
      name: labelOf(named.place),
      lang: named.lang,
      isByArticle: named.place.statedBy === 'article',
      said: () => null,
      namesake: named.order,
      order: first.order,
      placeId: null,
      radius: CLUSTER_RADIUS,
      area: null,
      make: () => {
        const button = clusterButton({ members: places, named, count }, this.#words());
        this.#presses.listen(button, () => this.#events.part({ spot, latLng, first }, button));
        return button;
      },
    };
  }
}

/** The name beside a mark; empty for a place without one. */
function labelOf({ name, isNameless }: Place): string {
  return isNameless ? '' : name;
}
