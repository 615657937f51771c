import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LastGood } from '../../../src/kiosk/machine/last-good';
import { Memory } from '../../../src/kiosk/machine/memory';
import { Refresher } from '../../../src/kiosk/machine/refresher';
import { HOUR, MINUTE, SECOND } from '../../../src/kiosk/machine/time';
import { Outgrown } from '../../../src/state/outgrown';
import { Store } from '../../../src/state/store';
import { loadBrief } from '../../state/in-english';
import { file, TEXT } from '../../state/make';
import { fakeCollection } from '../../support/fake-collection';
import { FakeClock, FakeStorage } from './fakes';
import { ARTICLE, BRIEF, ferry, Server } from './server';

function kiosk({
  server = new Server(),
  storage = new FakeStorage(),
  seconds = 300,
  random = 0.5,
  load = loadBrief,
} = {}) {
  const clock = new FakeClock();
  const store = new Store();
  const refresher = new Refresher({
    url: BRIEF,
    seconds,
    clock,
    shown: () => store.state,
    load,
    lastGood: new LastGood(new Memory([() => storage]), loadBrief),
    random: () => random,
    fetch: server.fetch,
  });
  const settle = async () => {
    while (refresher.isAsking) await new Promise((resolve) => setImmediate(resolve));
  };
  /** Lets time pass, a tick a second, each request answered at once. */
  const run = async (ms: number) => {
    for (let second = 0; second < ms / SECOND; second++) {
      clock.pass(SECOND);
      refresher.tick();
      await settle();
    }
  };
  /** Between two steps of the tour: the title of what is taken. */
  const step = () => {
    const loaded = refresher.take();
    if (loaded === 'outgrown') return loaded;
    if (loaded) store.show(loaded.brief, loaded.issues);
    return loaded?.brief.article?.title ?? null;
  };
  return { clock, server, storage, store, refresher, run, settle, step };
}

/** One that shows the ferry, its first request done. */
async function showing(options: Parameters<typeof kiosk>[0] = {}) {
  const it = kiosk(options);
  await it.run(6 * SECOND);
  expect(it.step()).toBe('The Ferry');
  return it;
}

describe('asking again', () => {
  it('goes past the cache’s own idea of fresh, each interval', async () => {
    const { server, run } = await showing();
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]).toMatchObject({ cache: 'no-cache', signal: expect.any(AbortSignal) });
    await run(298 * SECOND);
    expect(server.asked).toHaveLength(1);
    await run(4 * SECOND);
    expect(server.asked).toHaveLength(2);
    await run(10 * 300 * SECOND);
    expect(server.asked).toHaveLength(12);
  });

  it.each([
    [0, 270],
    [0.999, 329],
  ])('comes a tenth sooner or later (%d)', async (random, seconds) => {
    const { server, run } = await showing({ random });
    await run((seconds - 3) * SECOND);
    expect(server.asked).toHaveLength(1);
    await run(5 * SECOND);
    expect(server.asked).toHaveLength(2);
  });

  it('is one request at a time, and ends with its owner', async () => {
    const server = new Server();
    const signals: AbortSignal[] = [];
    const fetch = server.fetch;
    const { clock, refresher } = kiosk({
      server: Object.assign(server, {
        fetch: (url: string, init: RequestInit) => {
          if (init.signal) signals.push(init.signal);
          return new Promise<Response>((resolve) => {
            if (url === '') resolve(fetch(url, init));
          });
        },
      }),
    });
    for (let second = 0; second < 1000; second++) {
      clock.pass(SECOND);
      refresher.tick();
    }
    expect(signals).toHaveLength(1);
    refresher.stop();
    expect(signals[0]?.aborted).toBe(true);
    clock.pass(HOUR);
    refresher.tick();
    expect(refresher.isAsking).toBe(false);
  });

  it.each([0, -1, Number.NaN])(
    'each %d seconds is not done: ten are the least',
    async (seconds) => {
      const { server, run } = await showing({ seconds });
      await run(MINUTE);
      expect(server.asked).toHaveLength(7);
    },
  );

  it('each Infinity seconds is done once', async () => {
    const { server, run, refresher } = await showing({ seconds: Number.POSITIVE_INFINITY });
    await run(2 * HOUR);
    expect(server.asked).toHaveLength(1);
    expect(refresher.staleFor()).toBeNull();
  });

  it('backs off up to an hour, and comes back to the interval', async () => {
    const { server, run } = await showing();
    server.isDown = true;
    await run(300 * SECOND);
    expect(server.asked).toHaveLength(2);
    await run((300 + 600 + 1200 + 2400 + 8) * SECOND);
    expect(server.asked).toHaveLength(6);
    await run(10 * HOUR + 30 * SECOND);
    expect(server.asked).toHaveLength(16);
    server.isDown = false;
    await run(HOUR);
    expect(server.asked).toHaveLength(17);
    await run(HOUR);
    expect(server.asked.length).toBeGreaterThanOrEqual(28);
  });
});

