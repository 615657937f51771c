import { beforeEach, describe, expect, it } from 'vitest';
import { choose, chosenMarks } from '../../support/drawn';
import { BRIEF, feature, point } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { button, partsOf, written } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const briefOf = (...features: unknown[]) => ({ ...BRIEF, bbox: undefined, features });

describe('places that fall together', () => {
  it('are counted where one of them is chosen, beside its mark and not under it', async () => {
    const mounted = await mount({
      brief: briefOf(
        feature('One', point(10, 57)),
        feature('Two', point(10.2, 57)),
        feature('Far', point(-60, 10)),
      ),
    });
    const { marks, mark, map } = partsOf(mounted);
    const cluster = marks.getByRole('button', { name: /^2 places: One and Two/ });
    await choose(mounted, 'two');
    // Choosing goes where they stand apart; from afar they fall together again.
    await button(map, 'Whole brief').click();
    await expect.element(cluster).toBeInTheDocument();
    await expect.element(mark('Two')).toHaveAttribute('aria-current', 'true');
    const seen = (of: Element | null | undefined) => {
      const { x, y, width, height } = of?.getBoundingClientRect() ?? new DOMRect();
      const root = of?.getRootNode() as ShadowRoot;
      return root.elementFromPoint(x + width / 2, y + height / 2)?.closest('button');
    };
    await expect
      .poll(() => seen(cluster.element().querySelector('.count')))
      .toBe(cluster.element());
    expect(seen(mark('Two').element().querySelector('.badge'))).toBe(mark('Two').element());
  });

  it('are led to where they are, west to the west and east to the east', async () => {
    // 500 m apart, which is three pixels at the largest zoom; the eastern one is first in reading order.
    const mounted = await mount({
      brief: {
        ...briefOf(feature('East', point(10.0035, 57)), feature('West', point(9.9965, 57))),
        bbox: [9.9, 56.9, 10.1, 57.1],
      },
    });
    const { map, marks, mark } = partsOf(mounted);
    const zoomIn = button(map, 'Zoom in');
    await expect
      .poll(() => {
        (zoomIn.element() as HTMLElement).click();
        return (
          (zoomIn.element() as HTMLButtonElement).disabled ||
          zoomIn.element().ariaDisabled === 'true'
        );
      })
      .toBe(true);
    await marks.getByRole('button', { name: /^2 places/ }).click();
    await expect.element(mark('West')).toBeVisible();
    const middle = (name: string) => {
      const { x, y, width, height } = mark(name).element().getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    };
    expect(middle('West')[0]).toBeLessThan(middle('East')[0]);
    const leaders = () =>
      [...map.element().querySelectorAll<SVGPathElement>('path.leader')].map((path) => {
        const matrix = path.getScreenCTM() ?? new DOMMatrix();
        const ends = [0, path.getTotalLength()].map((at) =>
          path.getPointAtLength(at).matrixTransform(matrix),
        );
        return ends.map(({ x, y }) => [x, y] as const);
      });
    await expect.poll(() => leaders().length).toBe(2);
    const near = ([x, y]: readonly [number, number], [a, b]: readonly [number, number]) =>
      Math.hypot(x - a, y - b) < 3;
    const trueEnds = ['West', 'East'].map((name) => {
      const leader = leaders().find((ends) => ends.some((end) => near(end, middle(name))));
      return leader?.find((end) => !near(end, middle(name)))?.[0] ?? Number.NaN;
    });
    const apart = (trueEnds[1] ?? 0) - (trueEnds[0] ?? 0);
    expect(apart).toBeGreaterThan(2);
    expect(apart).toBeLessThan(8);
    // Put together again, nothing is left of them.
    await map.click({ position: { x: 300, y: 60 } });
    await expect.poll(() => leaders().length).toBe(0);
  });

  it('write the name of the chosen one once, whoever stands for the others', async () => {
    const mounted = await mount({
      brief: briefOf(
        feature('One', point(10, 57)),
        feature('Two', point(10.01, 57)),
        feature('Far', point(-60, 10)),
      ),
    });
    for (const id of ['one', 'two']) {
      await choose(mounted, id);
      for (const reading of ['Opening view', 'Whole brief']) {
        await button(partsOf(mounted).map, reading).click();
        await expect.poll(() => chosenMarks(mounted)).toHaveLength(1);
        const name = id === 'one' ? 'One' : 'Two';
        await expect.poll(() => written(mounted).filter((other) => other === name)).toHaveLength(1);
      }
    }
  });

  it('of a hundred and more, the chosen one has a mark of its own', async () => {
    const crowd = Array.from({ length: 150 }, (_, i) => feature(`Seat ${i + 1}`, point(10, 57)));
    const mounted = await mount({ brief: briefOf(...crowd, feature('Far', point(-60, 10))) });
    await choose(mounted, 'seat-149');
    await expect.element(partsOf(mounted).mark('Seat 149')).toBeVisible();
  });
});
