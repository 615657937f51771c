import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LOAD_SECONDS } from '../../src/state/fetch-reader';
import { BRIEF, FEATURES, feature, point } from '../support/fixture';
import { uncaught } from '../support/leaks';
import { json, prefer, serve } from '../support/mount';
import {
  expectUsable,
  fakeClock,
  type KioskMounted,
  mountKiosk,
  mountKioskNow,
  pass,
  textOf,
  until,
} from './mount';

const SRC = '/kiosk-faults.geojson';
const TIMES = { attract: '2', stay: '2', refresh: '10', 'wake-lock': 'never' };
const AGED = /As of \d/;
/** Seconds. */
const SOON = 30;

let errors: string[] = [];
let reloads: { readonly count: number };
beforeEach(() => {
  errors = uncaught();
  reloads = fakeClock();
  localStorage.clear();
  history.replaceState(null, '');
  return () => {
    expect(errors).toEqual([]);
    expect(reloads.count).toBe(0);
  };
});
beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** It tours, and a hand finds what it touches: after how many seconds. */
async function usable(mounted: KioskMounted): Promise<number> {
  const { kiosk, dashboard } = mounted;
  const taken = await until(() => kiosk.state === 'tour' && dashboard.selected !== null, SOON + 1);
  await expectUsable(mounted);
  return taken;
}

const text = (content: string) => new Response(content);
const whole = JSON.stringify(BRIEF);
const broken = FEATURES.map((_, at) => feature(`Nowhere ${at}`, point(500, 95)));

/** Begins, and goes on no further; what is waited for too long, the browser ends. */
function dripping(): Response {
  const later = globalThis.setTimeout;
  const start = (out: ReadableStreamDefaultController<Uint8Array>) => {
    out.enqueue(new TextEncoder().encode(whole.slice(0, 20)));
    later(() => out.error(new DOMException('Late', 'TimeoutError')), LOAD_SECONDS * 1000);
  };
  return new Response(new ReadableStream({ start }));
}

const ANSWERS: [name: string, answer: () => Response | Promise<Response>][] = [
  ['is not there', () => new Response('', { status: 404 })],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['drips', dripping],
  ['is a page to sign in', () => text('<!doctype html><title>Sign in</title>')],
  ['is of another type', () => json({ type: 'Topology', objects: {} })],
  ['is empty', () => text('')],
  ['has no place that is whole', () => json({ ...BRIEF, features: broken })],
  [
    'is not UTF-8',
    () => new Response(new Uint8Array([...new TextEncoder().encode(whole)].with(60, 0xe9))),
  ],
];

// First, and with patience: it loads what the page loads late, for which the others need not wait.
it('the brief at the start is cut off: its whole places are shown, and all of them once it comes', async () => {
  const files = serve({ [SRC]: () => text(whole.slice(0, whole.length / 2)) });
  const mounted = mountKioskNow({ src: SRC, times: TIMES });
  const shown = async () => {
    await pass(1);
    return mounted.dashboard.brief?.places.length ?? 0;
  };
  await expect.poll(shown).toBeGreaterThan(0);
  expect(await shown()).toBeLessThan(FEATURES.length);
  files[SRC] = () => json(BRIEF);
  await expect.poll(shown).toBe(FEATURES.length);
  expect(await usable(mounted)).toBeLessThanOrEqual(SOON);
});

describe('the brief at the start', () => {
  it.each(ANSWERS)(
    '%s: invites, asks again by itself, and shows it when it is there',
    async (_what, answer) => {
      const files = serve({ [SRC]: answer });
      const mounted = mountKioskNow({ src: SRC, times: TIMES });
      await until(() => false, 12);
      expect(mounted.kiosk.state).toBe('attract');
      expect(textOf(mounted)).toContain('Touch to explore');
      files[SRC] = () => json(BRIEF);
      expect(await usable(mounted)).toBeLessThanOrEqual(SOON);
    },
  );
});

