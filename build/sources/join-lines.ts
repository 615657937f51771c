type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

/** A line that turns by more than this, in radians, belongs to another river. */
const MOST_TURNED = 1.2;

/**
 * Lines that end where another begins become one; where several meet, the two that go on most nearly straight. So a
 * river in pieces, cut wherever another flows into it, gets its whole length. No point is moved, dropped or added.
 */
export function joinLines(lines: readonly Line[]): Line[] {
  const open = new Set(lines.filter((line) => line.length > 1));
  for (let best = bestJoint(open); best; best = bestJoint(open)) {
    const [a, b] = best;
    open.delete(a.line);
    open.delete(b.line);
    const first = a.isStart ? a.line.toReversed() : a.line;
    const second = b.isStart ? b.line : b.line.toReversed();
    open.add([...first, ...second.slice(1)]);
  }
  return [...open];
}

interface End {
  readonly line: Line;
  readonly isStart: boolean;
}

function bestJoint(lines: ReadonlySet<Line>): readonly [End, End] | null {
  const ends = new Map<string, End[]>();
  for (const line of lines) {
    for (const isStart of [true, false]) {
      const key = String(line.at(isStart ? 0 : -1));
      const known = ends.get(key);
      if (known) known.push({ line, isStart });
      else ends.set(key, [{ line, isStart }]);
    }
  }
  for (const meeting of ends.values()) {
    const pairs = meeting.flatMap((a, i) =>
      meeting
        .slice(i + 1)
        .filter((b) => b.line !== a.line)
        .map((b) => ({ pair: [a, b] as const, turn: turnBetween(a, b) })),
    );
    pairs.sort((a, b) => a.turn - b.turn);
    const [best] = pairs;
    if (best && (meeting.length === 2 || best.turn < MOST_TURNED)) return best.pair;
  }
  return null;
}

/** The turn on the way from one line to the other, in radians. */
function turnBetween(a: End, b: End): number {
  const turn = Math.abs(inward(a) - inward(b));
  return Math.abs(Math.PI - Math.min(turn, 2 * Math.PI - turn));
}

/** The direction from an end into its line. */
function inward({ line, isStart }: End): number {
  const [x = 0, y = 0] = line.at(isStart ? 0 : -1) ?? [];
  const [nextX = x, nextY = y] =
    line.at(isStart ? Math.min(3, line.length - 1) : -Math.min(4, line.length)) ?? [];
  return Math.atan2(nextY - y, nextX - x);
}
