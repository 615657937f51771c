import type * as L from '../leaflet';
import type { Frame } from '../path-pane';
import { clipPolygon, clipSegment } from './leaflet-lines';

type Run = L.Point[];

/** The widest edge of an area, in pixels: where the area is cut, none may show. */
const WIDE = 3;

/** The stretches of lines within a frame. */
export function cutLines(runs: readonly Run[], frame: Frame): Run[] {
  const cut: Run[] = [];
  for (const run of runs) {
    let open: Run | null = null;
    run.forEach((from, i) => {
      const to = run[i + 1];
      const seen = to && clipSegment(from, to, frame as L.Bounds, i > 0, true);
      if (!Array.isArray(seen)) return;
      const [start, end] = seen;
      if (open) open.push(end);
      else {
        open = [start, end];
        cut.push(open);
      }
      // It leaves the frame.
      if (end !== to) open = null;
    });
  }
  return cut;
}

/** The parts of rings within a frame, closed along its edges. */
export function cutRings(rings: readonly Run[], { min, max }: Frame): Run[] {
  const frame = { min: min.subtract([WIDE, WIDE]), max: max.add([WIDE, WIDE]) };
  return rings
    .map((ring) => clipPolygon(ring, frame as L.Bounds, true))
    .filter(({ length }) => length > 0);
}

/** Lines, or closed rings, as the `d` of a path. */
export function pathData(runs: readonly Run[], isClosed: boolean): string {
  const line = (run: Run) => run.map(({ x, y }) => `${x} ${y}`).join('L');
  return runs.map((run) => `M${line(run)}${isClosed ? 'z' : ''}`).join('');
}
