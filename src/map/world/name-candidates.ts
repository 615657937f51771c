import { worldSize, worldX, worldY } from '../../geometry/mercator';
import { type Box, overlaps } from '../labels/box';
import type { Anchor, Candidate } from '../labels/place-labels';
import type { Name } from './name';

/** The surface on which names are placed: a rectangle somewhat larger than the view. */
export interface Surface {
  readonly zoom: number;
  /** Pixels from the world's left and top (longitude −180, the first copy) to the surface's. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The part that is in view. */
  readonly view: Box;
  /** A factor on every font size. */
  readonly scale: number;
}

export interface NameCandidate extends Candidate {
  readonly name: Name;
  /** The lines of text for each anchor. */
  readonly lines: readonly (readonly string[])[];
}

export type Measure = (text: string, name: Name) => number;

/** From here on, islands and city states are named: their names are always wider than they are. */
const SMALL_FROM_ZOOM = 6.5;
export const LINE_HEIGHT = 1.25;

interface Fit {
  readonly anchor: Anchor;
  readonly lines: readonly string[];
  readonly copy: number;
  /** The lower the better. */
  readonly cost: number;
}

/**
 * The name with every spot where it fits on this surface. A view of less than the whole world gets it once, a wider one
 * once for each copy of the world.
 */
export function nameCandidates(name: Name, surface: Surface, measure: Measure): NameCandidate[] {
  if (surface.zoom < name.minZoom) return [];
  const world = worldSize(surface.zoom);
  const copies = range(
    Math.floor(surface.left / world),
    Math.floor((surface.left + surface.width) / world),
  );
  const all = copies.map((copy) => fits(name, copy, surface, measure));
  const groups = surface.view.width > world ? all : [all.flat()];
  return groups.flatMap((group) => candidate(name, group));
}

function candidate(name: Name, group: readonly Fit[]): NameCandidate[] {
  const [first] = group;
  if (!first) return [];
  const best = group.toSorted((a, b) => a.cost - b.cost);
  return [
    {
      id: `${name.id}@${first.copy}`,
      name,
      priority: name.priority,
      width: 0,
      height: 0,
      padding: 3,
      anchors: best.map((fit) => fit.anchor),
      lines: best.map((fit) => fit.lines),
    },
  ];
}

function fits(name: Name, copy: number, surface: Surface, measure: Measure): Fit[] {
  const world = worldSize(surface.zoom);
  const found: Fit[] = [];
  name.at.forEach(([lon, lat, degrees], order) => {
    const x = (worldX(lon) + copy) * world - surface.left;
    const y = worldY(lat) * world - surface.top;
    if (x < 0 || x > surface.width || y < 0 || y > surface.height) return;
    const own = (degrees / 360) * world;
    const room = surface.zoom < SMALL_FROM_ZOOM ? own * name.slack : Infinity;
    for (const lines of lineBreaks(name.text)) {
      const width = Math.max(...lines.map((line) => measure(line, name)));
      const height = lines.length * name.size * LINE_HEIGHT;
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (width > room) continue;
      // Two lines inside are better than one across the border.
      const across = width > own ? 500 + width - own : 0;
      const cost = across + order * 2 + lines.length;
      for (const aside of asides(own - width)) {
        const moved = { ...box, x: box.x + aside };
        if (!isWhole(moved, surface)) continue;
        // A country that is half in view has its name in the visible half.
        const outside = contains(surface.view, moved) ? 0 : 1000;
        const key = `${order}/${lines.length}/${Math.sign(aside)}`;
        const anchor: Anchor = { x: x + aside, y, side: 'centre', width, height, key };
        found.push({ anchor, lines, copy, cost: cost + outside + (aside === 0 ? 0 : 20) });
      }
    }
  });
  return found;
}

/** How far from its spot a name may stand, with so much room left. */
function asides(room: number): number[] {
  const most = Math.min(60, room / 2 - 4);
  return most > 12 ? [0, -most, most] : [0];
}

/** Wholly in view, or wholly in the margin that a drag brings in: half a name at the edge looks like a fault. */
function isWhole(box: Box, { view, width, height }: Surface): boolean {
  if (overlaps(view, box)) return contains(view, box);
  return contains({ x: 0, y: 0, width, height }, box);
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function range(from: number, to: number): number[] {
  return [...Array(to - from + 1).keys()].map((i) => from + i);
}

/** A name in one line, and in two if it can be broken: at its slash, else at the space that makes them most equal. */
function lineBreaks(text: string): string[][] {
  const names = text.split(' / ');
  // The slash stays at the break: two lines without it would read as two seas.
  if (names.length === 2) return [[text], [`${names[0]} /`, `${names[1]}`]];
  const words = text.split(' ');
  let best: string[] | null = null;
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (!best || longest(lines) < longest(best)) best = lines;
  }
  return best ? [[text], best] : [[text]];
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}
