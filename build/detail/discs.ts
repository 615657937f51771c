import { worldX, worldY } from '../../src/geometry/mercator';

/** How far around each place a brief has detail, in kilometres … */
export const REACH_KM = 60;
/** … and how much of that, at the rim, blends into the world's own shapes. */
const RIM_KM = 18;
const EQUATOR_KM = 40_075;

/** Around a place, in the world square (0 to 1 each way); x may leave it where the date line is near. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How much of the world square one kilometre is here. */
  readonly km: number;
}

export function discAround(lon: number, lat: number): Disc {
  const km = 1 / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));
  return { x: worldX(lon), y: worldY(lat), radius: REACH_KM * km, km };
}

/** How deep a point lies within the discs, in kilometres; negative outside them. */
export function depthIn(discs: readonly Disc[], x: number, y: number): number {
  let deepest = Number.NEGATIVE_INFINITY;
  for (const disc of discs) {
    const depth = (disc.radius - Math.hypot(x - disc.x, y - disc.y)) / disc.km;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** The weight of the detail against the world: 0 at the rim and outside, 1 inside. */
export function weightIn(discs: readonly Disc[], x: number, y: number): number {
  const t = Math.max(0, Math.min(1, depthIn(discs, x, y) / RIM_KM));
  return t * t * (3 - 2 * t);
}

/** Groups discs that overlap: each group is a shape of its own. Those across the date line are brought to one side. */
export function grouped(discs: readonly Disc[]): Disc[][] {
  const groups: Disc[][] = [];
  for (const disc of discs) {
    let own: Disc[] = [disc];
    for (const group of [...groups]) {
      const near = group.find((other) => distance(disc, other) < disc.radius + other.radius);
      if (!near) continue;
      groups.splice(groups.indexOf(group), 1);
      const turn = Math.round(disc.x - near.x);
      own = [...own, ...group.map((other) => ({ ...other, x: other.x + turn }))];
    }
    groups.push(own);
  }
  return groups;
}

function distance(a: Disc, b: Disc): number {
  const across = a.x - b.x;
  return Math.hypot(across - Math.round(across), a.y - b.y);
}