describe('with nothing to show', () => {
  it('asks from five seconds on, and is there within half a minute of the network', async () => {
    const { server, run, step } = kiosk({ random: 0.999 });
    server.isDown = true;
    await run(11.5 * SECOND);
    expect(server.asked).toHaveLength(2);
    await run(3 * HOUR);
    server.isDown = false;
    await run(20 * SECOND);
    expect(step()).toBe('The Ferry');
  });

  it('shows the last good one, says how old it is, and takes the next', async () => {
    const { storage } = await showing();
    const next = kiosk({ storage });
    next.server.isDown = true;
    next.clock.jump(HOUR);
    await next.run(6 * SECOND);
    expect(next.step()).toBe('The Ferry');
    expect(next.store.state.brief?.article?.text).toBe(TEXT);
    expect(next.refresher.staleFor()).toBeGreaterThanOrEqual(HOUR);
    next.server.isDown = false;
    next.server.files[BRIEF] = ferry('News');
    await next.run(6 * MINUTE);
    expect(next.step()).toBe('News');
    expect(next.refresher.staleFor()).toBeNull();
  });
});

describe('what is handed over', () => {
  it('is a new brief, once, and nothing where nothing changed', async () => {
    const { server, run, step, refresher } = await showing();
    await run(HOUR);
    expect(step()).toBeNull();
    server.files[BRIEF] = ferry('News');
    await run(6 * MINUTE);
    expect(refresher.take()).toMatchObject({ brief: { article: { title: 'News' } } });
    expect(refresher.take()).toBeNull();
    await run(HOUR);
    expect(refresher.take()).toBeNull();
  });

  it('is a new article too', async () => {
    const { server, run, step } = await showing();
    server.files[ARTICLE] = `${TEXT}\nAnd more.\n`;
    await run(6 * MINUTE);
    expect(step()).toBe('The Ferry');
  });

  it.each<[string, BodyInit | undefined]>([
    ['gone', undefined],
    ['empty', ''],
    ['HTML', '<!doctype html><title>Sign in to the Wi-Fi</title>'],
    ['truncated', ferry('News').slice(0, 200)],
    ['without a place', JSON.stringify({ ...file({ title: 'News', text: TEXT }), features: [] })],
    [
      'of lost places only',
      JSON.stringify({
        ...file({ title: 'News', text: TEXT }),
        features: [{ type: 'Feature', geometry: 7 }],
      }),
    ],
    ['without the article', JSON.stringify({ ...file(), article: undefined })],
    ['with an article that is gone', JSON.stringify(file({ title: 'News', href: 'gone.txt' }))],
    ['with the article of another version', ferry('News', { sha256: '0'.repeat(64) })],
  ])(
    'is nothing that is %s; it is asked for again, and the last good one stays',
    async (_what, body) => {
      const { server, run, step, storage, refresher } = await showing();
      const copy = JSON.stringify([...storage.items]);
      server.files[BRIEF] = body;
      await run(HOUR);
      expect(step()).toBeNull();
      expect(JSON.stringify([...storage.items])).toBe(copy);
      expect(refresher.staleFor()).toBeGreaterThan(15 * MINUTE);
      server.files[BRIEF] = ferry('Mended');
      await run(2 * HOUR);
      expect(step()).toBe('Mended');
    },
  );

  it('may have a fault in one place, and any fault that is shown already', async () => {
    const { server, run, step } = await showing();
    const features = [...file().features, { type: 'Feature', geometry: 7 }];
    server.files[BRIEF] = JSON.stringify({ ...JSON.parse(ferry('News')), features });
    await run(6 * MINUTE);
    expect(step()).toBe('News');

    const torn = kiosk();
    torn.server.files[BRIEF] = ferry('Torn', { sha256: '0'.repeat(64) });
    await torn.run(6 * SECOND);
    expect(torn.step()).toBe('Torn');
    torn.server.files[BRIEF] = ferry('Still torn', { sha256: '1'.repeat(64) });
    await torn.run(6 * MINUTE);
    expect(torn.step()).toBe('Still torn');
  });

  it('may name the digest of its article', async () => {
    const { server, run, step } = await showing();
    const sha256 = createHash('sha256').update(TEXT).digest('hex');
    server.files[BRIEF] = ferry('News', { sha256 });
    await run(6 * MINUTE);
    expect(step()).toBe('News');
  });
});

