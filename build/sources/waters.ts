import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, root } from '../process.ts';
import { joinLines, type Line } from './join-lines.ts';
import { debianPackage } from './packages.ts';
import { type Pn2Shape, readPn2 } from './read-pn2.ts';

/** Rivers longer than this, in kilometres, are shown before the others. */
const GREAT_KM = 1200;
/** 120ths of a degree. */
const STEPS = 120;
const KM_PER_STEP = 40_075 / 360 / STEPS;

/** Writes geo/world/waters.json from Natural Earth's lakes and rivers at 1:50 million, as Debian's marble-qt-data has them. */
await command(() => {
  const folder = join(debianPackage('marble-qt-data'), 'usr/share/marble/data/naturalearth');
  const read = (name: string) => readPn2(readFileSync(join(folder, `ne_50m_${name}.pn2`)));
  const lakes = polygons(read('lakes'));
  const lines = read('rivers_lake_centerlines').map(({ points }) => points);
  const rivers = joinLines(lines).map((line) => ({ line, km: lengthOf(line) }));
  rivers.sort((a, b) => b.km - a.km);
  const great = rivers.filter(({ km }) => km >= GREAT_KM);
  const others = rivers.filter(({ km }) => km < GREAT_KM);
  const rows = {
    lakes: lakes.map((rings) => JSON.stringify(rings.map(steps))),
    rivers: great.map(({ line }) => JSON.stringify(steps(line))),
    tributaries: others.map(({ line }) => JSON.stringify(steps(line))),
  };
  const members = Object.entries(rows).map(
    ([name, list]) => `  "${name}": [\n    ${list.join(',\n    ')}\n  ]`,
  );
  const source = 'Natural Earth 1:50m lakes and rivers (public domain), by Debian’s marble-qt-data';
  const head = `  "source": ${JSON.stringify(source)},\n  "stepsPerDegree": ${STEPS}`;
  writeFileSync(join(root, 'geo/world/waters.json'), `{\n${[head, ...members].join(',\n')}\n}\n`);
  console.log(`${lakes.length} lakes, ${great.length} great rivers, ${others.length} others.`);
});

/** Outer rings, each with the inner ones that follow it; largest first. */
function polygons(shapes: readonly Pn2Shape[]): Line[][] {
  const found: Line[][] = [];
  for (const { kind, points } of shapes) {
    const [first] = points;
    const last = points.at(-1);
    const isClosed = first && last && String(first) === String(last);
    const ring = first && !isClosed ? [...points, first] : points;
    if (kind === 'inner') found.at(-1)?.push(ring);
    else found.push([ring]);
  }
  return found
    .map((rings) => ({ rings, area: Math.abs(areaOf(rings[0] ?? [])) }))
    .sort((a, b) => b.area - a.area)
    .map(({ rings }) =>
      rings.map((ring, n) => (areaOf(ring) > 0 === (n === 0) ? ring : ring.toReversed())),
    );
}

function areaOf(ring: Line): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** The first position, then steps east and north, in turn. */
function steps(line: Line): number[] {
  let [atX, atY] = [0, 0];
  return line.flatMap(([x, y], i) => {
    const step = [x - atX, y - atY];
    [atX, atY] = [x, y];
    return i > 0 && step.every((by) => by === 0) ? [] : step;
  });
}

function lengthOf(line: Line): number {
  return line.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y];
    const east = (x - fromX) * Math.cos((y / STEPS / 180) * Math.PI);
    return sum + Math.hypot(east, y - fromY) * KM_PER_STEP;
  }, 0);
}
