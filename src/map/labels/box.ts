/** A rectangle in pixels; x and y are its left and top. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box that names must keep clear of. */
export interface Obstacle extends Box {
  /** The mark of a place. A great town is named even where a mark hides its dot. */
  readonly isMark?: true;
  /**
   * The mark of a town, with its name beside it: the basemap must not name that town again, perhaps in another
   * spelling.
   */
  readonly isTown?: boolean;
}

export function areSame(some: readonly Box[], others: readonly Box[]): boolean {
  const isSame = (a: Box, b: Box | undefined) =>
    a.x === b?.x && a.y === b.y && a.width === b.width && a.height === b.height;
  return some.length === others.length && some.every((box, at) => isSame(box, others[at]));
}

/** Boxes that only touch do not overlap. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function moved({ x, y, ...size }: Box, east: number, south: number): Box {
  return { x: x + east, y: y + south, ...size };
}

const FAR = 10_000;

/** Boxes around a view of this size: a name that reaches into them would be cut off. */
export function boxesAround({
  x: width,
  y: height,
}: {
  readonly x: number;
  readonly y: number;
}): Box[] {
  return [
    { x: -FAR, y: -FAR, width: FAR, height: 2 * FAR },
    { x: width, y: -FAR, width: FAR, height: 2 * FAR },
    { x: -FAR, y: -FAR, width: 2 * FAR, height: FAR },
    { x: -FAR, y: height, width: 2 * FAR, height: FAR },
  ];
}