describe('stale data', () => {
  it('are reported after three intervals, through sleep and a clock that goes back', async () => {
    const { server, run, refresher, clock } = await showing();
    server.isDown = true;
    await run(14 * MINUTE);
    expect(refresher.staleFor()).toBeNull();
    await run(2 * MINUTE);
    expect(refresher.staleFor()).toBeGreaterThan(15 * MINUTE);
    clock.jump(-24 * HOUR);
    expect(refresher.staleFor()).toBeGreaterThan(15 * MINUTE);
    clock.jump(24 * HOUR);
    clock.sleep(HOUR);
    expect(refresher.staleFor()).toBeGreaterThan(75 * MINUTE);
    server.isDown = false;
    await run(2 * HOUR);
    expect(refresher.staleFor()).toBeNull();
  });
});

describe('a brief that is too large to be held', () => {
  const load: typeof loadBrief = (url, options) =>
    loadBrief(url, {
      ...options,
      look: async (data) => {
        throw new Outgrown({ bytes: { data }, totalBytes: null, url });
      },
    });

  it('is shown by the dashboard where nothing is, and again when the server has another', async () => {
    const server = new Server();
    server.version = '"1"';
    const { store, run, step, storage } = kiosk({ server, load });
    await run(6 * SECOND);
    expect(step()).toBe('outgrown');
    const shown = await loadBrief(BRIEF, { signal: new AbortController().signal, ...server });
    const collection = fakeCollection([]);
    store.show(shown.brief, [], null, collection);
    await run(20 * 300 * SECOND);
    expect(step()).toBeNull();
    server.version = '"2"';
    await run(305 * SECOND);
    expect(step()).toBe('outgrown');
    expect(step()).toBeNull();
    expect(storage.items.size).toBe(0);
  });

  it('of which only a part came is asked for again', async () => {
    const server = new Server();
    server.version = '"1"';
    const { store, run, step } = kiosk({ server, load });
    const shown = await loadBrief(BRIEF, { signal: new AbortController().signal, ...server });
    const { progress, ...rest } = fakeCollection([]);
    store.show(shown.brief, [], null, { ...rest, progress: { ...progress, phase: 'cut' } });
    await run(6 * SECOND);
    expect(step()).toBe('outgrown');
  });

  it('is read only until that is certain', async () => {
    const server = new Server();
    const { run } = kiosk({ server, load });
    await run(6 * SECOND);
    expect(server.asked[0]?.signal?.aborted).toBe(true);
  });
});
