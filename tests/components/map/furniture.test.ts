import { beforeEach, expect, it } from 'vitest';
import { furniture } from '../../../src/components/map/furniture';
import { BRIEF, feature, point } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

it('no mark of the opening view lies under the row of controls, or the credits, of a low map', async () => {
  const features = [feature('Corner', point(0, 60)), feature('Edge', point(19, 40))];
  const mounted = await mount({
    brief: { ...BRIEF, bbox: undefined, features },
    width: 360,
    height: 640,
  });
  const { map, mark } = partsOf(mounted);
  const box = (element: Element | null | undefined) =>
    element?.getBoundingClientRect() ?? new DOMRect();
  const controls = box(map.getByRole('button', { name: 'Zoom in' }).element().parentElement);
  const credits = box(map.element().querySelector('[part=credits]'));
  expect(controls.width).toBeGreaterThan(controls.height);
  const badge = (name: string) => box(mark(name).element().querySelector('.badge'));
  await expect.poll(() => badge('Corner').top).toBeGreaterThanOrEqual(controls.bottom);
  await expect.poll(() => badge('Edge').bottom).toBeLessThanOrEqual(credits.top);
});

it('a square button is square in a page of any zoom', async () => {
  const mounted = await mount({ attributes: { density: 'touch' } });
  mounted.host.style.setProperty('--dateline-target-size', '36px');
  for (const zoom of ['1.07', '1.33', '1.55', '1.57']) {
    mounted.host.style.setProperty('zoom', zoom);
    const root = partsOf(mounted).map.element();
    const container = root.querySelector<HTMLElement>('[part=map]');
    const sides = container && furniture(root, container).filter(({ height }) => height === 36);
    expect(sides?.filter(({ width }) => width === 36).length, zoom).toBe(4);
  }
});
