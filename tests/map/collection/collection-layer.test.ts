import { afterEach, expect, it, vi } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import type { DatelineDashboard } from '../../../src/index';
import { type FakePlace, fakeCollection } from '../../support/fake-collection';
import { mount } from '../../support/mount';
import { button } from '../../support/ways';

const HEAD = { type: 'FeatureCollection', bbox: [-20, 30, 40, 62], features: [] };

/** Many in one town, some by themselves around it, and two at one spot. */
const PLACES: FakePlace[] = [
  ...Array.from({ length: 1200 }, (_, at) => ({
    ...{ name: `Berth ${at}`, kind: at % 4 === 0 ? 'airport' : 'city' },
    ...{ lon: 10 + (at % 40) / 400, lat: 50 + Math.floor(at / 40) / 400 },
  })),
  { name: 'Norr', lon: -10, lat: 50.05, kind: 'city' },
  { name: 'Sund', lon: 30, lat: 50, kind: 'city' },
  { name: 'Buoy', lon: 10, lat: 40, kind: 'city' },
  { name: 'Twin', lon: 30, lat: 58, kind: 'city' },
  { name: 'Twin’s twin', lon: 30, lat: 58, kind: 'airport' },
];

interface Opened {
  readonly dashboard: DatelineDashboard;
  readonly within: Locator;
  readonly town: Locator;
}

async function open(): Promise<Opened> {
  const { dashboard, within } = await mount({ brief: HEAD, width: 900, height: 600 });
  const { store } = dashboard;
  const { brief } = store?.state ?? {};
  if (!store || !brief) throw new Error('The brief is shown.');
  store.show(brief, [], null, fakeCollection(PLACES));
  const town = within.getByRole('button', { name: /^1,200 places/ });
  await expect.element(town).toBeVisible();
  return { dashboard, within, town };
}

afterEach(() => vi.restoreAllMocks());

/** Within shadow trees, which the page's own focus stops at. */
async function expectFocus(button: Locator): Promise<void> {
  await expect.poll(() => button.query()?.matches(':focus')).toBe(true);
}

/** Where the painted mark that has the focus stands on the screen. */
async function standing(within: Locator, name: string): Promise<{ x: number; y: number }> {
  const stand = within.getByRole('button', { name });
  const { x, y, width, height } = (await stand.element()).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

it('says of a cluster how many places it is and of which kinds, and shows them from nearer', async () => {
  const { within, town, dashboard } = await open();
  await expect
    .element(town)
    .toHaveAccessibleName('1,200 places: City 900 and Airport 300. Look closer');
  await town.click();
  await expect.element(town).not.toBeInTheDocument();
  await expect
    .element(within.getByRole('button', { name: /^\d+ places: City/ }).first())
    .toBeVisible();
  expect(dashboard.selected).toBeNull();
});

it('is one stop for the keyboard: arrow keys go to the nearest mark, Enter chooses it', async () => {
  const { within, town, dashboard } = await open();
  (await town.element()).focus();
  await userEvent.keyboard('{ArrowLeft}');
  const norr = within.getByRole('button', { name: 'Norr, City' });
  await expectFocus(norr);
  await userEvent.keyboard('{ArrowRight}');
  await expectFocus(town);
  await userEvent.keyboard('{ArrowDown}');
  await expectFocus(within.getByRole('button', { name: 'Buoy, City' }));
  const group = (await town.element()).closest('.collection-marks');
  const stops = group?.querySelectorAll('[tabindex="0"]:not([hidden])');
  expect(stops).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => dashboard.store?.state.selected).toBe('p1202');
  // The chosen place has its own mark, as in any brief.
  await expect
    .element(within.getByRole('button', { name: 'Buoy, City' }).first())
    .toHaveAttribute('aria-current', 'true');
  // Put away, it is as all others are, and the focus is where it was.
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => dashboard.store?.state.selected).toBeNull();
  await expectFocus(within.getByRole('button', { name: 'Buoy, City' }));
  expect(within.getByRole('button', { name: 'Buoy, City' }).elements()).toHaveLength(1);
  expect(dashboard.store?.state.brief?.places).toEqual([]);
});

