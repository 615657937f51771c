import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BRIEF, feature, type Json, point, TEXT, TITLE } from '../../support/fixture';
import { focused, mount, mountNow, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

const dated = (count: number, name: string) => ({
  type: 'FeatureCollection',
  features: Array.from({ length: count }, (_, index) => ({
    type: 'Feature',
    geometry: point(index % 40, 10),
    properties: { name: `${name} ${index}`, when: String(1950 + index) },
  })),
});

/** Where the words of an element stand. */
function words(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

const meet = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

it.each(['ltr', 'rtl'])(
  'in a column, %s, the rule and its dots lie beside the words',
  async (dir) => {
    const mounted = mountNow({
      brief: dated(3, 'Earthquake'),
      width: 400,
      inside: '<dateline-timeline></dateline-timeline>',
    });
    mounted.host.dir = dir;
    const timeline = mounted.host.querySelector('dateline-timeline');
    const moments = () => [...(timeline?.shadowRoot?.querySelectorAll('.moment') ?? [])];
    await expect.poll(() => moments().length).toBe(3);
    for (const moment of moments()) {
      const { left, right } = moment.getBoundingClientRect();
      // The dot ends 21 px from where the line begins.
      const gaps = words(moment).map((word) =>
        dir === 'rtl' ? right - word.right : word.left - left,
      );
      expect(Math.min(...gaps)).toBeGreaterThan(21);
    }
  },
);

it('of very many moments, lays out those that are seen', async () => {
  const mounted = await mount({ brief: dated(300, 'Earthquake'), width: 1000 });
  const timeline = partsOf(mounted).timeline.element();
  const last = () => [...timeline.querySelectorAll('.moment .name')].at(-1);
  await expect.poll(() => last()?.textContent).toBe('Earthquake 299');
  const isLaidOut = () => last()?.checkVisibility({ contentVisibilityAuto: true });
  await expect.poll(isLaidOut).toBe(false);
  last()?.scrollIntoView();
  await expect.poll(isLaidOut).toBe(true);
});

it('of very many moments, has the first at once, the others as the page has time, and all on paper', async () => {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => waiting.push(idle));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const mounted = mountNow({ brief: dated(420, 'Earthquake'), width: 1000 });
  const timeline = () => mounted.dashboard.shadowRoot?.querySelector('dateline-timeline');
  const count = () => timeline()?.shadowRoot?.querySelectorAll('li').length ?? 0;
  const offered = () => timeline()?.shadowRoot?.querySelector('select')?.options.length;
  const idle = () => {
    for (const each of waiting.splice(0)) each();
  };
  await vi.waitFor(() => {
    if (count() === 0) idle();
    expect(count()).toBe(100);
  });
  window.dispatchEvent(new Event('beforeprint'));
  expect(count()).toBe(420);
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(count).toBe(100);
  await vi.waitFor(() => {
    idle();
    expect([count(), offered()]).toEqual([420, 420]);
  });
});

it.each([
  [3, LONG, 1000],
  [14, 'Earthquake near the town', 1440],
  [60, 'Earthquake near the town', 1440],
  [60, 'Earthquake near the town', 1000],
])('of %i moments called %s, at %i px, none lies over another', async (count, name, width) => {
  const mounted = await mount({ brief: dated(count, name), width });
  const list = partsOf(mounted).timeline.element();
  const moments = [...list.children].map(words);
  expect(moments).toHaveLength(count);
  expect(moments.every((rects) => rects.length > 0)).toBe(true);
  const [start, end] = [list.getBoundingClientRect().left, list.getBoundingClientRect().right];
  for (const [index, rects] of moments.entries()) {
    expect(Math.min(...rects.map(({ left }) => left))).toBeGreaterThanOrEqual(start);
    expect(Math.max(...rects.map(({ right }) => right))).toBeLessThanOrEqual(end);
    const next = moments[index + 1] ?? [];
    expect(rects.some((one) => next.some((other) => meet(one, other)))).toBe(false);
  }
});

it.each(['en', 'fr', 'ru'])(
  'the two ends of the span stand below each other, clear of the heading, in %s',
  async (lang) => {
    const { host } = mountNow({
      brief: dated(3, 'Earthquake'),
      width: 390,
      attributes: { lang },
      inside: '<dateline-timeline></dateline-timeline>',
    });
    const timeline = host.querySelector('dateline-timeline');
    const all = (what: string) => [...(timeline?.shadowRoot?.querySelectorAll(what) ?? [])];
    await expect.poll(() => all('select').length).toBe(2);
    const starts = all('select').map((one) => one.getBoundingClientRect().left);
    expect(starts[0]).toBe(starts[1]);
    const [heading, ...ends] = all('h2, label').flatMap(words);
    expect(ends.filter((end) => heading && meet(heading, end))).toEqual([]);
  },
);

describe('the timeline', () => {
  it('has what is dated, in order, with who dated it', async () => {
    const mounted = await mount();
    const moments = partsOf(mounted).timeline.getByRole('listitem').elements();
    const words = moments.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(words).toHaveLength(3);
    expect(words[0]).toMatch(/^2010 Old crossing.*Norr.*editor’s date$/);
    expect(words[1]).toMatch(/2020 First crossing.*Sund.*date from the article$/);
    expect(words[2]).toMatch(/2020 Article published$/);
  });

  it('is one stop for Tab, however long it is, and arrow keys lead on, into view', async () => {
    const mounted = await mount({ brief: dated(60, 'Earthquake'), width: 1000 });
    const list = partsOf(mounted).timeline.element();
    const buttons = [...list.querySelectorAll('button')];
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[0]]);
    buttons[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(buttons[1]);
    await userEvent.keyboard('{End}');
    expect(focused()).toBe(buttons.at(-1));
    const isSeen = () => {
      const { top, bottom } = buttons.at(-1)?.getBoundingClientRect() ?? new DOMRect();
      const found = (list.getRootNode() as ShadowRoot).host.getBoundingClientRect();
      return top >= found.top && bottom <= found.bottom + 1;
    };
    await expect.poll(isSeen).toBe(true);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => buttons.at(-1)?.tabIndex).toBe(0);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('filters by a span of time that is never empty, and shows everything again', async () => {
    const mounted = await mount();
    const { places } = partsOf(mounted);
    const shown = () => places.getByRole('button').elements().length;
    const from = mounted.within.getByRole('combobox', { name: 'From' });
    const to = mounted.within.getByRole('combobox', { name: 'to' });
    const options = [...(from.element() as HTMLSelectElement).options].map(({ value }) => value);
    await userEvent.selectOptions(from, options.at(-2) ?? '');
    await expect.poll(shown).toBe(1);
    await expect.element(partsOf(mounted).entry('Sund')).toBeVisible();
    await userEvent.selectOptions(to, options[0] ?? '');
    await expect.poll(() => (from.element() as HTMLSelectElement).value).toBe(options[0]);
    await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
    await userEvent.selectOptions(to, options.at(-1) ?? '');
    await expect.poll(shown).toBe(4);
  });
});

it.each([1, 1.5, 2])('at %s times the size no word of a date is broken', async (scale) => {
  const mounted = mountNow({
    brief: {
      type: 'FeatureCollection',
      features: [1, 2, 3, 4, 5].map((day) =>
        feature(`Ort ${day}`, point(day, 10), { when: `2023-09-1${day}` }),
      ),
    },
    width: 700,
    inside: '<dateline-timeline></dateline-timeline>',
  });
  mounted.host.style.setProperty('--dateline-text-scale', `${scale}`);
  const timeline = mounted.host.querySelector('dateline-timeline');
  await expect.poll(() => timeline?.shadowRoot?.querySelectorAll('.date').length).toBe(5);
  for (const date of timeline?.shadowRoot?.querySelectorAll('.date') ?? []) {
    const walker = document.createTreeWalker(date, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        expect(range.getClientRects().length, word).toBe(1);
      }
    }
  }
});

