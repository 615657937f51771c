import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseBrief } from '../../../src/brief/parse-brief';
import { type DatelineMap, Store } from '../../../src/index';
import { ARTICLE, BRIEF, DAWN, FEATURES, feature, point } from '../../support/fixture';
import { all, heard, json, mount, mountNow, prefer, serve } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('dateline-select', () => {
  it('tells of the reader’s choices only', async () => {
    const mounted = await mount();
    const events = all(document, 'dateline-select');
    mounted.dashboard.select('norr');
    mounted.dashboard.setAttribute('selected', 'sund');
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    mounted.dashboard.selected = null;
    await expect.poll(() => mounted.dashboard.store.state.selected).toBeNull();
    expect(events).toEqual([]);
    await partsOf(mounted).entry('Norr').click();
    await button(mounted.within, 'Close').click();
    expect(events.map(({ placeId }) => placeId)).toEqual(['norr', null]);
    expect(
      events.every(({ cancelable, bubbles, composed }) => cancelable && bubbles && composed),
    ).toBe(true);
  });

  it('prevented, changes nothing', async () => {
    const mounted = await mount();
    const { entry, mark, phrase, heading } = partsOf(mounted);
    mounted.host.addEventListener('dateline-select', (event) => event.preventDefault());
    const events = all(mounted.host, 'dateline-select');
    await entry('Norr').click();
    await mark('Sund').click();
    await phrase('Shoals').click();
    expect(events.map(({ placeId }) => placeId)).toEqual(['norr', 'sund', 'shoals']);
    expect(mounted.dashboard.selected).toBeNull();
    for (const name of ['Norr', 'Sund', 'Shoals']) {
      await expect.element(entry(name)).toHaveAttribute('aria-current', 'false');
      await expect.element(mark(name)).toHaveAttribute('aria-current', 'false');
      expect(heading(name).query()).toBeNull();
    }
  });
});

describe('the attribute selected', () => {
  it('reflects both ways', async () => {
    const mounted = await mount();
    const { dashboard } = mounted;
    dashboard.setAttribute('selected', 'norr');
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
    await button(mounted.within, 'Next place: Sund').click();
    await expect.element(mounted.within).toHaveAttribute('selected', 'sund');
    dashboard.removeAttribute('selected');
    await expect.poll(() => partsOf(mounted).heading('Sund').query()).toBeNull();
    dashboard.select('norr');
    await expect.element(mounted.within).toHaveAttribute('selected', 'norr');
  });

  it('with an unknown id is ignored, and says what is chosen', async () => {
    const mounted = await mount({ attributes: { selected: 'atlantis' } });
    const errors = all(mounted.dashboard, 'dateline-error');
    await expect.poll(() => mounted.dashboard.hasAttribute('selected')).toBe(false);
    mounted.dashboard.select('norr');
    mounted.dashboard.select('atlantis');
    mounted.dashboard.setAttribute('selected', 'atlantis');
    await expect.poll(() => mounted.dashboard.getAttribute('selected')).toBe('norr');
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
    expect(errors).toEqual([]);
  });

  it('waits for the brief, and so does select()', async () => {
    serve({ '/late.geojson': () => json(BRIEF) });
    const first = mountNow({ src: '/late.geojson', attributes: { selected: 'sund' } });
    await expect.element(partsOf(first).heading('Sund')).toBeVisible();
    first.host.remove();
    const second = mountNow({ src: '/late.geojson' });
    second.dashboard.select('norr');
    await expect.element(partsOf(second).heading('Norr')).toBeVisible();
  });

  it('does not take the focus', async () => {
    const mounted = await mount();
    const entry = partsOf(mounted).entry('Norr').element() as HTMLElement;
    entry.focus();
    mounted.dashboard.select('sund');
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    expect(entry.matches(':focus')).toBe(true);
  });
});

