import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { DatelineDashboard } from '../../src/index';
import { frames } from '../frameworks/watch';
import { BRIEF, box, FEATURES, feature, point } from '../support/fixture';
import { listeners, uncaught } from '../support/leaks';
import { all, heard, json, mount, mountNow, prefer, serve } from '../support/mount';
import { partsOf } from '../support/ways';

/** What pages do to an element without meaning any harm; no error of it is left uncaught. */
let errors: string[] = [];
beforeEach(async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  errors = uncaught();
});

function holder(html = ''): HTMLElement {
  const element = document.createElement('div');
  element.append(document.createRange().createContextualFragment(html));
  onTestFinished(() => element.remove());
  return element;
}

it('a brief that is none, again and again: says so each time, keeps what it shows, and takes the next', async () => {
  const circular: Record<string, unknown> = { type: 'FeatureCollection' };
  circular['features'] = [circular];
  const anything = [0, 1n, true, Symbol('x'), () => {}, [], {}, new Map(), document.body, window];
  const { dashboard, within } = await mount();
  const events = all(dashboard, 'dateline-error');
  for (let round = 0; round < 3; round++) {
    for (const one of anything) {
      const told = events.length;
      dashboard.brief = one;
      await expect.poll(() => events.length).toBe(told + 1);
    }
  }
  await frames(2);
  expect(events).toHaveLength(3 * anything.length);
  expect(dashboard.brief?.places.length).toBe(FEATURES.length);
  dashboard.brief = circular;
  await expect.poll(() => events.at(-1)?.message).toMatch(/^1 of 1 place could not be shown/);
  dashboard.brief = BRIEF;
  await expect.element(partsOf({ within }).entry('Norr')).toBeVisible();
  expect(errors).toEqual([]);
});

it('a brief that a framework has wrapped, or frozen', async () => {
  const wrapped = (target: object): object =>
    new Proxy(target, {
      get(object, key, receiver) {
        const value: unknown = Reflect.get(object, key, receiver);
        return typeof value === 'object' && value !== null ? wrapped(value) : value;
      },
    });
  const frozen = JSON.parse(JSON.stringify(BRIEF), (_, value) => Object.freeze(value));
  for (const brief of [wrapped(BRIEF), frozen]) {
    const mounted = await mount({ brief });
    await expect.element(partsOf(mounted).mark('Sund')).toBeVisible();
    expect(mounted.dashboard.issues).toEqual([]);
    mounted.host.remove();
  }
  expect(errors).toEqual([]);
});

it('ids that are code, names of prototypes, or nearly nothing', async () => {
  const ids = [`"'><b>`, 'a]b', '\\', 'constructor', '__proto__', ' ', '#', 'é', 'x'.repeat(200)];
  const features = ids.map((id, at) => ({ ...feature(`No ${at}`, point(at, at)), id }));
  const id = `"a'b]`;
  const mounted = await mount({ brief: { ...BRIEF, features }, attributes: { id } });
  const places = document.createElement('dateline-places');
  places.htmlFor = id;
  mounted.host.append(places);
  const apart = page.elementLocator(places);
  await expect.element(apart.getByRole('button', { name: /^No 0/ })).toBeVisible();
  const shown = mounted.dashboard.brief?.places ?? [];
  expect(shown.length).toBeGreaterThan(6);
  for (const place of shown) {
    mounted.dashboard.select(place.id);
    await expect.element(partsOf(mounted).heading(place.name)).toBeVisible();
    expect(mounted.dashboard.getAttribute('selected')).toBe(place.id);
  }
  expect(errors).toEqual([]);
});

it('a closed <details>, opened later', async () => {
  const mounted = mountNow();
  const details = document.createElement('details');
  mounted.host.before(details);
  onTestFinished(() => details.remove());
  details.append(mounted.host);
  await expect.poll(() => mounted.dashboard.store.state.status).toBe('ready');
  await mounted.dashboard.updateComplete;
  details.open = true;
  // Asked for by its role before it is laid out, it would not be found later either.
  await expect.poll(() => mounted.dashboard.checkVisibility()).toBe(true);
  await frames(2);
  const { map, mark } = partsOf(mounted);
  await expect.element(mark('Norr')).toBeVisible();
  const { left, right } = map.element().getBoundingClientRect();
  const { x } = mark('Norr').element().getBoundingClientRect();
  expect(x > left && x < right).toBe(true);
  expect(errors).toEqual([]);
});

it('a <template>, from which it is cloned or imported', async () => {
  const template = document.createElement('template');
  const json = JSON.stringify(BRIEF).replaceAll('<', '\\u003c');
  template.content.append(
    ...holder(`<dateline-dashboard basemap="none"><script type="application/json">${json}</script>
      </dateline-dashboard>`).childNodes,
  );
  const ways = [
    () => template.content.cloneNode(true),
    () => document.importNode(template.content, true),
  ];
  for (const copy of ways) {
    const host = holder();
    host.append(copy());
    const ready = heard(host, 'dateline-ready');
    document.body.append(host);
    await ready;
    host.remove();
  }
  expect(errors).toEqual([]);
});

it('taken out before it was rendered, it leaves the window no listener', async () => {
  const left = listeners(window);
  const { dashboard } = mountNow({ attributes: { permalink: '' } });
  dashboard.remove();
  await frames(10);
  expect(left()).toEqual([]);
});

