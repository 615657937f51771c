import type * as L from '../leaflet';

type Run = L.Point[];
type View = Pick<L.Bounds, 'min' | 'max'>;

/** Of lines so many that most cover each other, keeps only what can be seen. */
export function inkedLines(runs: readonly Run[], view: View): Run[] {
  return new Ink(view).draw(runs);
}

/** The same for rings, as rings and lines: a stretch on which a ring doubles back has no inside, and becomes a line. */
export function inkedRings(
  rings: readonly Run[],
  view: View,
): { readonly rings: readonly Run[]; readonly lines: readonly Run[] } {
  const spikes: Run[] = [];
  const rest = rings.map((ring) => withoutSpikes(ring, spikes));
  const ink = new Ink(view);
  const edges = ink.draw([...rest, ...spikes]);
  // In a tangle, the edges alone cover everything.
  if (ink.isTangle) return { rings: [], lines: edges };
  return { rings: rest, lines: new Ink(view).draw(spikes) };
}

function withoutSpikes(ring: Run, spikes: Run[]): Run {
  const rest: Run = [];
  for (const point of ring) {
    const [before, tip] = rest.slice(-2);
    if (before && tip && before.equals(point)) {
      spikes.push([before, tip]);
      rest.pop();
    } else rest.push(point);
  }
  return rest;
}

/** The pixels of a view that lines have covered so far. */
class Ink {
  readonly #left: number;
  readonly #top: number;
  readonly #width: number;
  readonly #height: number;
  readonly #corner: L.Point;
  readonly #covered: Uint8Array;
  /** In pixels. */
  #length = 0;

  constructor({ min, max }: View) {
    if (!min || !max) throw new RangeError('A view has bounds.');
    this.#left = Math.floor(min.x) - 1;
    this.#top = Math.floor(min.y) - 1;
    // Leaflet’s own point is not imported: it would be a second copy.
    this.#corner = min.floor().subtract([1, 1]);
    this.#width = Math.ceil(max.x) - this.#left + 2;
    this.#height = Math.ceil(max.y) - this.#top + 2;
    this.#covered = new Uint8Array(this.#width * this.#height);
  }

  /** Whether the lines together are longer than half of the pixels: a browser would paint them for seconds. */
  get isTangle(): boolean {
    return this.#length > this.#covered.length / 2;
  }

  /**
   * Keeps each stretch that covers a pixel not covered before. Gives a tangle as the pixels that it covers, in rows.
   */
  draw(runs: readonly Run[]): Run[] {
    const drawn: Run[] = [];
    for (const run of runs) {
      let open: Run | null = null;
      run.forEach((from, i) => {
        const to = run[i + 1];
        if (!to) return;
        const fresh = this.#cover(from, to);
        if (!fresh) return;
        const [start, end] = fresh;
        this.#length += start.distanceTo(end);
        if (open?.at(-1)?.equals(start)) open.push(end);
        else {
          open = [start, end];
          drawn.push(open);
        }
      });
    }
    return this.isTangle ? this.#rows() : drawn;
  }

  /** Two pixels high, as a line is. */
  #rows(): Run[] {
    const rows: Run[] = [];
    for (let y = 0; y + 1 < this.#height; y += 2) {
      let start = -1;
      for (let x = 0; x <= this.#width; x += 1) {
        const at = y * this.#width + x;
        const isInk = x < this.#width && this.#isCovered(at);
        if (isInk && start < 0) start = x;
        if (isInk || start < 0) continue;
        rows.push([this.#point(start, y), this.#point(x, y)]);
        start = -1;
      }
    }
    return rows;
  }

  #isCovered(at: number): boolean {
    return this.#covered[at] === 1 || this.#covered[at + this.#width] === 1;
  }

  #point(x: number, y: number): L.Point {
    return this.#corner.add([x, y]);
  }

  /** The part of a stretch from its first uncovered pixel to its last; null where all were covered. */
  #cover(from: L.Point, to: L.Point): [L.Point, L.Point] | null {
    const steps = Math.max(1, Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    const [dx, dy] = [(to.x - from.x) / steps, (to.y - from.y) / steps];
    let [first, last] = [-1, -1];
    // Half a pixel, so that truncation rounds.
    let [x, y] = [from.x - this.#left + 0.5, from.y - this.#top + 0.5];
    for (let step = 0; step <= steps; step += 1) {
      const at = (y | 0) * this.#width + (x | 0);
      if (this.#covered[at] === 0) {
        this.#covered[at] = 1;
        if (first < 0) first = step;
        last = step;
      }
      x += dx;
      y += dy;
    }
    if (first < 0) return null;
    // A line continues where the stretch before it covered its first pixel.
    const start = first <= 1 ? from : from.add([dx * (first - 1), dy * (first - 1)]);
    const end = last >= steps - 1 ? to : from.add([dx * (last + 1), dy * (last + 1)]);
    return [start, end];
  }
}
