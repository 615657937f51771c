import { describe, expect, it } from 'vitest';
import towns from '../../geo/world/towns.json';
import waters from '../../geo/world/waters.json';

function positions(steps: readonly number[]): [lon: number, lat: number][] {
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, i) => {
    x += steps[2 * i] ?? 0;
    y += steps[2 * i + 1] ?? 0;
    return [x / waters.stepsPerDegree, y / waters.stepsPerDegree];
  });
}

function isInside([lon, lat]: readonly [number, number], ring: [number, number][]): boolean {
  return ring.reduce((is, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax);
    return is !== crosses;
  }, false);
}

describe('the waters of the world', () => {
  const lakes = waters.lakes.map((rings) => rings.map(positions));
  const isWater = (at: readonly [number, number]) =>
    lakes.some((rings) => rings.reduce((is, ring) => is !== isInside(at, ring), false));

  it.each([
    ['Lake Superior', -87.5, 47.6],
    ['Lake Michigan', -87, 43.5],
    ['Lake Huron', -82.3, 44.8],
    ['Lake Erie', -81.2, 42.2],
    ['Lake Ontario', -77.8, 43.6],
    ['Lake Baikal', 108, 53.5],
    ['Lake Victoria', 33, -1],
    ['Lake Ladoga', 31.5, 60.8],
  ] as const)('have %s', (_name, lon, lat) => {
    expect(isWater([lon, lat])).toBe(true);
  });

  it.each([
    ['Chicago', -87.65, 41.85],
    ['Manitoulin Island', -82.5, 45.75],
    ['Moscow', 37.62, 55.75],
  ] as const)('are not where %s is', (_name, lon, lat) => {
    expect(isWater([lon, lat])).toBe(false);
  });

  it('are on the earth', () => {
    const lines = [...waters.lakes.flat(), ...waters.rivers, ...waters.tributaries];
    const isAway = ([lon, lat]: [number, number]) => Math.abs(lon) > 180 || Math.abs(lat) > 85;
    const bad = lines.filter((line) => line.length % 2 === 1 || positions(line).some(isAway));
    expect(bad).toEqual([]);
  });

  it('have the Amur and the Nile among the great rivers', () => {
    const isNear = (lon: number, lat: number) =>
      waters.rivers.some((line) =>
        positions(line).some(([x, y]) => Math.hypot(x - lon, y - lat) < 0.4),
      );
    expect(isNear(135.1, 48.5), 'Khabarovsk').toBe(true);
    expect(isNear(32.9, 24.1), 'Aswan').toBe(true);
  });
});

describe('the towns of the world', () => {
  // Of two with one name, the first to be shown.
  const named = new Map(towns.towns.toReversed().map((town) => [town[0], town]));

  it('each have a name, a place and a zoom', () => {
    const bad = towns.towns.filter(
      ([name, lon, lat, zoom]) =>
        !/^[^|]+$/.test(String(name)) ||
        !(Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) < 85) ||
        ![4, 5, 6, 7, 8].includes(Number(zoom)),
    );
    expect(bad).toEqual([]);
  });

  it('are named from far away where they are great, and where there is nothing else', () => {
    expect(named.get('Moscow')?.[3]).toBe(4);
    expect(named.get('Blagoveshchensk')?.[3]).toBe(6);
    expect(named.get('Chongjin')?.[3]).toBeLessThanOrEqual(7);
    expect(named.get('Tsiolkovskiy')?.[3]).toBe(8);
  });
});