it('writes the name of the chosen place on a plate, for circles may lie where it stands', async () => {
  const { within, dashboard } = await open();
  dashboard.select('p1202');
  const chosen = within.getByRole('button', { name: 'Buoy, City' }).first();
  await expect.element(chosen).toHaveAttribute('aria-current', 'true');
  const name = () => chosen.element().querySelector('.name');
  await expect.poll(() => name()?.checkVisibility({ visibilityProperty: true })).toBe(true);
  const { backgroundColor } = getComputedStyle(name() ?? document.body);
  expect(backgroundColor).toMatch(/^rgb\(|^oklch\([^/]*\)|^color\([^/]*\)/);
});

it('names the painted mark under the pointer, and chooses it when it is pressed', async () => {
  const { within, town, dashboard } = await open();
  (await town.element()).focus();
  await userEvent.keyboard('{ArrowRight}');
  const at = await standing(within, 'Sund, City');
  const map = (await town.element()).closest('.map');
  const { x, y } = map?.getBoundingClientRect() ?? { x: 0, y: 0 };
  if (!map) throw new Error('There is a map.');
  await userEvent.hover(map, { position: { x: at.x - x + 9, y: at.y - y } });
  await expect.poll(() => map.querySelector('.mark-tip')?.textContent).toBe('Sund');
  await userEvent.click(map, { position: { x: at.x - x + 9, y: at.y - y } });
  await expect.poll(() => dashboard.store?.state.selected).toBe('p1201');
});

it('writes no name under what stands over the map', async () => {
  const written: { readonly canvas: HTMLCanvasElement; readonly from: DOMPoint; to: DOMPoint }[] =
    [];
  const write = CanvasRenderingContext2D.prototype.fillText;
  vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function (
    this: CanvasRenderingContext2D,
    ...[text, x, y]
  ) {
    write.call(this, text, x, y);
    if (!text.startsWith('Farm')) return;
    const [half, { width }] = [7, this.measureText(text)];
    const at = (point: DOMPoint) => this.getTransform().transformPoint(point);
    const [from, to] = [new DOMPoint(x, y - half), new DOMPoint(x + width, y + half)];
    written.push({ canvas: this.canvas, from: at(from), to: at(to) });
  });
  const { dashboard, within } = await mount({ brief: HEAD, width: 900, height: 600 });
  const { store } = dashboard;
  if (!store?.state.brief) throw new Error('The brief is shown.');
  const farms = Array.from({ length: 120 }, (_, at): FakePlace => {
    const [lon, lat] = [-52 + (at % 12) * 10, 30 + Math.floor(at / 12) * 4.3];
    return { name: `Farm ${at}`, kind: 'city', lon, lat };
  });
  store.show(store.state.brief, [], null, fakeCollection(farms));
  await expect.poll(() => written.length).toBeGreaterThan(5);
  const { left, top, right } = button(within, 'Zoom in').element().getBoundingClientRect();
  const { bottom } = button(within, 'Zoom out').element().getBoundingClientRect();
  const hidden = written.filter(({ canvas, from, to }) => {
    const { x, y, width } = canvas.getBoundingClientRect();
    const zoom = width / canvas.width;
    const isBeside = x + to.x * zoom <= left || x + from.x * zoom >= right;
    return !isBeside && y + to.y * zoom > top && y + from.y * zoom < bottom;
  });
  expect(hidden).toEqual([]);
});

it('lists places that cannot be seen apart, and gives the focus back', async () => {
  const { within, dashboard } = await open();
  const twins = within.getByRole('button', { name: '2 places: City 1 and Airport 1. List them' });
  await twins.click();
  const list = within.getByRole('dialog', { name: '2 places here' });
  await expectFocus(list.getByRole('button', { name: /^Twin City/ }));
  await userEvent.keyboard('{ArrowDown}');
  await expectFocus(list.getByRole('button', { name: /^Twin’s twin/ }));
  await userEvent.keyboard('{Escape}');
  await expect.element(list).not.toBeInTheDocument();
  await expectFocus(twins);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => dashboard.store?.state.selected).toBe('p1203');
});

it('draws at once what came last: nothing follows that is worth waiting for', async () => {
  const { dashboard, within } = await mount({ brief: HEAD, width: 900, height: 600 });
  const { store } = dashboard;
  const { brief } = store?.state ?? {};
  if (!store || !brief) throw new Error('The brief is shown.');
  const collection = fakeCollection(PLACES);
  let phase: 'reading' | 'done' = 'reading';
  const growing = {
    ...collection,
    clusters: (...asked: Parameters<typeof collection.clusters>) =>
      fakeCollection(phase === 'done' ? PLACES : PLACES.slice(1200)).clusters(...asked),
    get progress() {
      return { ...collection.progress, phase };
    },
  };
  store.show(brief, [], null, growing);
  await expect.element(within.getByRole('button', { name: /^2 places/ })).toBeVisible();
  // No timer ends any more.
  vi.spyOn(window, 'setTimeout').mockReturnValue(0 as never);
  phase = 'done';
  store.arrive({ progress: growing.progress, head: brief });
  const town = within.getByRole('button', { name: /^1,200 places/ });
  await expect.poll(() => town.query()).not.toBeNull();
});

it('leaves nothing behind on the map when another brief is shown', async () => {
  const { dashboard, town } = await open();
  const map = (await town.element()).closest('.map');
  dashboard.brief = HEAD;
  await expect.element(town).not.toBeInTheDocument();
  await expect.poll(() => map?.querySelectorAll('.crowd').length).toBe(0);
});

it('prints what is on the screen, in dark ink from a dark screen, and only while it is printed', async () => {
  const { dashboard } = await open();
  dashboard.theme = 'dark';
  const papers = () => {
    const map = dashboard.shadowRoot?.querySelector('dateline-map')?.shadowRoot;
    return [...(map?.querySelectorAll('.collection-paper') ?? [])];
  };
  window.dispatchEvent(new Event('beforeprint'));
  const [paper] = papers();
  // Norr, Sund and Buoy; what is a button is printed as one.
  expect(paper?.querySelectorAll('g')).toHaveLength(3);
  expect(
    [...(paper?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent),
  ).toContain('Norr');
  const inks = [...(paper?.querySelectorAll('path[stroke]') ?? [])].map((path) =>
    path.getAttribute('stroke'),
  );
  const isDark = (ink: string | null) =>
    ink
      ?.match(/\d+/g)
      ?.slice(0, 3)
      .every((part) => Number(part) < 80);
  expect(inks.filter(isDark).length).toBeGreaterThanOrEqual(3);
  window.dispatchEvent(new Event('afterprint'));
  expect(papers()).toEqual([]);
});
