import type { Position } from 'geojson';
import { latOf, lonOf } from '../../geometry/positions';
import { type Box, grown, overlaps } from '../labels/box';
import { lengthOf, type Path, pointAlong } from '../labels/path';
import type * as L from '../leaflet';
import type { MapWords } from '../map-words';
import type { MappedPlace } from '../places/mapped-place';
import type { Land } from '../world/land';
import { type Arc, arcsOf } from './edges';
import type { Shape } from './shape';

type Run = readonly L.Point[];

const SVG = 'http://www.w3.org/2000/svg';
const ID = 'dateline-arc';
/** The width of a letter, roughly, as a part of the size of type. */
const LETTER = 0.56;
/** Between a distance and what stands beside it, such as the halo of a mark, in pixels. */
const AIR = 4;
/** From the line to the middle of the letters, as a part of the size of type. */
const AWAY = 0.9;

/** Writes distances along the arcs of bands, where other words and marks leave room; returns where. */
export function labelArcs(
  map: L.Map,
  shapes: readonly Shape[],
  land: Land | null,
  words: MapWords,
  taken: readonly Box[],
): readonly Box[] {
  const banded = shapes.filter(({ mapped, paths }) => mapped.center && paths.length > 0);
  const svg = banded[0]?.paths[0]?.element.ownerSVGElement;
  if (!svg) return [];
  const labels = document.createElementNS(SVG, 'g');
  labels.id = ID;
  labels.setAttribute('class', 'arc-labels');
  // Screen readers have the distances in the panel.
  labels.setAttribute('aria-hidden', 'true');
  svg.querySelector(`#${ID}`)?.remove();
  svg.append(labels);
  const size = Number.parseFloat(getComputedStyle(labels).fontSize);
  const boxes: Box[] = [];
  for (const { run, isRight, texts } of visibleArcs(map, banded, land, words)) {
    const length = lengthOf(run);
    for (const text of texts) {
      const wide = text.length * LETTER * size;
      if (wide >= length) continue;
      const box = boxOf(wide, run, (isRight ? AWAY : -AWAY) * size, map);
      const own = grown(box, AIR);
      if ([...taken, ...boxes].some((other) => overlaps(own, other))) continue;
      boxes.push(box);
      write(labels, text, middleOf(run, wide), isRight);
      break;
    }
  }
  return boxes;
}

interface VisibleArc {
  /** The longest visible part, in the direction in which its words are read. */
  readonly run: Run;
  /** Whether the words stand on the right of the run. */
  readonly isRight: boolean;
  /** The distance in words, the longer text first. */
  readonly texts: readonly string[];
}

function* visibleArcs(
  map: L.Map,
  shapes: readonly Shape[],
  land: Land | null,
  words: MapWords,
): Generator<VisibleArc> {
  for (const { mapped, shifts } of shapes) {
    for (const arc of arcsOf(mapped)) {
      const distance = words.distance(arc.meters);
      const texts = [words.distanceFrom(distance, mapped.center?.name ?? ''), distance];
      const isOuter = arc.meters === mapped.place.band?.meters[1];
      for (const shift of shifts) {
        const seen = longest(runsInView(map, arc, shift, (at) => isShown(mapped, at, land)));
        const isReadable = isForward(seen);
        // An arc runs clockwise, with the place on its right. The words stand outside the band.
        const isRight = isOuter !== isReadable;
        yield { run: isReadable ? seen : seen.toReversed(), isRight, texts };
      }
    }
  }
}

function isShown({ place: { clip } }: MappedPlace, at: Position, land: Land | null): boolean {
  return !land || !clip || land.holds(at) === (clip === 'land');
}

/** The visible parts of an arc, in the pixels of the map's SVG. */
function runsInView(
  map: L.Map,
  { positions }: Arc,
  shift: number,
  isShown: (at: Position) => boolean,
): Run[] {
  const runs: L.Point[][] = [[]];
  const { x: width, y: height } = map.getSize();
  for (const at of positions) {
    const point = map.latLngToLayerPoint([latOf(at), lonOf(at) + shift]);
    const { x, y } = map.layerPointToContainerPoint(point);
    if (x > 0 && y > 0 && x < width && y < height && isShown(at)) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs;
}

function longest(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (lengthOf(run) > lengthOf(best) ? run : best));
}

/** From left to right, or else downward. */
function isForward(run: Run): boolean {
  const [first, last] = [run[0], run.at(-1)];
  return !first || !last || last.x - first.x + 0.3 * (last.y - first.y) >= 0;
}

/** Three points of a line: its middle, and one on either side far enough away for words to fit between. */
function middleOf(run: Run, length: number): Path {
  const half = length / 2 + AIR;
  const middle = lengthOf(run) / 2;
  return [middle - half, middle, middle + half].flatMap((at) => pointAlong(run, at)?.at ?? []);
}

function write(
  labels: SVGGElement,
  label: string,
  [first, middle, last]: Path,
  isRight: boolean,
): void {
  if (!first || !middle || !last) return;
  const path = document.createElementNS(SVG, 'path');
  path.id = `${ID}-${labels.childElementCount}`;
  // One curve through all three: at the line's own corners, letters would run into one another.
  const bend = {
    x: 2 * middle.x - (first.x + last.x) / 2,
    y: 2 * middle.y - (first.y + last.y) / 2,
  };
  path.setAttribute('d', `M${first.x} ${first.y}Q${bend.x} ${bend.y} ${last.x} ${last.y}`);
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('dy', isRight ? '1.2em' : '-0.5em');
  const along = document.createElementNS(SVG, 'textPath');
  along.setAttribute('href', `#${path.id}`);
  along.setAttribute('startOffset', '50%');
  along.textContent = label;
  text.append(along);
  labels.append(path, text);
}

/** Roughly the box around words of this width: a curve counts as straight. */
function boxOf(wide: number, run: Run, away: number, map: L.Map): Box {
  const [first, middle, last] = [run[0], run[Math.floor(run.length / 2)], run.at(-1)];
  if (!first || !middle || !last) return { x: 0, y: 0, width: 0, height: 0 };
  const length = Math.max(1, last.distanceTo(first));
  const [x, y] = [(last.x - first.x) / length, (last.y - first.y) / length];
  const [half, high] = [wide / 2, Math.abs(away)];
  const [width, height] = [
    2 * (Math.abs(x) * half + Math.abs(y) * high),
    2 * (Math.abs(y) * half + Math.abs(x) * high),
  ];
  const at = map.layerPointToContainerPoint(middle.add([-y * away, x * away]));
  return { x: at.x - width / 2, y: at.y - height / 2, width, height };
}
