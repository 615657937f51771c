import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DatelineDashboard } from '../../../src/components/dashboard/dateline-dashboard';
import '../../../src/index';
import { file, NOTHING, point } from '../../collection/make';

const MANY = 3_000;
const features = Array.from({ length: MANY }, (_, i) => (i === 7 ? { type: 'Feature' } : point(i)));
const JSON_OF_MANY = file(features);
const made: string[] = [];

afterEach(() => {
  document.body.replaceChildren();
  for (const url of made.splice(0)) URL.revokeObjectURL(url);
  vi.unstubAllGlobals();
});

function addressOf(json: string): string {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/geo+json' }));
  made.push(url);
  return url;
}

function show(json: string, attributes: Record<string, string> = {}): DatelineDashboard {
  const dashboard = document.createElement('dateline-dashboard');
  for (const [name, value] of Object.entries(attributes)) dashboard.setAttribute(name, value);
  dashboard.src = addressOf(json);
  document.body.append(dashboard);
  return dashboard;
}

async function read(dashboard: DatelineDashboard): Promise<void> {
  await vi.waitFor(() => expect(dashboard.store.state.progress?.phase).toMatch(/done|cut/), 60_000);
}

/** Whether the one hides any of the other. */
function doOverlap(one?: DOMRect, other?: DOMRect): boolean {
  if (!one || !other) return true;
  const isAcross = one.left < other.right && other.left < one.right;
  return isAcross && one.top < other.bottom && other.top < one.bottom;
}

/** What stands for a worker that cannot be had, or does not live long. */
class Fails {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onmessageerror = null;
  #chunks = 0;

  constructor() {
    queueMicrotask(() => this.onmessage?.({ data: { kind: 'ready' } }));
  }
  postMessage({ kind }: { kind: string }): void {
    if (kind === 'chunk' && ++this.#chunks === 1) this.onerror?.(new Event('error'));
  }
  terminate(): void {}
}

it('says how many of its places the map shows, also when others pass and nobody moves it', async () => {
  const dashboard = show(JSON_OF_MANY);
  await read(dashboard);
  const { store } = dashboard;
  const said = () => {
    const map = dashboard.shadowRoot?.querySelector('dateline-map')?.shadowRoot;
    return /(\S+) of 2,999 places in view/.exec(map?.textContent ?? '')?.[1];
  };
  const isSaid = () => {
    expect(said()).toBe(store.state.inView?.toLocaleString('en'));
    expect(said()).toMatch(/^[1-9]/);
  };
  await vi.waitFor(isSaid, 20_000);
  const before = store.state.inView ?? 0;
  store.search('Place 29');
  await vi.waitFor(() => {
    expect(store.state.inView).toBeLessThan(before / 2);
    isSaid();
  }, 20_000);
});

const WAYS: readonly (readonly [string, unknown])[] = [
  ['in a worker', null],
  [
    'in slices, where the page may have no worker',
    class {
      constructor() {
        throw new DOMException('', 'SecurityError');
      }
    },
  ],
  ['in slices, where the worker dies midway', Fails],
];

describe.each(WAYS)('a file of many places, read %s', (_, worker) => {
  it('is shown, counted, asked, and chosen from', async () => {
    if (worker) vi.stubGlobal('Worker', worker);
    const dashboard = show(JSON_OF_MANY);
    await read(dashboard);
    const { store } = dashboard;
    const { progress, collection } = store.state;
    expect(progress).toMatchObject({ phase: 'done', features: MANY, places: MANY - 1 });
    const rows = await collection?.page(NOTHING, { start: 100, end: 102 });
    expect(rows).toMatchObject({ total: MANY - 1, rows: [{ id: 'p101' }, { id: 'p102' }] });
    const view = { box: [-180, -85, 180, 85], zoom: 1, radius: 60 } as const;
    const clusters = (await collection?.clusters(view, NOTHING)) ?? [];
    expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(MANY - 1);
    dashboard.select('p2999');
    await vi.waitFor(() => expect(dashboard.selected).toBe('p2999'));
    expect(dashboard.brief?.places).toMatchObject([{ name: 'Place 2999' }]);
    await vi.waitFor(() => {
      expect(dashboard.shadowRoot?.querySelector('.notice')?.textContent).toContain('1 of 3,000');
    });
    dashboard.remove();
    await expect(collection?.place('p1')).rejects.toThrow();
  });
});

it('is drawn on the map whatever else changes while it arrives', async () => {
  const dashboard = show(JSON_OF_MANY);
  const { store } = dashboard;
  // As where what has come is announced.
  let told = 0;
  store.subscribe(({ progress }, before) => {
    if (progress !== before.progress) store.tell(`${++told}`);
  });
  await read(dashboard);
  const map = () => dashboard.shadowRoot?.querySelector('dateline-map')?.shadowRoot;
  await expect
    .poll(() => map()?.querySelector('[part~=cluster]'), { timeout: 60_000 })
    .toBeTruthy();
});

it('is linked in its article: a phrase chooses its place, which is then quoted there', async () => {
  const text = 'The boat left Place 2999 at noon, for Place 1024.';
  const links = (name: string) => ({
    when: '2011-02-11',
    mentions: [{ all: name }],
    excerpts: [{ exact: text }],
  });
  // With an article, only so many bytes make a brief a large one.
  const description = 'Much is said. '.repeat(110);
  const many = Array.from({ length: MANY }, (_, i) =>
    point(i, { description, ...((i === 1024 || i === 2999) && links(`Place ${i}`)) }),
  );
  const dashboard = show(file(many, { article: { title: 'A boat', text } }));
  await read(dashboard);
  const article = () => dashboard.shadowRoot?.querySelector('dateline-article')?.shadowRoot;
  const phrases = () => [...(article()?.querySelectorAll<HTMLElement>('[part=phrase]') ?? [])];
  await expect
    .poll(() => phrases().map(({ textContent }) => textContent))
    .toEqual(['Place 2999', 'Place 1024']);
  phrases()[1]?.click();
  await expect.poll(() => dashboard.selected).toBe('p1024');
  await expect.poll(() => phrases()[1]?.getAttribute('aria-current')).toBe('true');
  expect(article()?.querySelector('mark.of-place')?.textContent).toContain('The boat');
  expect(article()?.querySelector('[part=follow]')).toBeNull();
  // It would have this one place.
  const timeline = dashboard.shadowRoot?.querySelector('dateline-timeline');
  expect(timeline?.checkVisibility()).toBe(false);
});

it('has the first of its list on paper, and says how many more there are', async () => {
  const dashboard = show(JSON_OF_MANY);
  await read(dashboard);
  const list = () => dashboard.shadowRoot?.querySelector('dateline-places')?.shadowRoot;
  await expect.poll(() => list()?.querySelectorAll('.place .name').length).toBeGreaterThan(5);
  window.dispatchEvent(new Event('beforeprint'));
  expect(list()?.querySelectorAll('li')).toHaveLength(50);
  expect(list()?.textContent).toContain('And 2,949 more places');
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => list()?.querySelector('.long .place .name')).toBeTruthy();
});

