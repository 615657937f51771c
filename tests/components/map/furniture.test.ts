import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { furniture } from '../../../src/components/map/furniture';
import { MAX_ZOOM } from '../../../src/map/view/create-map';
import { BRIEF, feature, point } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

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

it('no name stands under the scale where that says that there is no finer detail', async () => {
  const mounted = await mount();
  const { map } = partsOf(mounted);
  const { width = 0, height = 0 } = map.element().getBoundingClientRect();
  // At the last zoom the name of one is where the words come, above the scale; the other is as far from the middle.
  const degrees = 360 / (256 * 2 ** MAX_ZOOM);
  const [x, y] = [(width / 2 - 40) * degrees, (height / 2 - 6) * degrees];
  const features = [feature('Scale', point(-x, -y)), feature('Controls', point(x, y))];
  mounted.dashboard.brief = { ...BRIEF, bbox: undefined, features };
  await expect.element(partsOf(mounted).mark('Scale')).toBeVisible();
  const nearer = button(map, 'Zoom in');
  while (nearer.element().getAttribute('aria-disabled') !== 'true') await nearer.click();
  await expect.element(map.getByText('No finer detail here')).toBeVisible();
  const box = (element: Element) => element.getBoundingClientRect();
  const scale = [...map.element().querySelectorAll('[part=scale] > *')];
  const names = () => {
    const all = [...map.element().querySelectorAll('.name')];
    return all.filter((name) => getComputedStyle(name).visibility === 'visible');
  };
  const isUnder = (name: Element) =>
    scale.some((piece) => {
      const [a, b] = [box(name), box(piece)];
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    });
  await expect.poll(() => names().length).toBeGreaterThan(0);
  await expect.poll(() => names().filter(isUnder)).toEqual([]);
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

it('the scale speaks the language of the names around it, whatever that of the article is', async () => {
  const article = { title: 'لقاء في مسقط', text: 'لقاء في مسقط\n\nالتقى الوزيران.', lang: 'ar' };
  const features = [feature('Muscat', point(58.4, 23.6)), feature('Dubai', point(55.3, 25.2))];
  const mounted = await mount({ brief: { type: 'FeatureCollection', article, features } });
  await expect
    .element(partsOf(mounted).map.getByRole('img', { name: /^Scale/ }))
    .toHaveTextContent(/^\d+ km$/);
});

it.each(['en', 'ar'])(
  'credits and arrows stay where they are while one zooms, in %s',
  async (lang) => {
    document.documentElement.lang = lang;
    onTestFinished(() => {
      document.documentElement.lang = 'en';
    });
    const mounted = await mount({ width: 390, height: 740, attributes: { basemap: 'world' } });
    const map = mounted.dashboard.shadowRoot?.querySelector('dateline-map')?.shadowRoot;
    const [nearer, further] = [...(map?.querySelectorAll<HTMLElement>('.control') ?? [])];
    const label = () => map?.querySelector('[part=scale] bdi')?.textContent;
    const places = () =>
      [...(map?.querySelectorAll('.pan, .credits') ?? [])].map((piece) => {
        const { x, y, width, height } = piece.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join();
      });
    const before = places();
    expect(before.length).toBe(5);
    for (const button of [nearer, nearer, nearer, further, further, further, further]) {
      const written = label();
      button?.click();
      await expect.poll(label).not.toBe(written);
      expect(places()).toEqual(before);
    }
  },
);

it('no name stands under the way back to the story', async () => {
  // So far apart that each has its name, and so near that one or another is everywhere.
  const towns = Array.from({ length: 400 }, (_, i) =>
    feature(`Town ${i}`, point((i % 20) * 2.4 - 14, 46 + Math.floor(i / 20) * 0.7)),
  );
  const features = [...BRIEF.features, ...towns];
  const mounted = await mount({ brief: { ...BRIEF, features } });
  const { map } = partsOf(mounted);
  await button(mounted.within, 'Follow along').click();
  await expect.poll(() => mounted.dashboard.selected).toBe('norr');
  await button(map, 'Zoom in').click();
  await button(map, 'Zoom out').click();
  const chip = button(mounted.within, 'Back to the story');
  await expect.element(chip).toBeVisible();
  const back = chip.element().getBoundingClientRect();
  const names = () =>
    [...map.element().querySelectorAll('.spot .name')]
      .filter((name) => getComputedStyle(name).visibility === 'visible')
      .map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }));
  const isUnder = ({ box }: { box: DOMRect }) =>
    box.left < back.right &&
    box.right > back.left &&
    box.top < back.bottom &&
    box.bottom > back.top;
  await expect.poll(() => names().length).toBeGreaterThan(10);
  await expect.poll(() => names().filter(isUnder)).toEqual([]);
});
