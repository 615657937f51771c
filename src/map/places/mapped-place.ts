import type { Geometry, Position } from 'geojson';
import type { Brief, Kind, Place } from '../../brief/brief';
import { localOf, namesOf } from '../../brief/local-text';
import { excerptsOf } from '../../brief/quotes/naming';
import { languageOf } from '../../brief/script';
import { anchorOfUnwrapped } from '../../geometry/anchor';
import { type Bounds, extentOf } from '../../geometry/bounds';
import { foldTurns } from '../../geometry/fold-turns';
import { densifyLine } from '../../geometry/great-circle';
import { type BeyondEdge, beyondEdge } from '../../geometry/map-edge';
import { mapParts } from '../../geometry/parts';
import { linesOf, pointsOf, polygonsOf } from '../../geometry/positions';
import { type Ring, ringOf } from '../../geometry/rows';
import { unwrapGeometry } from '../../geometry/unwrap';

/** The place from which a band is measured. */
export interface Center {
  readonly name: string;
  readonly position: Position;
}

/** What the map needs to know of a place besides the place itself. */
interface Told {
  readonly kind: Kind | undefined;
  /** Its place in reading order. */
  readonly order: number;
  /** The language of the article. */
  readonly lang: string | null;
  /** The place from which its band is measured. */
  readonly center: Center | null;
  readonly brief: Brief;
}

/** A place that has a position, with what the map has worked out from it. */
export class MappedPlace {
  readonly place: Place;
  readonly kind: Kind | undefined;
  /** Its place in reading order. */
  readonly order: number;
  /** The `lang` of its name; empty if unknown. */
  readonly lang: string;
  /** As it is drawn: in continuous longitudes, lines along great circles. */
  readonly geometry: Geometry;
  /** Its size in degrees, in the same longitudes. */
  readonly bounds: Bounds;
  /** Whether parts of it lie past the edges of the map. */
  readonly beyond: BeyondEdge;
  /** Where its marks stand; empty for lines and areas, whose names are their marks. */
  readonly points: readonly Position[];
  /** The place from which its band is measured. */
  readonly center: Center | null;
  readonly #brief: Brief;
  #anchor: Position | null = null;
  #rings: readonly Ring[] | null = null;

  constructor(place: Place, geometry: Geometry, { kind, order, lang, center, brief }: Told) {
    this.place = place;
    this.#brief = brief;
    this.kind = kind;
    this.order = order;
    this.center = center;
    this.lang = localOf(place, 'name').lang ?? languageOf(place.name, lang);
    this.geometry = foldTurns(
      mapParts(unwrapGeometry(geometry), (part, of) =>
        of === 'line' ? part.map(densifyLine) : part,
      ),
    );
    this.bounds = extentOf(this.geometry);
    this.beyond = beyondEdge(this.geometry);
    // An area wholly past an edge of the map is marked at that edge.
    const own = this.beyond.isAll && this.hasShape ? [this.anchor] : pointsOf(this.geometry);
    this.points = distinct(own);
  }

  /** Where it is marked or named; longitudes may leave ±180. Worked out on first use: a large area takes time. */
  get anchor(): Position {
    this.#anchor ??= anchorOfUnwrapped(this.geometry);
    return this.#anchor;
  }

  /** Whether it is an area. */
  get isArea(): boolean {
    return !polygonsOf(this.geometry).next().done;
  }

  /** Whether more than marks is drawn of it. */
  get hasShape(): boolean {
    return this.isArea || !linesOf(this.geometry).next().done;
  }

  /**
   * The first passage in which an article names it, with the range of characters that do; null where there is none.
   * Never a headline: that already stands above the map.
   */
  get said() {
    // With several reports, a quote on the map would need the name of its report.
    if (this.#brief.articles.length > 1) return null;
    const { mentions } = this.place;
    const titles = this.#brief.articles.map(({ title }) => title);
    const first = excerptsOf(this.#brief, this.place).naming.find(
      ({ exact }) => !titles.includes(exact.trim()),
    );
    if (!first) return null;
    const { exact: quote, article, start, end } = first;
    const mention = mentions.find(
      (phrase) => phrase.article === article && phrase.start >= start && phrase.end <= end,
    );
    const name = namesOf(this.place).find((each) => quote.includes(each)) ?? '';
    const from = mention ? mention.start - start : Math.max(0, quote.indexOf(name));
    const to = from + (mention ? mention.end - mention.start : name.length);
    const { lang } = this.#brief.articles.find(({ id }) => id === article) ?? {};
    return { quote, from, to, lang: lang ?? '' };
  }

  /** Its areas in the world square, in the same longitudes. Worked out on first use. */
  get rings(): readonly Ring[] {
    this.#rings ??= [...polygonsOf(this.geometry)].flat().map(ringOf);
    return this.#rings;
  }
}

/** The longitude in the middle. */
export function middleOf([west, , east]: Bounds): number {
  return (west + east) / 2;
}

/** The positions without duplicates; the same position a turn of the globe further is one. */
function distinct(points: readonly Position[]): readonly Position[] {
  if (points.length < 2) return points;
  const seen = new Map<string, Position>();
  for (const point of points) {
    const [lng = 0, lat = 0] = point;
    const key = `${(((lng % 360) + 360) % 360).toFixed(9)} ${lat}`;
    if (!seen.has(key)) seen.set(key, point);
  }
  return [...seen.values()];
}