/** A dashboard with the beginning of a file whose rest never comes, and what it tells of that. */
function showArriving() {
  const description = 'Much is said. '.repeat(20);
  const all = new TextEncoder().encode(
    file(Array.from({ length: MANY }, (_, i) => point(i, { description }))),
  );
  const body = new ReadableStream({ start: (stream) => stream.enqueue(all.slice(0, -200)) });
  vi.stubGlobal('fetch', async () => new Response(body));
  const dashboard = show('');
  return {
    dashboard,
    told: () => dashboard.shadowRoot?.querySelector<HTMLElement>('.arriving'),
  };
}

it('tells how far it is without moving anything, until the reader has enough', async () => {
  const { dashboard, told } = showArriving();
  const boxes = () =>
    ['dateline-map', 'dateline-places', '.masthead'].map((part) => {
      const { x, y, width, height } =
        dashboard.shadowRoot?.querySelector(part)?.getBoundingClientRect() ?? {};
      return [x, y, width, height];
    });
  await expect.poll(() => dashboard.store.state.progress?.places).toBeGreaterThan(2_000);
  await expect.poll(told).toBeTruthy();
  expect(told()?.checkVisibility()).toBe(true);
  const during = boxes();
  told()?.querySelector('button')?.click();
  await expect.poll(told).toBeFalsy();
  expect(dashboard.store.state.progress?.phase).toBe('cut');
  expect(boxes()).toEqual(during);
});

it.for([
  [320, 'ltr'],
  [700, 'ltr'],
  [820, 'rtl'],
  [1440, 'ltr'],
] as const)(
  'tells how far it is beside the scale and the credits of the map, in %i px, %s',
  async ([width, dir]) => {
    const { dashboard, told } = showArriving();
    dashboard.dir = dir;
    dashboard.style.inlineSize = `${width}px`;
    dashboard.style.setProperty('--dateline-block-size', '700px');
    await expect.poll(told).toBeTruthy();
    const map = dashboard.shadowRoot?.querySelector('dateline-map')?.shadowRoot;
    for (const part of ['credits', 'scale']) {
      const box = () => map?.querySelector(`[part~="${part}"]`)?.getBoundingClientRect();
      await expect.poll(() => box()?.width).toBeGreaterThan(0);
      expect(doOverlap(told()?.getBoundingClientRect(), box()), part).toBe(false);
    }
  },
);

it('chooses the place that the page asks for once it has arrived', async () => {
  const dashboard = show(JSON_OF_MANY, { selected: 'p1500' });
  await vi.waitFor(() => expect(dashboard.brief?.places).toMatchObject([{ id: 'p1500' }]), 60_000);
});

it('reads no further than a limit of the page, and says so', async () => {
  const dashboard = show(file([point(0), point(1), point(2)]), { 'max-features': '2' });
  await read(dashboard);
  expect(dashboard.store.state.progress).toMatchObject({ phase: 'cut', places: 3 });
  await vi.waitFor(() => {
    expect(dashboard.issues.map(({ message }) => message).join()).toContain('more than 2 features');
  });
});

it('takes places that the page has in hand as well', async () => {
  const dashboard = show(file([point(0)]));
  dashboard.brief = JSON.parse(JSON_OF_MANY);
  await read(dashboard);
  expect(dashboard.store.state.progress).toMatchObject({ places: MANY - 1 });
});

it('says why where nothing can be shown', async () => {
  const dashboard = show(`{"type": "FeatureCollection", "notes": "${'x'.repeat(5e6)}"}`);
  await vi.waitFor(() => expect(dashboard.store.state.status).toBe('failed'), 60_000);
  expect(dashboard.shadowRoot?.querySelector('[role=alert]')?.textContent).toContain('features');
});
