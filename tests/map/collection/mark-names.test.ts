import { expect, it } from 'vitest';
import { MarkNames } from '../../../src/map/collection/mark-names';
import { type Item, sceneOf } from '../../../src/map/collection/scene';

const VIEW = { x: 0, y: 0, width: 1024, height: 1024 };
const WRITTEN = { widthOf: (text: string) => 7 * text.length, scale: 1 };

function marks(count: number, apart: number): readonly Item[] {
  const clusters = Array.from({ length: count }, (_, index) => {
    const [lon, lat] = [-100 + apart * index, 0];
    const at = { index, name: `Place ${index}`, isNameless: index === 1, kind: 'place' };
    const row = { ...at, id: `p${index}`, position: [lon, lat] as const, matches: [] };
    return {
      ...{ count: 1, lon, lat, box: [lon, lat, lon, lat] as const, kinds: [] },
      row: { ...row, snippet: null },
    };
  });
  return sceneOf(clusters, 1024, { zoom: 2, spacing: 26, scale: 1, seenOf: () => 0.3 }).items;
}

it('writes names where there is room, and none for a place without one', () => {
  const names = new MarkNames().place(marks(4, 40), VIEW, [], WRITTEN);
  expect(names.map(({ text }) => text)).toEqual(['Place 0', 'Place 2', 'Place 3']);
});

it('keeps names apart from one another, from marks, from what else lies there, and within the view', () => {
  const items = marks(60, 3);
  const taken = [{ x: 500, y: 480, width: 200, height: 60 }];
  const names = new MarkNames().place(items, VIEW, taken, WRITTEN);
  expect(names.length).toBeGreaterThan(3);
  const boxes = [
    ...names.map(({ box }) => box),
    ...items.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
    ...taken,
  ];
  names.forEach(({ box }, at) => {
    const hit = boxes.filter(
      (other, i) =>
        i !== at &&
        box.x < other.x + other.width &&
        other.x < box.x + box.width &&
        box.y < other.y + other.height &&
        other.y < box.y + box.height,
    );
    expect(hit).toEqual([]);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1024);
  });
});

it('leaves larger names the room that they take', () => {
  const { widthOf } = WRITTEN;
  const larger = { widthOf: (text: string) => 2 * widthOf(text), scale: 2 };
  const heights = [WRITTEN, larger].map(
    (written) => new MarkNames().place(marks(1, 0), VIEW, [], written)[0]?.box.height,
  );
  expect(heights[1]).toBe(2 * (heights[0] ?? 0));
});

it('keeps a name where it was, though others come that would go first', () => {
  const names = new MarkNames();
  const [first, second] = marks(2, 2);
  if (!first || !second) throw new Error('There are two.');
  const named = { ...second, row: second.row && { ...second.row, isNameless: false } };
  const before = names.place([named], VIEW, [], WRITTEN);
  const after = names.place([first, named], VIEW, [], WRITTEN);
  expect(after.find(({ key }) => key === named.key)).toEqual(before[0]);
});

it('writes no name among many marks: a few would seem to single out their places', () => {
  expect(new MarkNames().place(marks(500, 0.4), VIEW, [], WRITTEN)).toEqual([]);
});
