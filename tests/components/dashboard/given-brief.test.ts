import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { BRIEF, DAWN, FEATURES, TEXT, TITLE } from '../../support/fixture';
import { all, mountNow } from '../../support/mount';
import { partsOf } from '../../support/ways';

/** Answers for addresses below the page's own; each request is kept. */
const answers = new Map<string, () => Promise<Response> | Response>();
const asked: { url: string; signal: AbortSignal | null | undefined }[] = [];
const usual = window.fetch.bind(window);

beforeEach(() => {
  answers.clear();
  asked.length = 0;
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const url = String(input);
    const name = url.split('/').at(-1) ?? '';
    const answer = answers.get(name);
    if (!answer) return usual(input, init);
    asked.push({ url, signal: init?.signal });
    return answer();
  });
});
afterEach(() => vi.restoreAllMocks());

const text = () => new Response(TEXT);
const { text: _inside, ...article } = BRIEF.article as Record<string, unknown>;
const withHref = (href: string, more: object = {}) => ({
  ...BRIEF,
  article: { ...article, href, ...more },
});

async function sha256(words: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('a brief given as an object whose article is a file', () => {
  it('is shown with its quotes: the article is fetched, relative to the page', async () => {
    answers.set('article.txt', text);
    const { dashboard, within } = mountNow({ brief: withHref('stories/article.txt') });
    const parts = partsOf({ within });
    await expect.element(parts.entry('Norr')).toBeVisible();
    dashboard.select('norr');
    await expect.element(within.getByText(DAWN).first()).toBeVisible();
    expect(asked.map(({ url }) => url)).toEqual([
      new URL('stories/article.txt', document.baseURI).href,
    ]);
    expect(dashboard.issues).toEqual([]);
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 }), /The article is missing.*404/],
    [
      'is not UTF-8',
      () => new Response(new Uint8Array([67, 97, 102, 0xe9])),
      /The article is missing.*not UTF-8/,
    ],
  ])('says so where the article %s, and shows the places', async (_case, answer, why) => {
    answers.set('gone.txt', answer);
    const { dashboard, within } = mountNow({ brief: withHref('gone.txt') });
    await expect.element(partsOf({ within }).entry('Norr')).toBeVisible();
    const faults = dashboard.issues.filter(({ severity }) => severity === 'fault');
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/article/href']);
    expect(faults[0]?.message).toMatch(why);
  });

  it('is told when the article is not the one that its digest names', async () => {
    answers.set('article.txt', text);
    const right = mountNow({ brief: withHref('article.txt', { sha256: await sha256(TEXT) }) });
    const wrong = mountNow({ brief: withHref('article.txt', { sha256: await sha256('x') }) });
    await expect.poll(() => right.dashboard.brief?.article?.text).toBe(TEXT);
    expect(right.dashboard.issues).toEqual([]);
    await expect.poll(() => wrong.dashboard.brief).not.toBeNull();
    expect(wrong.dashboard.issues.map(({ pointer }) => pointer)).toContain('/article/sha256');
  });

  it('gives way to the next one, whichever of their articles comes first', async () => {
    let late = (_: Response) => {};
    answers.set('slow.txt', () => new Promise((resolve) => (late = resolve)));
    answers.set('quick.txt', text);
    const { dashboard } = mountNow({ brief: withHref('slow.txt', { title: 'Slow' }) });
    await expect.poll(() => asked.length).toBe(1);
    dashboard.brief = withHref('quick.txt', { title: 'Quick' });
    await expect.poll(() => dashboard.brief?.article?.title).toBe('Quick');
    expect(asked[0]?.signal?.aborted).toBe(true);
    late(text());
    dashboard.brief = withHref('slow.txt', { title: 'Slow' });
    dashboard.brief = BRIEF;
    expect(dashboard.brief?.article?.title).toBe(TITLE);
    await expect.poll(() => asked.every(({ signal }) => signal)).toBe(true);
    expect(dashboard.store.state.status).toBe('ready');
    expect(dashboard.brief?.article?.title).toBe(TITLE);
  });

  it('goes before a src that is still on its way, and a newer src goes before it', async () => {
    answers.set('never.geojson', () => new Promise<Response>(() => {}));
    answers.set('article.txt', text);
    const { dashboard } = mountNow({ src: 'never.geojson' });
    await expect.poll(() => asked.length).toBe(1);
    dashboard.brief = withHref('article.txt', { title: 'Given' });
    await expect.poll(() => dashboard.brief?.article?.title).toBe('Given');
    expect(asked[0]?.signal?.aborted).toBe(true);
    answers.set('newer.geojson', () => new Response(JSON.stringify(BRIEF)));
    dashboard.brief = withHref('never.geojson');
    dashboard.src = 'newer.geojson';
    await expect.poll(() => dashboard.brief?.article?.title).toBe(TITLE);
    expect(dashboard.store.state.status).toBe('ready');
  });

  it.each([
    ['whole', BRIEF],
    ['with its article elsewhere', withHref('article.txt')],
  ])('goes before the src that stands there already: %s', async (_case, brief) => {
    answers.set(
      'elsewhere.geojson',
      () => new Response(JSON.stringify({ ...BRIEF, features: [] })),
    );
    answers.set('article.txt', text);
    const { dashboard, within } = mountNow({ src: 'elsewhere.geojson' });
    dashboard.brief = brief;
    await expect.element(partsOf({ within }).entry('Norr')).toBeVisible();
    expect(asked.map(({ url }) => url)).not.toContainEqual(expect.stringContaining('elsewhere'));
    expect(dashboard.store.state.status).toBe('ready');
  });

  it('is loaded again when it comes back to a page that it left while loading', async () => {
    answers.set('article.txt', () => new Promise<Response>(() => {}));
    const { dashboard, host, within } = mountNow({ brief: withHref('article.txt') });
    await expect.poll(() => asked.length).toBe(1);
    await dashboard.updateComplete;
    dashboard.remove();
    expect(asked[0]?.signal?.aborted).toBe(true);
    answers.set('article.txt', text);
    host.append(dashboard);
    await expect.element(partsOf({ within }).entry('Norr')).toBeVisible();
    expect(dashboard.brief?.article?.text).toBe(TEXT);
  });
});