it('dateline-ready comes once, when the map and its places are there', async () => {
  const mounted = mountNow();
  const events = all(document, 'dateline-ready');
  await heard(mounted.dashboard, 'dateline-ready');
  await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
  await partsOf(mounted).entry('Sund').click();
  mounted.host.style.width = '900px';
  mounted.dashboard.theme = 'dark';
  await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
  expect(events).toHaveLength(1);
  expect(events[0]?.target).toBe(mounted.dashboard.shadowRoot ? mounted.dashboard : null);
});

describe('bad input', () => {
  const whole: [string, () => Response, RegExp][] = [
    ['missing', () => new Response('', { status: 404, statusText: 'Not Found' }), /404 Not Found/],
    ['not to be reached', () => Response.error(), /could not be/],
    ['not JSON', () => new Response('{"type":'), /is not JSON/],
    ['a web page', () => new Response('<!doctype html><p>Log in'), /is not JSON/],
    ['not UTF-8', () => new Response(Uint8Array.of(0x22, 0xe4, 0x22)), /is not UTF-8/],
    ['empty', () => new Response(''), /is empty/],
    ['without features', () => json({ type: 'FeatureCollection' }), /features are missing/],
    ['a number', () => json(7), /7/],
  ];

  it.each(whole)(
    'a brief that is %s: says so, and tries again',
    async (_what, answer, expected) => {
      const files = serve({ '/a.geojson': answer });
      const mounted = mountNow({ src: '/a.geojson' });
      const error = await heard(mounted.host, 'dateline-error');
      expect(error.message).toMatch(expected);
      await expect
        .element(mounted.within.getByText('This brief could not be shown.'))
        .toBeVisible();
      await expect.element(mounted.within.getByText(expected).first()).toBeVisible();
      files['/a.geojson'] = () => json(BRIEF);
      await button(mounted.within, 'Try again').click();
      await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
      expect(mounted.within.getByText('This brief could not be shown.').query()).toBeNull();
    },
  );

  it('a brief without features tells where', async () => {
    serve({ '/a.geojson': () => json({ type: 'FeatureCollection' }) });
    const mounted = mountNow({ src: '/a.geojson' });
    const { issues } = await heard(mounted.host, 'dateline-error');
    expect(issues).toHaveLength(1);
    expect(mounted.dashboard.issues).toEqual(issues);
  });

  const partly: [string, unknown, RegExp, string, readonly string[]][] = [
    [
      'one bad feature among good ones',
      { ...BRIEF, features: [...FEATURES, feature('Nowhere', point(500, 95))] },
      /^1 of 7 places could not be shown$/,
      '/features/6',
      ['Norr', 'Sund', 'Shoals', 'Buoy'],
    ],
    [
      'a quote that is not in the article',
      {
        ...BRIEF,
        features: [
          feature('Norr', point(10, 57), {
            excerpts: [{ exact: 'Nobody wrote this' }, { exact: DAWN }],
          }),
        ],
      },
      /^One thing in this brief could not be shown$/,
      '/features/0/properties/excerpts/0',
      ['Norr'],
    ],
    [
      'an article that cannot be had',
      { ...BRIEF, article: { ...ARTICLE, text: undefined, href: 'gone.txt' } },
      /^The article could not be shown/,
      '/article/href',
      ['Norr', 'Sund', 'Shoals', 'Buoy'],
    ],
  ];

  it.each(partly)('%s: the rest is shown', async (_what, data, headline, pointer, names) => {
    serve({
      '/a.geojson': () => json(data),
      '/gone.txt': () => new Response('', { status: 410 }),
    });
    const mounted = mountNow({ src: '/a.geojson' });
    const ready = heard(mounted.dashboard, 'dateline-ready');
    const error = await heard(mounted.host, 'dateline-error');
    await ready;
    expect(error.message).toMatch(headline);
    expect(error.issues.map((issue) => issue.pointer).join(' ')).toContain(pointer);
    expect(mounted.dashboard.issues).toEqual(error.issues);
    for (const name of names) await expect.element(partsOf(mounted).entry(name)).toBeVisible();
    await mounted.within.getByText(headline).click();
    await expect.element(mounted.within.getByText(pointer, { exact: false }).first()).toBeVisible();
    expect(mounted.within.getByText('Nobody wrote this', { exact: true }).query()).toBeNull();
    mounted.dashboard.select('norr');
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
  });

  it('a brief set as an object that is none: says so, with nothing to try again', async () => {
    const mounted = mountNow({ brief: 'not a brief' });
    await expect.element(mounted.within.getByText('This brief could not be shown.')).toBeVisible();
    expect(button(mounted.within, 'Try again').query()).toBeNull();
  });

  it('a brief without any place is empty, not broken', async () => {
    const mounted = await mount({ brief: { type: 'FeatureCollection', features: [] } });
    const errors = all(mounted.dashboard, 'dateline-error');
    await expect.element(partsOf(mounted).map).toBeVisible();
    expect(mounted.within.getByText('could not be shown', { exact: false }).query()).toBeNull();
    expect(errors).toEqual([]);
  });

  it('what is not words is shown as words, never run', async () => {
    const name = '<img src=x onerror="document.title=`run`">';
    const mounted = await mount({ brief: { ...BRIEF, features: [feature(name, point(10, 57))] } });
    const entry = mounted.within.getByRole('list', { name: 'Places' }).getByRole('button');
    await expect.element(entry).toHaveTextContent(name);
    await entry.click();
    await expect.element(partsOf(mounted).heading(name)).toBeVisible();
    expect(mounted.host.querySelector('img')).toBeNull();
    expect(document.title).not.toBe('run');
  });
});

