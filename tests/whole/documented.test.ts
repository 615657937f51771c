import { expect, it, onTestFinished } from 'vitest';
import { expectState, fakeClock, mountKiosk, pass, screenOf, until } from '../kiosk/mount';
import { fakeCollection } from '../support/fake-collection';
import { BRIEF, FEATURES, feature, point } from '../support/fixture';
import { heard, json, mount, mountNow, prefer, serve } from '../support/mount';
import { REPORTS } from '../support/reports';
import { button, partsOf } from '../support/ways';

const sources = import.meta.glob<string>(
  ['../../src/{components/*,kiosk}/dateline-*.ts', '!../../src/components/base/*'],
  { query: '?raw', import: 'default', eager: true },
);

type Names = Map<string, Set<string>>;

/** What the doc comment of an element's class promises: its parts, or its slots ('' is the one without a name). */
function documented(tag: string): Names {
  const all: Names = new Map();
  for (const [path, source] of Object.entries(sources)) {
    const element = path.match(/(dateline-\w+)\.ts$/)?.[1] ?? '';
    const doc = source.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*@customElement/)?.[0] ?? '';
    const found = [...doc.matchAll(new RegExp(`@${tag} (?:([\\w-]+) )?- `, 'g'))];
    all.set(element, new Set(found.map(([, name = '']) => name)));
  }
  return all;
}

const seen = { part: new Map() as Names, slot: new Map() as Names };

/** Notes every part and slot inside each of our elements, as they are now. */
function look(root: ParentNode): void {
  for (const host of root.querySelectorAll('*')) {
    if (!host.shadowRoot) continue;
    const parts = seen.part.get(host.localName) ?? new Set();
    const slots = seen.slot.get(host.localName) ?? new Set();
    for (const element of host.shadowRoot.querySelectorAll('*')) {
      for (const part of element.part) parts.add(part);
      // Of a tree inside, handed on.
      const handedOn = element.getAttribute('exportparts')?.split(', ') ?? [];
      for (const part of handedOn) parts.add(part);
      if (element instanceof HTMLSlotElement) slots.add(element.name);
    }
    seen.part.set(host.localName, parts);
    seen.slot.set(host.localName, slots);
    look(host.shadowRoot);
  }
}

