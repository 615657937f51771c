import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/map/labels/box';
import { type Candidate, placeLabels, type Side } from '../../../src/map/labels/place-labels';

const sides: Side[] = ['right', 'left', 'above', 'below', 'centre'];
const pixel = fc.integer({ min: -200, max: 1000 });
const length = fc.integer({ min: 1, max: 160 });
const box = fc.record({ x: pixel, y: pixel, width: length, height: length });
const anchor = fc.record({
  x: pixel,
  y: pixel,
  side: fc.constantFrom(...sides),
  offset: fc.nat(20),
});
const candidate = fc.record({
  id: fc.uuid(),
  priority: fc.integer({ min: 0, max: 5 }),
  width: length,
  height: length,
  anchors: fc.array(anchor, { maxLength: 4 }),
  padding: fc.nat(4),
});
const candidates = fc.uniqueArray(candidate, { selector: (c) => c.id, maxLength: 40 });
const taken = fc.array(box, { maxLength: 10 });

function at(id: string, priority: number, x: number, more: Partial<Candidate> = {}): Candidate {
  const anchors = [{ x, y: 50, side: 'centre' as const }];
  return { id, priority, width: 40, height: 20, anchors, ...more };
}

describe('placeLabels', () => {
  it('lets nothing overlap', () => {
    fc.assert(
      fc.property(candidates, taken, (labels, obstacles) => {
        const boxes = placeLabels(labels, obstacles).map((p) => p.box);
        for (const [i, a] of boxes.entries()) {
          expect(obstacles.some((b) => overlaps(a, b))).toBe(false);
          expect(boxes.some((b, j) => i !== j && overlaps(a, b))).toBe(false);
        }
      }),
    );
  });

  it('does not depend on the order it is asked in', () => {
    fc.assert(
      fc.property(candidates, taken, (labels, obstacles) => {
        const once = placeLabels(labels, obstacles);
        expect(placeLabels([...labels].reverse(), [...obstacles].reverse())).toEqual(once);
      }),
    );
  });

  it('never drops the higher of two that fit alone', () => {
    fc.assert(
      fc.property(candidate, candidate, taken, (a, b, obstacles) => {
        fc.pre(a.priority > b.priority && a.id !== b.id);
        fc.pre(placeLabels([a], obstacles).length === 1);
        expect(placeLabels([b, a], obstacles)[0]?.id).toBe(a.id);
      }),
    );
  });

  it('leaves out only what has no room at any of its anchors', () => {
    fc.assert(
      fc.property(candidates, taken, (labels, obstacles) => {
        const placed = placeLabels(labels, obstacles);
        const boxes = [...obstacles, ...placed.map((p) => p.box)];
        const missing = labels.filter((c) => !placed.some((p) => p.id === c.id));
        for (const label of missing.filter((c) => c.padding === 0)) {
          const wide = placed.map((p) => labels.find((c) => c.id === p.id)?.padding ?? 0);
          fc.pre(wide.every((padding) => padding === 0));
          expect(placeLabels([label], boxes)).toEqual([]);
        }
      }),
    );
  });

  it('takes the first anchor with room', () => {
    const anchors = sides.map((side) => ({ x: 100, y: 50, side, offset: 8 }));
    const [placed] = placeLabels(
      [at('a', 1, 0, { anchors })],
      [{ x: 110, y: 40, width: 9, height: 9 }],
    );
    expect(placed).toEqual({
      id: 'a',
      side: 'left',
      anchor: 1,
      box: { x: 52, y: 40, width: 40, height: 20 },
    });
  });

  it('uses the size an anchor brings along', () => {
    const anchors = [
      { x: 50, y: 50, side: 'centre' as const },
      { x: 50, y: 50, side: 'centre' as const, width: 20, height: 40 },
    ];
    const wall = { x: 70, y: 0, width: 10, height: 100 };
    const [placed] = placeLabels([at('a', 1, 50, { anchors, width: 60 })], [wall]);
    expect(placed?.box).toEqual({ x: 40, y: 30, width: 20, height: 40 });
  });

  it('keeps the padding free', () => {
    const [a, b] = [at('a', 2, 50, { padding: 6 }), at('b', 1, 95)];
    expect(placeLabels([a, b], []).map((p) => p.id)).toEqual(['a']);
    expect(placeLabels([at('a', 2, 50), b], []).map((p) => p.id)).toEqual(['a', 'b']);
  });

  it('ignores candidates with coordinates that are no numbers', () => {
    expect(placeLabels([at('a', 1, Number.NaN), at('b', 1, Infinity)], [])).toEqual([]);
  });

  it('bears boxes of any size', () => {
    const world = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 };
    expect(placeLabels([at('a', 1, 50)], [world])).toEqual([]);
    expect(placeLabels([at('a', 1, 50, { width: 1e9 }), at('b', 0, 50)], []).length).toBe(1);
  });

  it('places five hundred within a frame or so', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      at(`c${i}`, i % 7, (i * 37) % 1400, {
        anchors: sides.map((side) => ({ x: (i * 37) % 1400, y: (i * 91) % 900, side, offset: 8 })),
      }),
    );
    placeLabels(many, []);
    const start = performance.now();
    placeLabels(many, []);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