describe('reload()', () => {
  it('that fails keeps the last good brief, its issues and the choice', async () => {
    const bad = [...FEATURES, feature('Nowhere', point(500, 95))];
    const files = serve({ '/a.geojson': () => json({ ...BRIEF, features: bad }) });
    const mounted = await mount({ src: '/a.geojson' });
    const { entry, heading } = partsOf(mounted);
    await entry('Norr').click();
    files['/a.geojson'] = () => new Response('', { status: 500 });
    const failed = heard(mounted.dashboard, 'dateline-error');
    await mounted.dashboard.reload();
    expect((await failed).message).toContain('500');
    await expect
      .element(mounted.within.getByText('The newest version could not be loaded.'))
      .toBeVisible();
    await expect.element(heading('Norr')).toBeVisible();
    await expect
      .element(mounted.within.getByText('1 of 7 places could not be shown'))
      .toBeVisible();
    expect(mounted.dashboard.issues).toHaveLength(1);
    files['/a.geojson'] = () => json({ ...BRIEF, features: [feature('Norr', point(10, 57))] });
    await button(mounted.within, 'Try again').click();
    await expect.poll(() => entry('Sund').query()).toBeNull();
    await expect.element(heading('Norr')).toBeVisible();
    expect(mounted.dashboard.issues).toEqual([]);
    await expect.poll(() => partsOf(mounted).mark('Sund').query()).toBeNull();
  });

  it('overtaken by a newer one has no effect', async () => {
    let let1: (response: Response) => void = () => {};
    const files = serve({
      '/a.geojson': () => new Promise<Response>((resolve) => (let1 = resolve)),
    });
    const mounted = mountNow({ src: '/a.geojson' });
    await expect.poll(() => mounted.dashboard.store.state.status).toBe('loading');
    files['/b.geojson'] = () => json({ ...BRIEF, features: FEATURES.slice(1, 2) });
    mounted.dashboard.src = '/b.geojson';
    await expect.element(partsOf(mounted).entry('Sund')).toBeVisible();
    let1(json({ ...BRIEF, features: FEATURES.slice(0, 1) }));
    await mounted.dashboard.updateComplete;
    expect(partsOf(mounted).entry('Norr').query()).toBeNull();
    await expect.element(partsOf(mounted).entry('Sund')).toBeVisible();
  });
});

