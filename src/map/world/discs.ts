/** The world's width in pixels (at zoom 7) from which detail can be told from the world. */
export const DETAIL_FROM = 2 ** 15;

/** A part of the world square. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Whether a point of the world square, in any copy of the world, has detail. */
export function isWithin(discs: readonly Disc[], x: number, y: number): boolean {
  return discs.some((disc) => {
    const across = x - disc.x;
    return Math.hypot(across - Math.round(across), y - disc.y) < disc.radius;
  });
}