describe('dates that are not exact', () => {
  const dated = (...whens: string[]): Json => ({
    ...BRIEF,
    article: { title: TITLE, text: TEXT },
    features: whens.map((when, i) => feature(`Place ${i}`, point(i, 50), { when })),
  });

  it('are offered as they were written', async () => {
    const { within } = await mount({ brief: dated('2004-12', '2024-06', '189X') });
    const options = (name: string) =>
      [...within.getByRole('combobox', { name }).element().querySelectorAll('option')].map(
        ({ textContent }) => textContent,
      );
    expect(options('From')).toEqual(['1890s', 'December 2004', 'June 2024']);
    expect(options('to')).toEqual(['1890s', 'December 2004', 'June 2024']);
  });

  it('filter by the day that is written', async () => {
    const brief = dated('2023-09-12', '2023-09-13T06:00+09:00', '2023-09-14');
    const { within } = await mount({ brief });
    const [from, to] = ['From', 'to'].map((name) => within.getByRole('combobox', { name }));
    if (!from || !to) throw new Error('No span');
    await userEvent.selectOptions(from, '13 September 2023');
    await userEvent.selectOptions(to, '13 September 2023');
    await expect.element(within.getByText('1 of 3', { exact: true })).toBeVisible();
    await expect.element(within.getByRole('list', { name: 'Places' })).toHaveTextContent('Place 1');
  });

  it('have a `datetime` that HTML knows, or none', async () => {
    const { dashboard, within } = await mount({ brief: dated('2004-12', '2024~', '2020/2021') });
    await expect.element(within.getByText('about 2024')).toBeVisible();
    const times = [...(dashboard.shadowRoot?.querySelectorAll('dateline-timeline') ?? [])].flatMap(
      ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('time') ?? [])],
    );
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2004-12', null, null]);
  });
});
