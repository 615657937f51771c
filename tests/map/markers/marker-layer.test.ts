import { beforeEach, describe, expect, it } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { BRIEF, box, feature, point } from '../../support/fixture';
import { focused, focusedName, type Mounted, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const briefOf = (...features: unknown[]) => ({ ...BRIEF, bbox: undefined, features });

function marksOf(mounted: Mounted): string[] {
  return partsOf(mounted)
    .marks.getByRole('button')
    .elements()
    .map((element) => element.getAttribute('aria-label') ?? '');
}

describe('the marks', () => {
  it('are one tab stop, walked with arrows, Home and End in reading order', async () => {
    const mounted = await mount();
    const { mark, marks } = partsOf(mounted);
    const all = marks.getByRole('button').elements() as HTMLElement[];
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    (mark('Norr').element() as HTMLElement).focus();
    const walk: [string, string][] = [
      ['ArrowRight', 'Sund'],
      ['ArrowDown', 'Shoals'],
      ['ArrowRight', 'Norr'],
      ['ArrowLeft', 'Shoals'],
      ['ArrowUp', 'Sund'],
      ['Home', 'Norr'],
      ['End', 'Shoals'],
    ];
    for (const [key, name] of walk) {
      await userEvent.keyboard(`{${key}}`);
      expect(focusedName()).toMatch(new RegExp(`^${name}, `));
    }
    await userEvent.tab();
    expect(all).not.toContain(focused());
    await userEvent.tab({ shift: true });
    expect(focused()).toBe(mark('Shoals').element());
  });

  it('have the chosen place as their tab stop', async () => {
    const mounted = await mount({ attributes: { selected: 'sund' } });
    const { mark } = partsOf(mounted);
    await expect.poll(() => (mark('Sund').element() as HTMLElement).tabIndex).toBe(0);
  });

  it('say what kind of place they are', async () => {
    const mounted = await mount();
    expect(marksOf(mounted).sort()).toEqual(['Norr, City', 'Shoals, Sea area', 'Sund, Capital']);
  });
});

describe('names', () => {
  const boxOf = (locator: Locator) => locator.element().getBoundingClientRect();

  it('of an area stand on it, not merely within its box', async () => {
    // A strip with a town in its middle, and an islet far away that makes their common box wide.
    const coordinates = [box(0, 50, 1, 60), box(20, 55, 20.2, 55.2)].map(
      (part) => part.coordinates,
    );
    const mounted = await mount({
      brief: {
        ...briefOf(
          feature('Bight', { type: 'MultiPolygon', coordinates }, { kind: 'country' }),
          feature('Town', point(0.5, 55)),
        ),
        bbox: [-1, 49, 21, 61],
      },
    });
    const { mark, map } = partsOf(mounted);
    await expect.element(mark('Bight')).toHaveAttribute('data-side', 'centre');
    const { x, y, width, height } = boxOf(mark('Bight'));
    const area = map.element().querySelector<SVGGeometryElement>('path.area');
    const matrix = area?.getScreenCTM()?.inverse();
    const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
    expect(area?.isPointInFill(middle)).toBe(true);
  });

  it('of a line stand beside it', async () => {
    const coordinates = [
      [10, 50],
      [10, 60],
    ];
    const mounted = await mount({
      brief: briefOf(feature('Strait', { type: 'LineString', coordinates }, { kind: 'route' })),
    });
    const { mark, map } = partsOf(mounted);
    await expect.element(mark('Strait')).toHaveAttribute('data-side', 'centre');
    const find = () => map.element().querySelector('path.line')?.getBoundingClientRect();
    await expect.poll(find).toBeDefined();
    const line = find() ?? new DOMRect();
    const name = boxOf(mark('Strait'));
    expect(name.left > line.right || name.right < line.left).toBe(true);
  });
});

describe('places that fall together', () => {
  const near = briefOf(
    feature('One', point(10, 57)),
    feature('Two', point(10.2, 57)),
    feature('Far', point(-60, 10)),
  );

  it('are one mark that names them, and a click shows them apart', async () => {
    const mounted = await mount({ brief: near });
    const { marks, mark } = partsOf(mounted);
    const cluster = marks.getByRole('button', { name: /^2 places: One and Two/ });
    await cluster.click();
    await expect.element(mark('One')).toBeVisible();
    await expect.element(mark('Two')).toBeVisible();
    await mark('Two').click();
    await expect.element(partsOf(mounted).heading('Two')).toBeVisible();
  });

  it('do not lose the focus when they part under the keyboard', async () => {
    const mounted = await mount({ brief: near });
    const { marks } = partsOf(mounted);
    const cluster = marks.getByRole('button', { name: /^2 places: One and Two/ });
    (cluster.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toMatch(/^One, /);
    await userEvent.keyboard('{ArrowRight}');
    expect(focusedName()).toMatch(/^Two, /);
  });

  it('are shown apart when one of them is chosen from the list', async () => {
    const mounted = await mount({ brief: near });
    await partsOf(mounted).entry('Two').click();
    const { mark } = partsOf(mounted);
    await expect.element(mark('Two')).toHaveAttribute('aria-current', 'true');
    await expect.element(mark('Two')).toBeVisible();
  });

  it('at one and the same spot are spread around it, and each can be reached', async () => {
    const names = ['One', 'Two', 'Three'];
    const mounted = await mount({
      brief: briefOf(...names.map((name) => feature(name, point(10, 57)))),
    });
    const { marks, mark, heading } = partsOf(mounted);
    await marks.getByRole('button', { name: /^3 places/ }).click();
    const boxes = [];
    for (const name of names) {
      await expect.element(mark(name)).toBeVisible();
      boxes.push(mark(name).element().getBoundingClientRect());
    }
    for (const [i, one] of boxes.entries()) {
      for (const two of boxes.slice(i + 1)) {
        expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThanOrEqual(24);
      }
    }
    await mark('Three').click();
    await expect.element(heading('Three')).toBeVisible();
  });

  it('that were spread come together with Esc, and only the next Esc is for the choice', async () => {
    const names = ['One', 'Two'];
    const mounted = await mount({
      brief: briefOf(
        ...names.map((name) => feature(name, point(10, 57))),
        feature('Far', point(30, 57)),
      ),
      attributes: { selected: 'far' },
    });
    const { marks, mark } = partsOf(mounted);
    const cluster = marks.getByRole('button', { name: /^2 places/ });
    await button(mounted.within, 'Whole brief').click();
    await cluster.click();
    await expect.element(mark('Two')).toBeVisible();
    (mark('Two').element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(cluster).toBeVisible();
    expect(mounted.dashboard.selected).toBe('far');
    expect(focusedName()).toMatch(/^2 places/);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => mounted.dashboard.selected).toBeNull();
  });
});
