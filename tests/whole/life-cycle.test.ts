import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { afterAnyFlight, frames, maps } from '../frameworks/watch';
import { BRIEF, box, FEATURES, feature, point } from '../support/fixture';
import { listeners, uncaught } from '../support/leaks';
import { all, heard, json, mount, mountNow, prefer, serve } from '../support/mount';
import { button, partsOf } from '../support/ways';

describe('taken out of the page', () => {
  it.each([
    ['while the brief is on its way', 'loading'],
    ['when all is there', 'ready'],
  ])('%s: no error, no listener, no map left', async (_what, when) => {
    const errors = uncaught();
    const left = listeners(window, document, document.fonts);
    let answer: (response: Response) => void = () => {};
    const arrives = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    serve({ '/a.geojson': () => (when === 'loading' ? arrives : json(BRIEF)) });
    const mounted = mountNow({
      src: '/a.geojson',
      attributes: { permalink: '', basemap: 'world' },
    });
    if (when === 'ready') await heard(mounted.dashboard, 'dateline-ready');
    else await expect.poll(() => mounted.dashboard.store.state.status).toBe('loading');
    const events = all(mounted.dashboard, 'dateline-error');
    mounted.dashboard.remove();
    answer(json(BRIEF));
    await afterAnyFlight();
    expect(left()).toEqual([]);
    expect(maps(mounted.dashboard)).toBe(0);
    expect(maps(mounted.dashboard.shadowRoot ?? document)).toBe(0);
    expect(errors).toEqual([]);
    expect(events).toEqual([]);
  });

  it('while the map is flying, or zooming: no error', async () => {
    const errors = uncaught();
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    for (const act of ['flight', 'zoom', 'pan'] as const) {
      const mounted = await mount();
      const { map, entry } = partsOf(mounted);
      if (act === 'flight') await entry('Buoy').click();
      if (act === 'zoom') (button(map, 'Zoom in').element() as HTMLElement).click();
      if (act === 'pan') (button(map, 'Move the map east').element() as HTMLElement).click();
      mounted.host.remove();
    }
    await afterAnyFlight();
    expect(errors).toEqual([]);
  });

  // Fails while Leaflet glides back inside its bounds, as it does where there is more room than earth.
  it('while it shows the whole earth: no error', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const errors = uncaught();
    const mounted = await mount();
    mounted.dashboard.brief = { type: 'FeatureCollection', features: [] };
    await frames(3);
    mounted.host.remove();
    await afterAnyFlight();
    expect(errors).toEqual([]);
  });

  it('again and again leaves no element and no listener behind', async () => {
    const left = listeners(window, document, document.fonts);
    const sheets = document.adoptedStyleSheets.length;
    const nodes = document.querySelectorAll('*').length;
    for (let i = 0; i < 5; i++) {
      const mounted = await mount({ width: 400, height: 400 });
      mounted.host.remove();
    }
    expect(left()).toEqual([]);
    expect(document.querySelectorAll('*').length).toBe(nodes);
    expect(document.adoptedStyleSheets.length).toBe(sheets);
  });
});

describe('moved in the page', () => {
  it('has one map, and keeps the brief, the choice and the filter', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const errors = uncaught();
    const mounted = await mount();
    const { entry, mark, heading } = partsOf(mounted);
    await entry('Norr').click();
    await partsOf(mounted).topics.getByRole('button', { name: 'Travel' }).click();
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    onTestFinished(() => elsewhere.remove());
    const again = heard(mounted.dashboard, 'dateline-ready');
    elsewhere.append(mounted.host);
    await again;
    await expect.element(heading('Norr')).toBeVisible();
    await expect.element(mark('Norr')).toHaveAttribute('aria-current', 'true');
    expect(entry('Buoy').query()).toBeNull();
    expect(maps(mounted.dashboard.shadowRoot ?? document)).toBe(1);
    await mark('Sund').click();
    await expect.element(heading('Sund')).toBeVisible();
    expect(errors).toEqual([]);
  });

  it('while it is loading, loads on', async () => {
    serve({ '/a.geojson': () => json(BRIEF) });
    const mounted = mountNow({ src: '/a.geojson' });
    mounted.host.before(mounted.dashboard);
    onTestFinished(() => mounted.dashboard.remove());
    await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
    await expect.poll(() => maps(mounted.dashboard.shadowRoot ?? document)).toBe(1);
  });
});

