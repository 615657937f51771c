import { worldSize } from '../../geometry/mercator';
import type { FrameTime } from '../../page/frame-time';
import { type Box, boxesAround } from '../labels/box';
import type * as L from '../leaflet';
import { NamePlacer, type NamesOnMap } from '../names/names';
import type { Losses } from '../places/losses';
import { landUnder } from '../view/land-under';
import type { ProbedWord } from '../view/theme-probe';
import type { Land } from '../world/land';
import type { Mark } from './mark-set';
import { namedOf } from './named';

/** What the places of names depend on, besides the marks and the view. */
export interface Naming {
  readonly selected: string | null;
  /** A CSS font-family list. */
  readonly family: string;
  /** A number that changes when a typeface may have arrived. */
  readonly fonts: number;
  readonly written: ProbedWord;
  /** Boxes of what lies over the map, and of the dots of leader lines, in pixels of the container. */
  readonly furniture: readonly Box[];
  readonly others: readonly Box[];
  /** Coarse land, for the small map. */
  readonly sketch: Land | null;
  readonly land: Land | null;
  /** A number that changes when names need not stay where they are. */
  readonly changes: number;
}

/** Places the names of marks; part of dateline-names.js. */
export class MarkNamer {
  readonly #map: L.Map;
  readonly #losses: Losses;
  readonly #placer: NamePlacer;

  constructor(map: L.Map, losses: Losses, frames: FrameTime, signal: AbortSignal) {
    this.#map = map;
    this.#losses = losses;
    this.#placer = new NamePlacer(map.getContainer(), frames, signal);
    map.on('movestart', () => this.#placer.leaveOff());
  }

  /** Null if the map moves meanwhile, or placing starts again. */
  place(marks: Iterable<Mark>, naming: Naming): Promise<NamesOnMap | null> {
    const map = this.#map;
    const { selected, family, fonts, written, sketch, land, changes } = naming;
    const { x: width, y: height } = map.getSize();
    const { x: left, y: top } = map.getPixelBounds().min ?? map.getPixelOrigin();
    const inMap = [...naming.furniture, ...naming.others];
    const zoom = map.getZoom();
    const named = [...marks].map((mark) => namedOf(map, this.#losses, mark, selected));
    return this.#placer.place(named, {
      family,
      fonts,
      written,
      furniture: [...inMap, ...boxesAround(map.getSize())],
      inMap,
      zoom,
      at: (position) => map.latLngToContainerPoint([...position]),
      seen: { width, height, left, top, across: worldSize(zoom) },
      sketch,
      view: { x: 0, y: 0, width, height },
      land: landUnder(map, land),
      state: [changes, zoom, width, height, selected, numbersOf(naming.furniture)].join(),
    });
  }
}

function numbersOf(boxes: readonly Box[]): string {
  return boxes.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)).join();
}
