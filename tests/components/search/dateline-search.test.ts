import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fakeCollection } from '../../support/fake-collection';
import { focused, focusedName, type Mounted, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const fieldOf = ({ within }: Mounted) => within.getByRole('searchbox', { name: 'Search' });
const listOf = ({ dashboard }: Mounted) =>
  dashboard.shadowRoot?.querySelector('dateline-places')?.shadowRoot;
const texts = (mounted: Mounted, selector: string) =>
  [...(listOf(mounted)?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );
const shown = (mounted: Mounted) => texts(mounted, '.name');
const mapped = (mounted: Mounted) =>
  partsOf(mounted)
    .marks.getByRole('button')
    .elements()
    .map(({ textContent }) => textContent?.match(/Norr|Sund|Shoals|Buoy/)?.[0]);
const painted = () => [...(CSS.highlights.get('dateline-found') ?? [])].map(String);

describe('a search', () => {
  it('shows on the map and in the list what was found as one types, and whose words it was found in', async () => {
    const mounted = await mount();
    const { within } = mounted;
    await userEvent.type(fieldOf(mounted), 'CIRC');
    await expect.poll(() => shown(mounted)).toEqual(['Buoy']);
    await expect
      .poll(() => texts(mounted, '.snippet'))
      .toEqual(['Editor Where both circles meet.']);
    expect(texts(mounted, 'mark')).toEqual(['circ']);
    await expect.element(within.getByText('1 of 4', { exact: true })).toBeVisible();
    await expect.element(partsOf(mounted).status.first()).toHaveTextContent('1 place');
    await userEvent.fill(fieldOf(mounted), 'norr dawn');
    await expect.poll(() => shown(mounted)).toEqual(['Norr']);
    await expect.poll(() => mapped(mounted)).toEqual(['Norr']);
    expect(texts(mounted, '.snippet')).toEqual(['Article The ferry left Norr at dawn']);
    expect(texts(mounted, 'mark')).toEqual(['Norr', 'Norr', 'dawn']);
    await userEvent.fill(fieldOf(mounted), 'atlantis');
    await expect.element(within.getByText('Nothing found for “atlantis”.')).toBeVisible();
    // Which the list need not say again.
    expect(texts(mounted, '.none')).toEqual([]);
    expect(shown(mounted)).toEqual([]);
  });

  it('has the button that clears it beside what it found, however narrow it is', async () => {
    const mounted = await mount({ width: 1300 });
    const { dashboard, within } = mounted;
    dashboard.style.setProperty('--dateline-sans', 'monospace');
    await userEvent.type(fieldOf(mounted), 'or');
    const link = within.getByRole('button', { name: /in the article/ });
    await expect.element(link).toBeVisible();
    const boxOf = (one: { element(): Element }) => one.element().getBoundingClientRect();
    const [clear, found] = [boxOf(button(within, 'Clear the search')), boxOf(link)];
    const field = boxOf(fieldOf(mounted));
    expect(found.top - field.bottom).toBeGreaterThan(20);
    expect(clear.top - field.bottom).toBeLessThan(12);
    expect(clear.left >= found.right || clear.bottom <= found.top).toBe(true);
  });

  it('is cleared by Esc, which closes nothing else, and by its button', async () => {
    const mounted = await mount();
    await mounted.dashboard.select('norr');
    await userEvent.type(fieldOf(mounted), 'sund');
    await expect.poll(() => shown(mounted)).toEqual(['Sund', 'Norr']);
    await userEvent.keyboard('{Escape}');
    await expect.element(fieldOf(mounted)).toHaveValue('');
    await expect.poll(() => shown(mounted).length).toBe(4);
    expect(mounted.dashboard.selected).toBe('norr');
    await userEvent.type(fieldOf(mounted), 'buoy');
    await button(mounted.within, 'Clear the search').click();
    await expect.element(fieldOf(mounted)).toHaveValue('');
    expect(focused()).toBe(fieldOf(mounted).element());
  });

  it('leads by the arrow keys into what was found, which Enter chooses', async () => {
    const mounted = await mount();
    await userEvent.type(fieldOf(mounted), 'o');
    await expect.poll(() => shown(mounted)).toEqual(['Norr', 'Shoals', 'Buoy', 'Sund']);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focusedName).toMatch(/^Norr/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.poll(focusedName).toMatch(/^Shoals/);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => mounted.dashboard.selected).toBe('shoals');
  });

  it('leaves the map where it is as one types, and leads it there when one asks', async () => {
    const mounted = await mount();
    const { store } = mounted.dashboard;
    const show = button(mounted.within, 'Show on the map');
    store.lookAt([100, -45, 120, -30]);
    await expect.poll(() => store.state.inView).toBe(0);
    await userEvent.type(fieldOf(mounted), 'norr');
    await expect.element(show).toBeVisible();
    expect(store.state.inView).toBe(0);
    await show.click();
    await expect.poll(() => store.state.inView).toBe(1);
    await expect.element(show).not.toBeInTheDocument();
    store.lookAt([100, -45, 120, -30]);
    await userEvent.type(fieldOf(mounted), '{Enter}');
    await expect.poll(focusedName).toMatch(/^Norr/);
    await expect.poll(() => store.state.inView).toBe(1);
  });

  it('leads the map there also where it is still to come', async () => {
    const mounted = await mount();
    const { store } = mounted.dashboard;
    const region = partsOf(mounted).map.element();
    const root = region.getRootNode();
    const map = root instanceof ShadowRoot ? root.host : region;
    const { parentNode, nextSibling } = map;
    map.remove();
    store.lookAt([100, -45, 120, -30]);
    store.see(9);
    parentNode?.insertBefore(map, nextSibling);
    await expect.poll(() => store.state.inView).toBe(0);
  });

  it('leads through what was found in the article, and back', async () => {
    const mounted = await mount();
    const { within } = mounted;
    await userEvent.type(fieldOf(mounted), 'cross');
    await button(within, '2 matches in the article').first().click();
    const passage = () =>
      partsOf(mounted).article.element().querySelector('.passage')?.parentElement?.textContent ??
      '';
    await expect.poll(passage).toContain('It was the first crossing');
    const next = button(within, 'Next match');
    await next.click();
    await expect.poll(passage).toContain('The crossing of 1 May');
    await expect.poll(focused).toBe(next.element());
    await expect.element(within.getByText('2 of 2', { exact: true })).toBeVisible();
    await next.click();
    await expect.poll(passage).toContain('It was the first crossing');
    expect(painted()).toEqual(['cross', 'cross']);
    // A look at a place marks nothing anew.
    const marks = [...(CSS.highlights.get('dateline-found') ?? [])];
    mounted.dashboard.store.highlight('norr');
    await mounted.dashboard.updateComplete;
    expect([...(CSS.highlights.get('dateline-found') ?? [])]).toEqual(marks);
    expect([...(CSS.highlights.get('dateline-found') ?? [])][0]).toBe(marks[0]);
    await userEvent.fill(fieldOf(mounted), '');
    await expect.poll(painted).toEqual([]);
  });

  it('leaves no marks to the page that has removed it, and has them again once it is back', async () => {
    const mounted = await mount();
    const { host, dashboard } = mounted;
    await userEvent.type(fieldOf(mounted), 'cross');
    await expect.poll(painted).toEqual(['cross', 'cross']);
    const article = dashboard.shadowRoot?.querySelector('dateline-article');
    // What is on its way is rendered out of the page.
    dashboard.select('norr');
    host.remove();
    await article?.updateComplete;
    expect(painted()).toEqual([]);
    document.body.append(host);
    await expect.poll(painted).toEqual(['cross', 'cross']);
  });

  it('has places of some kinds alone, and says how many there are of each', async () => {
    const mounted = await mount();
    const { within } = mounted;
    await button(within, 'Filter').click();
    const kinds = within.getByRole('group', { name: 'Kinds' });
    await kinds.getByRole('button', { name: 'Capital 1' }).click();
    await expect.poll(() => shown(mounted)).toEqual(['Sund']);
    await expect.element(partsOf(mounted).status.first()).toHaveTextContent('1 of 4 places');
    await userEvent.type(fieldOf(mounted), 'norr');
    await expect.element(kinds.getByRole('button', { name: 'Capital 0' })).toBeVisible();
    await expect.element(within.getByText('0 places', { exact: true }).first()).toBeVisible();
    const { violations } = await axe.run(mounted.dashboard);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await button(kinds, 'All kinds').click();
    await expect.poll(() => shown(mounted)).toEqual(['Norr']);
  });

  it('of very many places has those of some days, from the first that there is to the last', async () => {
    const { dashboard, within } = await mount();
    const { store } = dashboard;
    const span = { start: Date.UTC(2010, 2, 1), end: Date.UTC(2020, 0, 1) };
    const times = { span, counts: [] };
    const collection = {
      ...fakeCollection([{ name: 'Norr', lon: 10, lat: 57 }]),
      facets: async () => ({ kinds: [], topics: [], articles: [], times }),
    };
    if (!dashboard.brief) throw new Error('nothing is shown');
    store.show(dashboard.brief, [], null, collection);
    await button(within, 'Filter').click();
    const dates = () => [
      ...(dashboard.shadowRoot
        ?.querySelector('dateline-search')
        ?.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=date]') ?? []),
    ];
    await expect.poll(() => dates().map(({ min }) => min)).toEqual(['2010-03-01', '2010-03-01']);
    expect(dates().map(({ max }) => max)).toEqual(['2019-12-31', '2019-12-31']);
    const set = (at: number, day: string) => {
      const field = dates()[at];
      if (field) field.value = day;
      field?.dispatchEvent(new Event('change'));
    };
    set(0, '2018-01-01');
    set(1, '2018-12-31');
    const year = { start: Date.UTC(2018, 0, 1), end: Date.UTC(2019, 0, 1) };
    expect(store.state.filter.span).toEqual(year);
    await expect
      .poll(() => dates().map(({ value }) => value))
      .toEqual(['2018-01-01', '2018-12-31']);
    // One that would end before it begins: what was set last holds.
    set(0, '2019-06-01');
    expect(store.state.filter.span?.end).toBe(Number.POSITIVE_INFINITY);
    set(0, '');
    expect(store.state.filter.span).toBeNull();
  });
});