it('what one dashboard shows can be given to another, or cloned and given back', async () => {
  const first = mountNow();
  await expect.poll(() => first.dashboard.brief).not.toBeNull();
  const shown = first.dashboard.brief;
  const second = mountNow({ brief: shown });
  expect(second.dashboard.brief?.places).toHaveLength(FEATURES.length);
  const third = mountNow({ brief: structuredClone(shown) });
  await expect.element(partsOf(third).entry('Norr')).toBeVisible();
  third.dashboard.select('norr');
  await expect.element(third.within.getByText(DAWN).first()).toBeVisible();
});

describe('a dashboard that got no brief', () => {
  const warnings = () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    // What was wrong in a brief of the test before may be told only now.
    return () =>
      warn.mock.calls
        .map(([words]) => String(words))
        .filter((words) => !words.startsWith('Dateline: in this brief'));
  };
  /** As a framework leaves it that writes whatever it has as an attribute. */
  const lost = (fragment: string) => {
    const host = document.createElement('div');
    onTestFinished(() => host.remove());
    host.append(document.createRange().createContextualFragment(fragment));
    const dashboard = host.querySelector('dateline-dashboard');
    if (!dashboard) throw new Error('There is no dashboard.');
    const arrive = () => {
      document.body.append(host);
      return page.elementLocator(host);
    };
    return { host, dashboard, arrive };
  };

  it('says that its object became text, in the page and in the console', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const warned = warnings();
    const { host, dashboard, arrive } = lost(
      '<dateline-dashboard brief="[object Object]" basemap="none"></dateline-dashboard>',
    );
    const events = all(host, 'dateline-error');
    const within = arrive();
    await vi.advanceTimersByTimeAsync(20_000);
    await expect.element(within.getByRole('alert')).toHaveTextContent('[object Object]');
    expect(events).toHaveLength(1);
    expect(warned()).toEqual([expect.stringContaining('property')]);
    dashboard.brief = BRIEF;
    await expect.element(partsOf({ within }).entry('Norr')).toBeVisible();
    await expect.poll(() => within.getByRole('alert').elements()).toEqual([]);
  });

  it('with nothing at all, says so after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const warned = warnings();
    const { arrive } = lost('<dateline-dashboard basemap="none"></dateline-dashboard>');
    const within = arrive();
    await vi.advanceTimersByTimeAsync(1000);
    expect(warned()).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    await expect.element(within.getByRole('alert')).toHaveTextContent('No brief');
    expect(warned()).toEqual([expect.stringContaining('src')]);
  });

  it.each(['{}', 'stories/brief.geojson', JSON.stringify(BRIEF)])(
    'takes the attribute %s as it takes the same text as a property',
    async (words) => {
      const byProperty = mountNow({ brief: words }).dashboard;
      const { dashboard, arrive } = lost(
        '<dateline-dashboard basemap="none"></dateline-dashboard>',
      );
      dashboard.setAttribute('brief', words);
      arrive();
      await expect.poll(() => dashboard.store.state.status).not.toBe('empty');
      expect(dashboard.store.state.failure).toBe(byProperty.store.state.failure);
      expect(dashboard.brief?.places.length).toBe(byProperty.brief?.places.length);
    },
  );

  it.each([
    ['an address', (dashboard: HTMLElement) => dashboard.setAttribute('src', 'none.geojson')],
    ['a brief', (dashboard: HTMLElement) => Object.assign(dashboard, { brief: BRIEF })],
    ['its leave', (dashboard: HTMLElement) => dashboard.remove()],
  ])('is silent, and waits for nothing, once it has %s', async (_what, give) => {
    answers.set('none.geojson', () => new Promise<Response>(() => {}));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const warned = warnings();
    const { dashboard, arrive } = lost('<dateline-dashboard basemap="none"></dateline-dashboard>');
    arrive();
    await vi.advanceTimersByTimeAsync(500);
    give(dashboard);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(warned().filter((words) => words.includes('no brief'))).toEqual([]);
  });
});