describe('the size', () => {
  beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

  it('born hidden, the map is right as soon as it is shown', async () => {
    const mounted = mountNow();
    mounted.host.style.display = 'none';
    await expect.poll(() => mounted.dashboard.store.state.status).toBe('ready');
    await mounted.dashboard.updateComplete;
    mounted.host.style.display = '';
    const { map, mark } = partsOf(mounted);
    await expect.element(mark('Norr')).toBeVisible();
    await expect.element(mark('Sund')).toBeVisible();
    const frame = map.element().getBoundingClientRect();
    for (const name of ['Norr', 'Sund', 'Shoals']) {
      const { x, y, width, height } = mark(name).element().getBoundingClientRect();
      for (const number of [x, y, width, height]) expect(Number.isFinite(number)).toBe(true);
      expect(x).toBeGreaterThan(frame.left);
      expect(x + width).toBeLessThan(frame.right);
      expect(y).toBeGreaterThan(frame.top);
    }
  });

  it('changed, the map shows the same places, about its middle', async () => {
    const mounted = await mount({ inside: '<dateline-map></dateline-map>', height: 500 });
    const { map, mark } = partsOf(mounted);
    const middle = () => {
      const [one, two] = ['Norr', 'Sund'].map((name) =>
        mark(name).element().querySelector('svg')?.getBoundingClientRect(),
      );
      const frame = map.element().getBoundingClientRect();
      return ((one?.x ?? 0) + (two?.x ?? 0)) / 2 - frame.x - frame.width / 2;
    };
    (mounted.dashboard.firstElementChild as HTMLElement).style.height = '500px';
    await expect.element(mark('Norr')).toBeVisible();
    for (const width of [1200, 420, 900]) {
      mounted.host.style.width = `${width}px`;
      await expect.poll(() => map.element().getBoundingClientRect().width).toBe(width);
      await expect.poll(() => Math.abs(middle()) < width / 5).toBe(true);
      await expect.element(mark('Sund')).toBeVisible();
    }
  });
});

describe('movement', () => {
  /** Where the mark stands, frame by frame, until it has gone somewhere and stood still for ten. */
  async function path(element: Element): Promise<number[]> {
    const seen: number[] = [];
    await new Promise<void>((resolve) => {
      let still = 0;
      const frame = () => {
        const { x, y } = element.getBoundingClientRect();
        still = x + y === seen.at(-1) ? still + 1 : 0;
        seen.push(x + y);
        if (still > 10 && new Set(seen).size > 1) resolve();
        else requestAnimationFrame(frame);
      };
      frame();
    });
    return [...new Set(seen.map(Math.round))];
  }

  it.each([
    ['reduce', 2],
    ['no-preference', Number.POSITIVE_INFINITY],
  ])('with motion: %s', async (motion, most) => {
    await prefer({ 'prefers-reduced-motion': motion });
    const mounted = await mount();
    const { mark, entry } = partsOf(mounted);
    const badge = mark('Norr').element().parentElement ?? document.body;
    const walk = path(badge);
    (entry('Norr').element() as HTMLElement).click();
    const steps = await walk;
    expect(steps.length).toBeLessThanOrEqual(most);
    if (motion === 'reduce') return;
    expect(steps.length).toBeGreaterThan(3);
  });
});

describe('one place', () => {
  it.each([
    ['a point', point(10, 57)],
    ['an area of no size', box(10, 57, 10.00001, 57.00001)],
    ['the date line', point(180, 0)],
  ])('that is %s has a finite zoom, and can be chosen', async (_what, geometry) => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const errors = uncaught();
    const features = [feature('Alone', geometry)];
    const mounted = await mount({ brief: { type: 'FeatureCollection', features } });
    const { mark, map, heading } = partsOf(mounted);
    const scale = map.getByRole('img', { name: /Scale: this bar is [\d.,]+ k?m long/ });
    await expect.element(scale).toBeVisible();
    await mark('Alone').click();
    await expect.element(heading('Alone')).toBeVisible();
    await expect.element(scale).toBeVisible();
    const { x, y } = mark('Alone').element().getBoundingClientRect();
    expect([x, y].every(Number.isFinite)).toBe(true);
    expect(errors).toEqual([]);
  });
});

it('a hundred places are one tab stop', async () => {
  const many = Array.from({ length: 100 }, (_, i) =>
    feature(`Place ${i}`, point(3 + (i % 10) * 1.5, 52 + Math.floor(i / 10) * 0.6)),
  );
  const mounted = await mount({ brief: { ...BRIEF, features: [...FEATURES, ...many] } });
  const marks = partsOf(mounted).marks.getByRole('button').elements() as HTMLElement[];
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.filter(({ tabIndex }) => tabIndex >= 0)).toHaveLength(1);
});
