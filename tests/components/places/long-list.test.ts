import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Collection } from '../../../src/collection/port';
import { fakeCollection } from '../../support/fake-collection';
import { BRIEF, feature, point } from '../../support/fixture';
import { focused, focusedName, type Mounted, mount, prefer } from '../../support/mount';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const rootOf = ({ dashboard }: Mounted) =>
  dashboard.shadowRoot?.querySelector('dateline-places')?.shadowRoot as ShadowRoot;
const items = (mounted: Mounted) => [...rootOf(mounted).querySelectorAll('li')];
const count = (mounted: Mounted) => rootOf(mounted).querySelector('.header .number')?.textContent;
const firstOf = (mounted: Mounted) => rootOf(mounted).querySelector<HTMLElement>('[tabindex="0"]');
const scrollerOf = ({ dashboard }: Mounted) =>
  dashboard.shadowRoot?.querySelector('dateline-places') as HTMLElement;

/** A dashboard that shows so many places of a collection. */
async function mountMany(
  many: number,
  wanted: string | null = null,
  altered = (collection: Collection): Collection => collection,
): Promise<Mounted> {
  const mounted = await mount();
  const places = Array.from({ length: many }, (_, at) => ({
    name:
      at % 7 === 0
        ? `Zone ${at}, which has a name of more than one line in a narrow list`
        : `Place ${at}`,
    lon: (at % 300) - 150,
    lat: (at % 100) - 50,
    kind: at % 2 ? 'city' : 'base',
  }));
  const { store } = mounted.dashboard;
  const { brief } = store.state;
  if (brief) store.show({ ...brief, places: [] }, [], wanted, altered(fakeCollection(places)));
  if (wanted === null) await expect.poll(() => firstOf(mounted)?.textContent).toContain('Zone 0');
  return mounted;
}

it('lays out what is seen, says how many there are, and is walked by keys with one tab stop', async () => {
  const mounted = await mountMany(10_000);
  expect(count(mounted)).toBe('10,000');
  expect(items(mounted).length).toBeLessThan(60);
  expect(items(mounted)[2]).toMatchObject({ ariaPosInSet: '3', ariaSetSize: '10000' });
  expect(rootOf(mounted).querySelectorAll('[tabindex="0"]').length).toBe(1);
  firstOf(mounted)?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focusedName()).toMatch(/^Place 1\b/);
  await userEvent.keyboard('{End}');
  await expect.poll(focusedName).toMatch(/^Place 9999\b/);
  await expect.poll(() => focused()?.getBoundingClientRect().bottom).toBeLessThan(720);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(focusedName).toMatch(/^Place 9997\b/);
  await userEvent.keyboard('z');
  await expect.poll(focusedName).toMatch(/^Zone 0\b/);
  await userEvent.keyboard('{PageDown}');
  await expect.poll(focusedName).toMatch(/^(?:Place|Zone) [1-9]/);
  const { violations } = await axe.run(mounted.dashboard);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

it('lays out no more than is seen where a page becomes wide in which one has turned to it', async () => {
  const mounted = await mountMany(10_000);
  const { host, within } = mounted;
  host.style.width = '390px';
  await within.getByRole('button', { name: 'Places', exact: true }).click();
  await expect.poll(() => items(mounted).length).toBeGreaterThan(4);
  expect(items(mounted).length).toBeLessThan(60);
  host.style.width = '1200px';
  // A column of its own height.
  await expect.poll(() => scrollerOf(mounted).clientHeight).toBeLessThan(700);
  await expect.poll(() => items(mounted).length).toBeLessThan(60);
  expect(items(mounted).length).toBeGreaterThan(4);
});

it('has rows that have not come yet be as high as those that have, so that nothing jumps', async () => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const mounted = await mountMany(10_000, null, (collection) => ({
    ...collection,
    page: async (filter, range, signal) => {
      if (range.start > 1000) await asked;
      return collection.page(filter, range, signal);
    },
  }));
  const ofOneLine = items(mounted)[1]?.getBoundingClientRect().height;
  scrollerOf(mounted).scrollTop = 200_000;
  const bone = () => rootOf(mounted).querySelector('.bone')?.closest('li');
  await expect.poll(() => bone()?.getBoundingClientRect().height).toBe(ofOneLine);
  answer();
  await expect.poll(bone).toBeUndefined();
});

