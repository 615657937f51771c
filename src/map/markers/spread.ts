type Offset = readonly [x: number, y: number];

/** The marks on the first ring, and how many more on each further one: about 36 px apart at 40 px a ring. */
const ON_FIRST_RING = 7;

/**
 * Where marks that fall together go, in pixels from their middle: onto rings around it, each as near as possible to the
 * side on which its place lies. `places` are the true offsets.
 */
export function spreadOffsets(places: readonly Offset[], spacing: number): Offset[] {
  const offsets: Offset[] = places.map(() => [0, 0]);
  // The places nearest to the middle go to the innermost ring.
  const inward = [...places.keys()].sort((a, b) => lengthOf(places[a]) - lengthOf(places[b]));
  for (let ring = 1, from = 0; from < places.length; ring += 1) {
    const onRing = inward.slice(from, from + ON_FIRST_RING * ring);
    from += onRing.length;
    // Places keep their order around the middle; those at the same spot, their given order.
    onRing.sort((a, b) => angleOf(places[a]) - angleOf(places[b]) || a - b);
    const turn = (2 * Math.PI) / onRing.length;
    const start = meanTurn(onRing.map((index, slot) => angleOf(places[index]) - slot * turn));
    onRing.forEach((index, slot) => {
      const angle = start + slot * turn;
      offsets[index] = [ring * spacing * Math.cos(angle), ring * spacing * Math.sin(angle)];
    });
  }
  return offsets;
}

function lengthOf([x, y]: Offset = [0, 0]): number {
  return Math.hypot(x, y);
}

/** A place in the middle itself goes to the top. */
function angleOf([x, y]: Offset = [0, 0]): number {
  return Math.hypot(x, y) < 0.01 ? -Math.PI / 2 : Math.atan2(y, x);
}

/** The mean of angles; the top if they lie all around. */
function meanTurn(angles: readonly number[]): number {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.hypot(x, y) < 1e-6 ? -Math.PI / 2 : Math.atan2(y, x);
}
