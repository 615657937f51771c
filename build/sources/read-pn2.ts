/** A line, or one ring of a polygon, in 120ths of a degree. */
export interface Pn2Shape {
  readonly kind: 'line' | 'outer' | 'inner';
  readonly points: readonly (readonly [x: number, y: number])[];
}

const KINDS = { 0: 'line', 1: 'outer', 2: 'outer', 3: 'inner' } as const;
/** Only says that the next few shapes belong together. */
const GROUP = 4;

/**
 * Natural Earth as Marble, KDE's globe, ships it: positions as 16-bit numbers, each followed by steps of 8 bits.
 * @see https://github.com/KDE/marble/blob/master/src/plugins/runner/pn2/Pn2Runner.cpp
 */
export function readPn2(file: Buffer): Pn2Shape[] {
  const shapes: Pn2Shape[] = [];
  if (file.readUInt8(0) !== 2 || file.readUInt8(5) !== 0) {
    throw new Error('The file is not PN2, version 2, without colours.');
  }
  let at = 6;
  while (at < file.length) {
    const flag = file.readUInt8(at);
    if (flag === GROUP) {
      at += 6;
      continue;
    }
    const count = file.readUInt32BE(at + 5);
    at += 9;
    const points: [number, number][] = [];
    for (let node = 0; node < count; node++) {
      const y = file.readInt16BE(at);
      const x = file.readInt16BE(at + 2);
      const steps = file.readInt16BE(at + 4);
      at += 6;
      points.push([x, y]);
      for (let step = 0; step < steps; step++, at += 2) {
        points.push([x + file.readInt8(at + 1), y + file.readInt8(at)]);
      }
    }
    const kind = KINDS[flag as keyof typeof KINDS];
    if (!kind) throw new Error(`A shape of kind ${flag} is none that PN2 has.`);
    shapes.push({ kind, points });
  }
  return shapes;
}