it('every state in which an element shows something else can be reached', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const loading = serve({ '/gone.geojson': () => new Response('', { status: 404 }) });
  loading['/never.geojson'] = () => new Promise<Response>(() => {});
  loading['/a.geojson'] = () => json(BRIEF);
  const waiting = mountNow({ src: '/never.geojson' });
  await waiting.dashboard.updateComplete;
  const failed = mountNow({ src: '/gone.geojson' });
  await heard(failed.dashboard, 'dateline-error');
  await failed.dashboard.updateComplete;
  await mount({ inside: '<dateline-map></dateline-map>' });
  const twins = [feature('One', point(10, 57)), feature('Two', point(10, 57))];
  const bad = feature('Nowhere', point(500, 95));
  const images = [{ href: '/tests/support/ferry.svg', alt: 'A ferry.', credit: 'A. Keeper' }];
  const pier = feature('Pier', point(11, 57), { images });
  const brief = { ...BRIEF, features: [...FEATURES, ...twins, pier, bad] };
  const attributes = { basemap: 'world', permalink: '' };
  const all = await mount({ brief, attributes, width: 1800 });
  onTestFinished(() => history.replaceState(null, '', location.href.replace(/#.*/, '')));
  await expect.element(all.within.getByText('Where the places come in')).toBeVisible();
  look(document);
  for (const name of ['Norr', 'Buoy', 'Pier', 'Sund']) {
    all.dashboard.select(name.toLowerCase());
    await expect.element(partsOf(all).heading(name)).toBeVisible();
    await all.dashboard.renderRoot.querySelector('dateline-excerpts')?.updateComplete;
    look(document);
  }
  await button(all.within, 'Opening view').click();
  await expect.element(all.within.getByRole('button', { name: /\d places: / })).toBeVisible();
  const map = all.within.getByRole('region', { name: 'Map' }).element();
  map.querySelector('[part=map]')?.dispatchEvent(new WheelEvent('wheel', { deltaY: 100 }));
  await expect.element(all.within.getByText(/to zoom the map/)).toBeVisible();
  look(document);
  await button(all.within, 'Show in the article').first().click();
  await all.dashboard.updateComplete;
  look(document);
  await button(all.within, 'Follow along').click();
  await expect.element(button(all.within, 'Next passage')).toBeVisible();
  await button(all.within, 'Zoom out').click();
  await expect.element(button(all.within, 'Back to the story')).toBeVisible();
  look(document);
});

it('every state of a search can be reached', async () => {
  const { within } = await mount();
  await button(within, 'Filter').click();
  await within.getByRole('searchbox').fill('norr');
  await expect.element(within.getByRole('group', { name: 'Kinds' })).toBeVisible();
  await expect.element(button(within, 'Clear the search')).toBeVisible();
  look(document);
});

it('every state of a collection can be reached', async () => {
  const head = { type: 'FeatureCollection', bbox: [-20, 30, 40, 62], features: [] };
  const { dashboard, within } = await mount({ brief: head, width: 900, height: 600 });
  const twin = { name: 'Twin', lon: 30, lat: 58, kind: 'city' };
  const { brief } = dashboard;
  if (brief)
    dashboard.store.show(brief, [], null, fakeCollection([twin, { ...twin, kind: 'airport' }]));
  await within.getByRole('button', { name: /^2 places: / }).click();
  await expect.element(within.getByRole('dialog', { name: '2 places here' })).toBeVisible();
  look(document);
});

it('every state of several reports can be reached', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const all = await mount({ brief: REPORTS, width: 1800 });
  await expect.element(button(all.within, 'All reports')).toBeVisible();
  all.dashboard.select('norr');
  await expect.element(partsOf(all).heading('Norr')).toBeVisible();
  await button(all.within, 'Show in the article').first().click();
  await all.dashboard.updateComplete;
  look(document);
});

it('every state of a kiosk can be reached', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  fakeClock();
  const features = [FEATURES[0], FEATURES[3]];
  const mounted = await mountKiosk({
    brief: { ...BRIEF, features },
    times: { attract: '4', stay: '4', idle: '20', warn: '5' },
  });
  const { card, tool, question, phone } = screenOf(mounted);
  await expect.element(card.getByText('Touch to explore')).toBeVisible();
  look(document);
  for (const name of ['Norr', 'Buoy']) {
    const heading = card.getByRole('heading', { name, exact: true });
    await until(() => heading.query() !== null);
    await expect.element(heading).toBeVisible();
    look(document);
  }
  await tool('Continue on your phone').click();
  await expectState(mounted.kiosk, 'visitor');
  await expect.element(phone).toBeVisible();
  look(document);
  await pass(20);
  await expect.element(question).toBeVisible();
  look(document);
});

const elements = [...documented('csspart').keys()];

it.each(elements)('%s has the parts that it documents, and documents those that it has', (name) => {
  expect([...(seen.part.get(name) ?? [])].sort()).toEqual(
    [...(documented('csspart').get(name) ?? [])].sort(),
  );
});

it.each(elements)('%s has the slots that it documents, and documents those that it has', (name) => {
  expect([...(seen.slot.get(name) ?? [])].sort()).toEqual(
    [...(documented('slot').get(name) ?? [])].sort(),
  );
});

it.each(elements)('%s has a description, and so has each of its parts', (name) => {
  const source = Object.entries(sources).find(([path]) => path.endsWith(`${name}.ts`))?.[1] ?? '';
  const doc = source.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*@customElement/)?.[0] ?? '';
  expect(doc).toMatch(/^\/\*\*\s*\* \w/);
  for (const line of doc.match(/@(csspart|slot|fires|cssprop).*/g) ?? []) {
    expect(line).toMatch(/ - [A-Z].*\.$/);
  }
});