it('taken out by a listener to its own events', async () => {
  for (const type of ['dateline-ready', 'dateline-select', 'dateline-error'] as const) {
    serve({ '/x.geojson': () => json(type === 'dateline-error' ? 7 : BRIEF) });
    const mounted = mountNow({ src: '/x.geojson' });
    mounted.dashboard.addEventListener(type, () => mounted.dashboard.remove());
    if (type === 'dateline-select') await partsOf(mounted).entry('Norr').click();
    await expect.poll(() => mounted.dashboard.isConnected).toBe(false);
    await frames(10);
  }
  expect(errors).toEqual([]);
});

it('a listener that throws, which is the page’s own affair', async () => {
  const mounted = mountNow();
  for (const type of ['dateline-ready', 'dateline-select']) {
    mounted.dashboard.addEventListener(type, () => {
      throw new Error('Of the page');
    });
  }
  await heard(mounted.dashboard, 'dateline-ready');
  await partsOf(mounted).entry('Norr').click();
  await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
  expect(errors).toEqual(['Uncaught Error: Of the page', 'Uncaught Error: Of the page']);
});

it('another address a hundred times, and what is none', async () => {
  serve({ '/x.geojson': () => json(BRIEF) });
  const mounted = mountNow({ src: '/x.geojson' });
  const odd = ['javascript:alert(1)', 'data:,', 'blob:x', 'file:///x', 'http://[', '?', '#', 'a:b'];
  for (let i = 0; i < 100; i++) {
    mounted.dashboard.src = odd[i % odd.length] ?? '';
    if (i % 10 === 0) await frames(1);
  }
  mounted.dashboard.src = '/x.geojson';
  await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
  expect(errors).toEqual([]);
});

it('its content emptied and filled while it works', async () => {
  const mounted = await mount();
  for (let i = 0; i < 8; i++) {
    mounted.dashboard.replaceChildren(holder('<p>Words</p>'));
    await frames(1);
    mounted.dashboard.replaceChildren(
      ...['map', 'places'].map((name) => document.createElement(`dateline-${name}`)),
    );
    await frames(i % 3);
  }
  mounted.dashboard.replaceChildren();
  await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
  await frames(10);
  expect(errors).toEqual([]);
});

it.each(['transform: scale(0.5); transform-origin: 0 0', 'zoom: 0.5', 'transform: rotate(90deg)'])(
  'a page with %s: a click on a mark is a click on that mark',
  async (css) => {
    const mounted = mountNow();
    mounted.host.style.cssText += `; ${css}`;
    await heard(mounted.dashboard, 'dateline-ready');
    await partsOf(mounted).mark('Norr').click();
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
    expect(errors).toEqual([]);
  },
);

it.each([
  [0, 0],
  [1, 1],
  [0, 500],
  [500, 0],
])('a box of %i by %i pixels, printed, and then given room', async (width, height) => {
  const mounted = mountNow({ width, height });
  mounted.host.style.overflow = 'hidden';
  await expect.poll(() => mounted.dashboard.store.state.status).toBe('ready');
  await mounted.dashboard.updateComplete;
  for (const type of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(type));
  mounted.dashboard.select('norr');
  await frames(3);
  mounted.host.style.cssText = '--dateline-block-size: 700px; width: 900px; height: 700px';
  await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
  expect(errors).toEqual([]);
});

it('a dashboard in a dashboard', async () => {
  const inside = `<dateline-map></dateline-map>
    <dateline-dashboard basemap="none"><dateline-places></dateline-places></dateline-dashboard>`;
  const mounted = await mount({ inside });
  const inner = mounted.dashboard.querySelector('dateline-dashboard') as DatelineDashboard;
  inner.brief = { ...BRIEF, features: FEATURES.slice(1, 2) };
  const list = page.elementLocator(inner).getByRole('listitem');
  await expect.element(list).toHaveTextContent('Sund');
  expect(mounted.dashboard.brief?.places.length).toBe(FEATURES.length);
  expect(errors).toEqual([]);
});

it('a page of Prototype.js or MooTools, which have an Array.from, entries() and Event of their own', async () => {
  const put = (on: object, name: string, value: unknown) => {
    const was = Object.getOwnPropertyDescriptor(on, name);
    Object.defineProperty(on, name, { value, configurable: true, writable: true });
    onTestFinished(() => {
      if (was) Object.defineProperty(on, name, was);
    });
  };
  // As in Prototype.js 1.7.3: `Array.from = $A` and `entries: toArray`; as in MooTools 1.4.5: `Event = DOMEvent`.
  put(Array, 'from', (list: ArrayLike<unknown>) => Array.prototype.slice.call(list));
  put(Array.prototype, 'entries', function (this: unknown[]) {
    return this.slice();
  });
  put(window, 'Event', (event: { type: string }) => event.type.indexOf('key'));
  const area = feature('Area', box(0, 50, 9, 54), { kind: 'region' });
  const dated = ['2023-01-01', '2023-01-02'].map((when, at) =>
    feature(`d${at}`, point(at * 3, 52), { name: `Day ${at}`, when }),
  );
  const { dashboard, within } = await mount({ brief: { ...BRIEF, features: [area, ...dated] } });
  const parts = partsOf({ within });
  await expect.element(parts.mark('Day 1')).toBeVisible();
  await expect
    .poll(() => within.getByText('Area', { exact: true }).elements().length)
    .toBeGreaterThan(1);
  await parts.entry('Day 1').click();
  await expect.element(within.getByRole('heading', { name: 'Day 1' })).toBeVisible();
  expect(dashboard.issues).toEqual([]);
  expect(errors).toEqual([]);
});