describe('parts and dashboards find each other', () => {
  it('two dashboards on one page never meet', async () => {
    const one = await mount();
    const two = await mount();
    await partsOf(one).entry('Norr').click();
    await expect.element(partsOf(one).heading('Norr')).toBeVisible();
    expect(two.dashboard.selected).toBeNull();
    await expect.element(partsOf(two).entry('Norr')).toHaveAttribute('aria-current', 'false');
    await partsOf(two).topics.getByRole('button', { name: 'Weather' }).click();
    await expect.poll(() => partsOf(two).entry('Norr').query()).toBeNull();
    await expect.element(partsOf(one).entry('Norr')).toBeVisible();
  });

  it('in a layout of one’s own, at any depth, with nothing of ours around', async () => {
    const inside = `<main><h1>Mine</h1><div><div style="height:300px"><dateline-map></dateline-map></div>
      <dateline-places></dateline-places></div><dateline-excerpts></dateline-excerpts></main>`;
    const mounted = await mount({ inside });
    const { entry, mark, heading, topics, timeline } = partsOf(mounted);
    await entry('Norr').click();
    await expect.element(heading('Norr')).toBeVisible();
    await expect.element(mark('Norr')).toHaveAttribute('aria-current', 'true');
    expect(topics.query()).toBeNull();
    expect(timeline.query()).toBeNull();
    await expect.element(mounted.within.getByRole('heading', { name: 'Mine' })).toBeVisible();
  });

  it('apart, by for; a store set by hand wins', async () => {
    const mounted = await mount({ attributes: { id: 'ferry' } });
    const apart = document.createElement('div');
    apart.innerHTML = '<dateline-places for="ferry"></dateline-places>';
    mounted.host.append(apart);
    const list = page.elementLocator(apart);
    await list.getByRole('button', { name: /^Sund/ }).click();
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    const store = new Store();
    const { brief } = parseBrief({ ...BRIEF, features: [feature('Alone', point(1, 1))] });
    if (brief) store.show(brief);
    Object.assign(apart.querySelector('dateline-places') ?? {}, { store });
    await expect.element(list.getByRole('button', { name: /^Alone/ })).toBeVisible();
    expect(list.getByRole('button', { name: /^Sund/ }).query()).toBeNull();
    await list.getByRole('button', { name: /^Alone/ }).click();
    await expect.poll(() => store.state.selected).toBe('alone');
    expect(mounted.dashboard.selected).toBe('sund');
  });

  it('from code alone, with a shared store and no dashboard', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<dateline-places></dateline-places><dateline-excerpts></dateline-excerpts>';
    document.body.append(host);
    const store = new Store();
    for (const element of host.children) Object.assign(element, { store });
    const { brief } = parseBrief(BRIEF);
    if (brief) store.show(brief);
    const within = page.elementLocator(host);
    await within.getByRole('button', { name: /^Sund/ }).click();
    await expect.element(within.getByRole('heading', { name: 'Sund' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => store.state.selected).toBeNull();
    host.remove();
  });
});

describe('the theme', () => {
  it('is light or dark by the attribute, and follows the system by itself', async () => {
    const mounted = await mount();
    const colours = () => {
      const of = (element: Element | null) => element && getComputedStyle(element);
      const map = mounted.dashboard.shadowRoot?.querySelector('dateline-map') as DatelineMap;
      return `${of(mounted.dashboard)?.backgroundColor} ${of(mounted.dashboard)?.color} ${of(map)?.backgroundColor}`;
    };
    await prefer({ 'prefers-color-scheme': 'light' });
    mounted.dashboard.setAttribute('theme', 'light');
    await expect.poll(() => getComputedStyle(mounted.dashboard).colorScheme).toBe('light');
    const light = colours();
    mounted.dashboard.setAttribute('theme', 'dark');
    await expect.poll(colours).not.toBe(light);
    const dark = colours();
    mounted.dashboard.setAttribute('theme', 'auto');
    await expect.poll(colours).toBe(light);
    await prefer({ 'prefers-color-scheme': 'dark' });
    await expect.poll(colours).toBe(dark);
  });
});
