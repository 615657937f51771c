import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/map/labels/box';
import {
  type Candidate,
  type Kept,
  keyOf,
  placeLabels,
  type Side,
} from '../../../src/map/labels/place-labels';

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
});

describe('labels that make room', () => {
  const free = candidate.filter(({ anchors }) => anchors.length > 0);
  const several = fc.uniqueArray(free, { selector: (c) => c.id, maxLength: 30 });

  it('never costs a higher one its place on the map', () => {
    fc.assert(
      fc.property(several, taken, fc.integer({ min: 0, max: 5 }), (labels, obstacles, least) => {
        const all = placeLabels(labels, obstacles).map(({ id }) => id);
        const higher = labels.filter(({ priority }) => priority >= least);
        const alone = placeLabels(higher, obstacles).map(({ id }) => id);
        expect(all).toEqual(expect.arrayContaining(alone));
      }),
    );
  });

  it('moves one aside for another that has nowhere else to go', () => {
    const town = at('town', 2, 50, {
      anchors: [
        { x: 50, y: 50, side: 'centre' },
        { x: 50, y: 90, side: 'centre' },
      ],
    });
    const placed = placeLabels([town, at('lake', 1, 60)], []);
    expect(placed.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['town', 1],
      ['lake', 0],
    ]);
  });

  it('takes an anchor for want of others only then', () => {
    const anchors = [
      { x: 50, y: 50, side: 'centre' as const },
      { x: 50, y: 150, side: 'centre' as const, isLast: true },
    ];
    const town = at('town', 2, 50, {
      anchors: [
        { x: 50, y: 50, side: 'centre' },
        { x: 50, y: 90, side: 'centre' },
      ],
    });
    expect(placeLabels([town, at('sea', 1, 50, { anchors })], []).map((p) => p.anchor)).toEqual([
      1, 0,
    ]);
    const wall = { x: 30, y: 85, width: 40, height: 10 };
    expect(placeLabels([town, at('sea', 1, 50, { anchors })], [wall]).map((p) => p.anchor)).toEqual(
      [0, 1],
    );
  });

  it('moves one to a better anchor where others lose less', () => {
    const anchor = (x: number, cost: number) => ({ x, y: 50, side: 'centre' as const, cost });
    const first = at('first', 3, 0, { anchors: [anchor(50, 0), anchor(150, 10)] });
    const second = at('second', 2, 0, { anchors: [anchor(50, 0), anchor(300, 90)] });
    expect(placeLabels([first, second], []).map(({ box }) => box.x)).toEqual([130, 30]);
  });

  it('keeps clear of what lies along a line', () => {
    const along = () => [{ x: 80, y: 45, width: 10, height: 10 }];
    const sea = at('sea', 1, 50, { anchors: [{ x: 50, y: 50, side: 'centre', along }] });
    expect(placeLabels([sea], [{ x: 85, y: 40, width: 5, height: 20 }])).toEqual([]);
    expect(placeLabels([sea, at('town', 0, 95)], []).map(({ id }) => id)).toEqual(['sea']);
  });
});

describe('labels that were there before', () => {
  const keysOf = (labels: readonly Candidate[], obstacles: readonly Box[], kept?: Kept) =>
    new Map(
      placeLabels(labels, obstacles, kept).flatMap(({ id, anchor }) => {
        const label = labels.find((one) => one.id === id);
        return label ? [[id, keyOf(label, anchor)] as const] : [];
      }),
    );
  const movedBy = (by: number, labels: readonly Candidate[]): Candidate[] =>
    labels.map((label) => ({
      ...label,
      anchors: label.anchors.map((place) => ({ ...place, x: place.x + by })),
    }));

  it('stay where they stand while the map moves under the edges of the view, unless another finds room', () => {
    fc.assert(
      fc.property(candidates, taken, fc.integer({ min: -40, max: 40 }), (labels, obstacles, by) => {
        const before = keysOf(labels, obstacles);
        const shifted = obstacles.map((one) => ({ ...one, x: one.x + by }));
        const after = keysOf(movedBy(by, labels), shifted, before);
        // Begun from where all stand, the search may find room for one that had none.
        if ([...after.keys()].every((id) => before.has(id))) expect(after).toEqual(before);
      }),
    );
  });

  it('stay even where another anchor would now be better', () => {
    const anchors = sides.map((side) => ({ x: 100, y: 50, side, offset: 8, key: side }));
    const wall = { x: 110, y: 40, width: 9, height: 9 };
    const before = keysOf([at('a', 1, 0, { anchors })], [wall]);
    expect(before.get('a')).toBe('left');
    expect(keysOf([at('a', 1, 0, { anchors })], [], before).get('a')).toBe('left');
    expect(keysOf([at('a', 1, 0, { anchors })], []).get('a')).toBe('right');
  });
});