describe('the brief at a refresh', () => {
  it.each(ANSWERS.filter(([what]) => /not there|drips|sign in|no place/.test(what)))(
    '%s: the old one stays, its age is said, and the next good one is shown',
    async (_what, answer) => {
      const files = serve({ [SRC]: () => json(BRIEF) });
      const mounted = await mountKiosk({ src: SRC, times: TIMES });
      files[SRC] = answer;
      const aged = await until(() => AGED.test(textOf(mounted)), 60);
      expect(aged).toBeLessThan(45);
      expect(mounted.dashboard.brief?.places.length).toBe(FEATURES.length);
      const news = { ...BRIEF, article: { ...BRIEF.article, title: 'News' } };
      files[SRC] = () => json(news);
      // The back-off after as many failures is longer than from the start: the old one is shown and usable meanwhile.
      await until(() => mounted.dashboard.brief?.article?.title === 'News', 90);
      expect(mounted.dashboard.brief?.article?.title).toBe('News');
      expect(textOf(mounted)).not.toMatch(AGED);
      expect(await usable(mounted)).toBeLessThanOrEqual(SOON);
    },
  );

  it('without its article: the words stay', async () => {
    const { text: words, ...article } = BRIEF.article;
    const linked = { ...BRIEF, article: { ...article, href: '/kiosk-faults.txt' } };
    const files = serve({ [SRC]: () => json(linked), '/kiosk-faults.txt': () => text(words) });
    const mounted = await mountKiosk({ src: SRC, times: TIMES });
    files['/kiosk-faults.txt'] = () => new Response('', { status: 404 });
    await until(() => false, 20);
    expect(mounted.dashboard.brief?.article?.text).toBeTruthy();
    expect(await usable(mounted)).toBeLessThanOrEqual(SOON);
  });

  it('waits while a visitor reads', async () => {
    const files = serve({ [SRC]: () => json(BRIEF) });
    const mounted = await mountKiosk({ src: SRC, times: { ...TIMES, idle: '40', warn: '5' } });
    await userEvent.keyboard('a');
    files[SRC] = () => json({ ...BRIEF, features: FEATURES.slice(0, 2) });
    await until(() => false, 30);
    expect(mounted.dashboard.brief?.places.length).toBe(FEATURES.length);
    await until(() => mounted.kiosk.state === 'tour', 40);
    expect(mounted.dashboard.brief?.places.length).toBe(2);
  });
});

describe('what is stored', () => {
  /** In a sandbox already the mention of it throws. */
  function forbid(name: 'localStorage' | 'caches' | 'crypto', get: () => unknown): void {
    const was = Object.getOwnPropertyDescriptor(window, name);
    Object.defineProperty(window, name, { get, configurable: true });
    onTestFinished(() => {
      if (was) Object.defineProperty(window, name, was);
      else Reflect.deleteProperty(window, name);
    });
  }

  it.each<[string, () => void]>([
    [
      'may not be named',
      () =>
        forbid('localStorage', () => {
          throw new DOMException('Denied', 'SecurityError');
        }),
    ],
    [
      'is full',
      () => {
        const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('Full', 'QuotaExceededError');
        });
        onTestFinished(() => full.mockRestore());
      },
    ],
    ['has no caches', () => forbid('caches', () => undefined)],
    ['cannot be hashed', () => forbid('crypto', () => ({}))],
    ['is rubbish', () => localStorage.setItem('dateline-kiosk:last-good', '{"files":[["')],
  ])('%s: tours all the same', async (_what, spoil) => {
    spoil();
    const files = serve({ [SRC]: () => new Response('', { status: 404 }) });
    const mounted = mountKioskNow({ src: SRC, times: TIMES });
    await until(() => false, 8);
    expect(mounted.dashboard.brief).toBeNull();
    files[SRC] = () => json(BRIEF);
    expect(await usable(mounted)).toBeLessThanOrEqual(SOON);
  });

  it('is shown, and its age, where nothing else can be had', async () => {
    const files = serve({ [SRC]: () => json(BRIEF) });
    const before = await mountKiosk({ src: SRC, times: TIMES });
    await until(() => localStorage.getItem('dateline-kiosk:last-good') !== null, 20);
    before.kiosk.remove();
    files[SRC] = () => new Response('', { status: 503 });
    vi.setSystemTime(Date.now() + 86_400_000);
    const mounted = mountKioskNow({ src: SRC, times: TIMES });
    expect(await usable(mounted)).toBeLessThanOrEqual(SOON);
    expect(textOf(mounted)).toMatch(AGED);
  });
});