it('keeps the focus where it is while one scrolls away, and rows where they stand', async () => {
  const mounted = await mountMany(10_000);
  firstOf(mounted)?.focus();
  await userEvent.keyboard('{ArrowDown}');
  const scroller = scrollerOf(mounted);
  scroller.scrollTop = 200_000;
  await expect
    .poll(() =>
      items(mounted).some(({ textContent }) => /(?:Place|Zone) [345]\d\d\d/.test(textContent)),
    )
    .toBe(true);
  expect(focusedName()).toMatch(/^Place 1\b/);
  const seen = items(mounted).slice(1);
  const tops = () =>
    seen.filter(({ isConnected }) => isConnected).map((item) => item.getBoundingClientRect());
  await expect
    .poll(() =>
      tops().every(
        ({ bottom }, at, all) =>
          at === all.length - 1 || Math.abs((all[at + 1]?.top ?? 0) - bottom) < 1,
      ),
    )
    .toBe(true);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focusedName).toMatch(/^Place 2\b/);
  await expect.poll(() => scroller.scrollTop).toBeLessThan(1000);
});

it('shows what passes the filter, and brings into view what is chosen elsewhere', async () => {
  const mounted = await mountMany(10_000);
  const { store } = mounted.dashboard;
  const list = rootOf(mounted).querySelector('.long');
  store.setKinds(new Set(['city']));
  await expect.poll(() => count(mounted)).toBe('5,000 of 10,000');
  await expect.element(mounted.within.getByText('5,000 of 10,000 places')).toBeInTheDocument();
  store.setKinds(new Set(['no-such']));
  await expect.poll(() => items(mounted).length).toBe(0);
  store.setKinds(new Set());
  await expect.poll(() => count(mounted)).toBe('10,000');
  await expect.poll(() => firstOf(mounted)?.textContent).toContain('Zone 0');
  store.select('p7777', 'reader');
  await expect
    .poll(() => rootOf(mounted).querySelector('[aria-current=true]')?.textContent)
    .toContain('Zone 7777');
  expect(rootOf(mounted).querySelector('.long')).toBe(list);
});

it('brings a place into view that a link has chosen before it is known how long the list is', async () => {
  let counted = () => {};
  const count = new Promise<void>((resolve) => {
    counted = resolve;
  });
  const mounted = await mountMany(10_000, 'p7001', (collection) => ({
    ...collection,
    page: async (...asked) => {
      await count;
      return collection.page(...asked);
    },
    rankOf: async (...asked) => {
      const rank = await collection.rankOf(...asked);
      setTimeout(counted);
      return rank;
    },
  }));
  // Where it is looked up only once the length is known.
  setTimeout(counted, 500);
  const chosen = () => rootOf(mounted).querySelector('[aria-current=true]');
  await expect.poll(() => chosen()?.textContent).toContain('Place 7001');
  await expect.poll(() => chosen()?.getBoundingClientRect().bottom).toBeLessThan(720);
});

it('reaches the last of a million', async () => {
  const mounted = await mountMany(1_000_000);
  firstOf(mounted)?.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(focusedName).toMatch(/^(?:Place|Zone) 999999\b/);
  expect(items(mounted).at(-1)).toMatchObject({ ariaPosInSet: '1000000', ariaSetSize: '1000000' });
  expect(rootOf(mounted).querySelector('.long')?.getBoundingClientRect().height).toBeLessThan(
    1.7e7,
  );
});

it('lays out only what is in view for places in memory, too', async () => {
  const features = Array.from({ length: 900 }, (_, at) =>
    feature(`${at === 870 ? 'Tower' : 'Town'} ${at}`, point(at / 10, 50)),
  );
  const mounted = await mount({ brief: { ...BRIEF, features } });
  await expect.poll(() => firstOf(mounted)?.textContent).toContain('Town 0');
  expect(items(mounted).length).toBeLessThan(60);
  firstOf(mounted)?.focus();
  await userEvent.keyboard('towe');
  await expect.poll(focusedName).toMatch(/^Tower 870\b/);
  // Also soon after a letter: it is none.
  await userEvent.keyboard(' ');
  expect(mounted.dashboard.selected).toBe('tower-870');
});
