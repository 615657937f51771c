import { beforeEach, describe, expect, it } from 'vitest';
import { drag } from '../../support/drag';
import { BRIEF, box, feature, point } from '../../support/fixture';
import { type Mounted, mount, prefer } from '../../support/mount';
import { pixelsOf } from '../../support/pixels';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const briefOf = (...features: unknown[]) => ({ ...BRIEF, bbox: undefined, features });

/** To the east or west, below the places. */
async function dragBy(mounted: Mounted, by: number): Promise<void> {
  const { x, y, width, height } = partsOf(mounted).map.element().getBoundingClientRect();
  await drag({ x: x + (by < 0 ? width - 60 : 60), y: y + height - 60 }, { x: by, y: 0 });
}

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
    await dragBy(mounted, -120);
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
      await dragBy(mounted, -(frame.width - 120));
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
    const [r = 0, g = 0, b = 0] = groundOf(mounted.dashboard);
    return r + g + b;
  };
  await expect.poll(brightness).toBeGreaterThan(500);
  mounted.dashboard.theme = 'dark';
  await expect.poll(brightness).toBeLessThan(250);
  mounted.dashboard.theme = 'light';
  await expect.poll(brightness).toBeGreaterThan(500);
});

/** A pixel of what the world is painted on. */
function groundOf(root: Element): Iterable<number> {
  const inside = [root, ...root.querySelectorAll('*')];
  for (const node of [...inside, ...(root.shadowRoot?.querySelectorAll('*') ?? [])]) {
    if (node instanceof HTMLCanvasElement && node.width > 0 && node.closest('.leaflet-tile-pane'))
      return pixelsOf(node, 9, 9, { width: 1, height: 1 });
    const found = node !== root && node.shadowRoot ? groundOf(node) : [];
    if ([...found].length > 0) return found;
  }
  return [];
}
