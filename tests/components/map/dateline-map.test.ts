import { beforeEach, describe, expect, it } from 'vitest';
import { cdp, type Locator, userEvent } from 'vitest/browser';
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

/** With the mouse, as a person drags: press, move in steps, release. */
async function drag(mounted: Mounted, by: number): Promise<void> {
  const frame = partsOf(mounted).map.element().getBoundingClientRect();
  const outer = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = outer.width / window.innerWidth || 1;
  const at = (x: number) => ({
    x: outer.x + x * scale,
    y: outer.y + (frame.y + frame.height - 60) * scale,
    button: 'left' as const,
    clickCount: 1,
  });
  const start = frame.x + (by < 0 ? frame.width - 60 : 60);
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at(start) });
  for (let step = 1; step <= 5; step++) {
    const x = start + (by * step) / 5;
    await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at(x), buttons: 1 });
  }
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at(start + by) });
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
    const cluster = marks.getByRole('button', { name: /^2 places: One, Two/ });
    for (let i = 0; i < 8 && mark('Two').query() === null; i++) {
      await cluster.click();
      await expect.poll(() => cluster.query() === null || mark('Two').query() === null).toBe(true);
    }
    await expect.element(mark('One')).toBeVisible();
    await expect.element(mark('Two')).toBeVisible();
    await mark('Two').click();
    await expect.element(partsOf(mounted).heading('Two')).toBeVisible();
  });

  it('do not lose the focus when they part under the keyboard', async () => {
    const mounted = await mount({ brief: near });
    const { marks } = partsOf(mounted);
    const cluster = marks.getByRole('button', { name: /^2 places: One, Two/ });
    (cluster.element() as HTMLElement).focus();
    for (let i = 0; i < 8 && cluster.query() !== null; i++) {
      await userEvent.keyboard('{Enter}');
      await expect.poll(focusedName).toMatch(/^(2 places: )?One, /);
    }
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

describe('the view', () => {
  it('“Whole brief” shows every place, “Opening view” goes back', async () => {
    const mounted = await mount();
    const { mark, map } = partsOf(mounted);
    expect(mark('Buoy').query()).toBeNull();
    await button(map, 'Whole brief').click();
    const frame = map.element().getBoundingClientRect();
    for (const name of ['Buoy', 'Norr', 'Shoals']) {
      await expect.element(mark(name)).toBeVisible();
      const { x, y } = mark(name).element().getBoundingClientRect();
      expect(x).toBeGreaterThan(frame.left);
      expect(x).toBeLessThan(frame.right);
      expect(y).toBeGreaterThan(frame.top);
      expect(y).toBeLessThan(frame.bottom);
    }
    await button(map, 'Opening view').click();
    await expect.poll(() => mark('Buoy').query()).toBeNull();
  });

  it('zooms until it can go no further, and says so', async () => {
    const mounted = await mount();
    const { map } = partsOf(mounted);
    const scale = () =>
      map.getByRole('img', { name: /Scale/ }).element().getAttribute('aria-label');
    const before = scale();
    const zoomIn = button(map, 'Zoom in');
    await zoomIn.click();
    await expect.poll(scale).not.toBe(before);
    const zoomOut = button(map, 'Zoom out');
    for (let i = 0; i < 12 && zoomOut.element().ariaDisabled !== 'true'; i++) {
      (zoomOut.element() as HTMLElement).click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
    await expect.element(zoomOut).toHaveAttribute('aria-disabled', 'true');
    await expect.element(zoomIn).not.toHaveAttribute('aria-disabled');
  });

  it('moves without a drag, to each side', async () => {
    const mounted = await mount();
    const { map, mark } = partsOf(mounted);
    const at = () => mark('Norr').element().getBoundingClientRect();
    const moves: [string, 'x' | 'y', number][] = [
      ['east', 'x', -1],
      ['west', 'x', 1],
      ['south', 'y', -1],
      ['north', 'y', 1],
    ];
    for (const [side, axis, sign] of moves) {
      const before = at()[axis];
      await button(map, `Move the map ${side}`).click();
      await expect.poll(() => Math.sign(Math.round(at()[axis] - before))).toBe(sign);
    }
  });

  it('follows the hand, and a drag is no click', async () => {
    const mounted = await mount();
    const { mark } = partsOf(mounted);
    const before = mark('Norr').element().getBoundingClientRect().x;
    await drag(mounted, -120);
    await expect
      .poll(() => mark('Norr').element().getBoundingClientRect().x)
      .toBeLessThan(before - 90);
    expect(mounted.dashboard.selected).toBeNull();
  });
});

describe('past the date line', () => {
  const pacific = briefOf(
    feature('Fiji', point(178, -18)),
    feature('Samoa', point(-172, -13)),
    feature('Lagoon', box(179, -12, -179, -10)),
  );

  it('places on both sides stand together', async () => {
    const mounted = await mount({ brief: pacific });
    const { mark } = partsOf(mounted);
    const x = (name: string) => mark(name).element().getBoundingClientRect().x;
    expect(x('Samoa')).toBeGreaterThan(x('Fiji'));
    expect(x('Samoa') - x('Fiji')).toBeLessThan(700);
  });

  it('once round the world the same places are there again, once each', async () => {
    const mounted = await mount({ brief: pacific });
    const { map, mark, marks } = partsOf(mounted);
    const zoomOut = button(map, 'Zoom out');
    for (let i = 0; i < 12 && zoomOut.element().ariaDisabled !== 'true'; i++) {
      (zoomOut.element() as HTMLElement).click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
    const frame = map.element().getBoundingClientRect();
    for (let i = 0; i < 6; i++) {
      const seen = () => [
        ...mark('Fiji').elements(),
        ...marks.getByRole('button', { name: /^\d places: .*Fiji/ }).elements(),
      ];
      const offsets = () =>
        seen().map((element) => {
          const { x } = element.getBoundingClientRect();
          return Math.abs(x - frame.x - frame.width / 2) / frame.width;
        });
      // The world is at most a fifth wider than the view, and the nearest copy at most half of it away.
      await expect.poll(() => Math.max(...offsets())).toBeLessThan(0.65);
      expect(offsets()).toHaveLength(1);
      await drag(mounted, -(frame.width - 120));
    }
  });
});

it('the theme repaints the basemap', async () => {
  const mounted = await mount({
    attributes: { basemap: 'world', theme: 'light' },
    width: 500,
    height: 400,
  });
  const brightness = () => {
    const tile = tiles(mounted.dashboard).find(({ width }) => width > 0);
    const [r = 0, g = 0, b = 0] = tile?.getContext('2d')?.getImageData(9, 9, 1, 1).data ?? [];
    return r + g + b;
  };
  await expect.poll(brightness).toBeGreaterThan(500);
  mounted.dashboard.theme = 'dark';
  await expect.poll(brightness).toBeLessThan(250);
  mounted.dashboard.theme = 'light';
  await expect.poll(brightness).toBeGreaterThan(500);
});

function tiles(root: Element): HTMLCanvasElement[] {
  const inside = [
    root,
    ...root.querySelectorAll('*'),
    ...(root.shadowRoot?.querySelectorAll('*') ?? []),
  ];
  return [...new Set(inside)].flatMap((element) => {
    if (element instanceof HTMLCanvasElement)
      return element.width === element.height ? element : [];
    return element !== root && element.shadowRoot ? tiles(element) : [];
  });
}
