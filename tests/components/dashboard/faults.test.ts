import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, BRIEF, DAWN, FEATURES, feature, point } from '../../support/fixture';
import { all, heard, json, mount, mountNow, prefer, serve } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('bad input', () => {
  const whole: [string, () => Response, RegExp][] = [
    ['missing', () => new Response('', { status: 404, statusText: 'Not Found' }), /404 Not Found/],
    ['not to be reached', () => Response.error(), /could not be/],
    ['not JSON', () => new Response('{"type":'), /is not JSON/],
    ['a web page', () => new Response('<!doctype html><p>Log in'), /is a web page/],
    ['not UTF-8', () => new Response(Uint8Array.of(0x22, 0xe4, 0x22)), /is not UTF-8/],
    ['empty', () => new Response(''), /is empty/],
    ['without features', () => json({ type: 'FeatureCollection' }), /features are missing/],
    ['a number', () => json(7), /is text without places/],
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
