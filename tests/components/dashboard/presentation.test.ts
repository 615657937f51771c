import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { heard, type Mounted, mount, mountNow, prefer } from '../../support/mount';
import { tooSmall } from '../../support/targets';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const PAGES_OWN =
  '<section><dateline-map style="height: 300px"></dateline-map><dateline-places></dateline-places></section>';

/** Whether something of the dashboard is seen. */
const isSeen = (name: string, { within }: Mounted) =>
  within
    .getByRole('button', { name, exact: true })
    .elements()
    .some((one) => one.checkVisibility());

describe('presentation="stage"', () => {
  it('is the map alone, without buttons and without a pointer; and all of it again', async () => {
    const mounted = await mount({ attributes: { presentation: 'stage' } });
    const { dashboard, within } = mounted;
    const { map, mark } = partsOf(mounted);
    await expect.element(map).toBeVisible();
    const [mapBox, box] = [map.element(), dashboard].map((one) => one.getBoundingClientRect());
    expect([mapBox?.width, mapBox?.height]).toEqual([box?.width, box?.height]);
    expect(
      ['Zoom in', 'Move the map east', 'Article'].filter((one) => isSeen(one, mounted)),
    ).toEqual([]);
    const cursor = () => getComputedStyle(mark('Norr').element()).cursor;
    expect(cursor()).toBe('none');
    dashboard.presentation = 'full';
    await expect.element(button(within, 'Zoom in')).toBeVisible();
    await expect.element(button(within, 'Article')).toBeVisible();
    expect(cursor()).not.toBe('none');
  });

  it.each([
    [360, 640],
    [500, 400],
    [1900, 900],
  ])('fills a dashboard of %i × %i', async (width, height) => {
    const mounted = await mount({ attributes: { presentation: 'stage' }, width, height });
    const { map } = partsOf(mounted);
    await expect.element(map).toBeVisible();
    const { width: across, height: down } = map.element().getBoundingClientRect();
    expect([across, down].map(Math.round)).toEqual([width, height]);
  });

  it('takes the buttons from the map of a page’s own layout', async () => {
    const mounted = await mount({ attributes: { presentation: 'stage' }, inside: PAGES_OWN });
    await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
    expect(isSeen('Zoom in', mounted)).toBe(false);
    mounted.dashboard.presentation = 'full';
    await expect.poll(() => isSeen('Zoom in', mounted)).toBe(true);
  });
});

describe('presentation="list"', () => {
  it.each([
    [420, 700],
    [820, 700],
    [1200, 700],
    [1900, 900],
  ])('has no map; list and words are seen at %i × %i', async (width, height) => {
    const mounted = await mount({ width, height });
    const { dashboard, within } = mounted;
    const { map, entry, heading } = partsOf(mounted);
    dashboard.presentation = 'list';
    await expect.element(map).not.toBeInTheDocument();
    expect(dashboard.map).toBeNull();
    if (width < 500) await button(within, 'Places').click();
    await entry('Sund').click();
    await expect.element(heading('Sund')).toBeVisible();
    const ready = heard(dashboard, 'dateline-ready');
    dashboard.presentation = 'full';
    await ready;
    await expect.element(map).toBeVisible();
    expect(dashboard.map?.picture).toBe('painted');
  });
});

it('begins as a list where the page says so, and reaches what belongs to it elsewhere', async () => {
  const mounted = mountNow({ attributes: { presentation: 'list' } });
  const { dashboard } = mounted;
  await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
  expect(dashboard.map).toBeNull();
  const map = document.createElement('dateline-map');
  map.htmlFor = dashboard.id;
  map.style.blockSize = '300px';
  mounted.host.append(map);
  await heard(map, 'dateline-ready');
  const zoomIn = page.elementLocator(map).getByRole('button', { name: 'Zoom in' });
  await expect.element(zoomIn).toBeVisible();
  dashboard.presentation = 'stage';
  await expect.element(zoomIn).not.toBeInTheDocument();
});

describe('density="touch"', () => {
  it.each([
    [1280, 800, 'article'],
    [1280, 800, 'place'],
    [820, 1100, 'timeline'],
    [400, 800, 'article'],
  ])('nothing is smaller than a finger at %i × %i, %s', async (width, height, view) => {
    const mounted = await mount({ attributes: { density: 'touch' }, width, height });
    if (view === 'place') mounted.dashboard.select('sund');
    if (view === 'timeline') await button(mounted.within, 'Timeline').click();
    await mounted.dashboard.updateComplete;
    await expect.poll(() => tooSmall(mounted.dashboard)).toEqual([]);
  });

  it('as large as the page says', async () => {
    const mounted = await mount({ attributes: { density: 'touch' } });
    mounted.host.style.setProperty('--dateline-target-size', '64px');
    await expect.poll(() => tooSmall(mounted.dashboard, 64)).toEqual([]);
  });

  it('reaches the parts of a page’s own layout, and leaves them again', async () => {
    const mounted = await mount({ attributes: { density: 'touch' }, inside: PAGES_OWN });
    const height = () => button(mounted.within, 'Zoom in').element().getBoundingClientRect().height;
    await expect.poll(height).toBe(48);
    mounted.dashboard.density = 'regular';
    await expect.poll(height).toBeLessThan(40);
  });
});

it('tells of a word that it does not know', async () => {
  const { dashboard } = await mount({ attributes: { presentation: 'scene', density: 'thumb' } });
  expect([dashboard.presentation, dashboard.density]).toEqual(['full', 'regular']);
});

describe('map', () => {
  it('is the dashboard’s own, or the page’s; null where there is none', async () => {
    const own = await mount();
    expect(own.dashboard.map?.localName).toBe('dateline-map');
    const pages = await mount({ inside: PAGES_OWN });
    expect(pages.dashboard.map).toBe(pages.dashboard.querySelector('dateline-map'));
    pages.dashboard.map?.remove();
    expect(pages.dashboard.map).toBeNull();
  });
});

it('is left by the keyboard as it is reached: in a stage no hidden button is a stop', async () => {
  const mounted = await mount({ attributes: { presentation: 'stage' } });
  await expect.element(partsOf(mounted).map).toBeVisible();
  for (let times = 0; times < 4; times++) {
    await userEvent.tab();
    expect(document.activeElement?.checkVisibility() ?? true).toBe(true);
  }
});
