import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../src/state/fetch-reader';
import { LoadError } from '../../src/state/load-error';
import { loadBrief } from './in-english';
import { file, TEXT } from './make';

const URL_OF_BRIEF = 'https://briefs.example/ferry/brief.geojson';
const URL_OF_ARTICLE = 'https://briefs.example/ferry/article.txt';

const withHref = (more = {}) => file({ title: 'The Ferry', href: 'article.txt', ...more });

/** A server of which only the named addresses exist. */
function serving(files: Record<string, BodyInit | Response>): Fetch {
  return async (url) => {
    const found = files[url];
    if (found === undefined) {
      return new Response('gone', { status: 404, statusText: 'Not Found' });
    }
    return found instanceof Response ? found : new Response(found);
  };
}

function load(files: Record<string, BodyInit | Response>, signal = new AbortController().signal) {
  return loadBrief(URL_OF_BRIEF, { signal, fetch: serving(files) });
}

/** What the reader is told of a brief that could not be had. */
async function failureOf(loading: Promise<unknown>): Promise<string> {
  const error = await loading.then(
    () => new Error('It was loaded'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LoadError);
  return String(error);
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

describe('a sound brief', () => {
  it('comes with its article, whose address holds outside the folder', async () => {
    const { brief, issues } = await load({
      [URL_OF_BRIEF]: JSON.stringify(withHref()),
      [URL_OF_ARTICLE]: TEXT,
    });
    expect(issues).toEqual([]);
    expect(brief.article).toMatchObject({ text: TEXT, href: URL_OF_ARTICLE });
    expect(brief.places[0]?.excerpts[0]?.exact).toBe('It left Norr at dawn.');
  });

  it('may begin with a byte order mark, and so may the article', async () => {
    const { brief, issues } = await load({
      [URL_OF_BRIEF]: `\ufeff${JSON.stringify(withHref())}`,
      [URL_OF_ARTICLE]: `\ufeff${TEXT}`,
    });
    expect(issues).toEqual([]);
    expect(brief.article?.text).toBe(TEXT);
  });

  it('may carry the digest of its article', async () => {
    const sha256 = createHash('sha256').update(TEXT).digest('hex').toUpperCase();
    const { issues } = await load({
      [URL_OF_BRIEF]: JSON.stringify(withHref({ sha256 })),
      [URL_OF_ARTICLE]: TEXT,
    });
    expect(issues).toEqual([]);
  });
});

describe('a brief that cannot be shown', () => {
  it('is missing: says what the server answered', async () => {
    const failure = await failureOf(load({}));
    expect(failure).toContain(URL_OF_BRIEF);
    expect(failure).toContain('404 Not Found');
  });

  it('cannot be reached: says so', async () => {
    const fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    const { signal } = new AbortController();
    expect(await failureOf(loadBrief(URL_OF_BRIEF, { signal, fetch }))).toContain(
      'could not be reached',
    );
  });

  it.each([
    ['is empty', '', 'is empty'],
    ['is white space', ' \n', 'is empty'],
    ['is not JSON', '{"type": "FeatureCollection",', 'is not JSON'],
    ['is a web page', '<!doctype html><title>Log in</title>', 'is not JSON'],
    ['has no features', '{"type": "FeatureCollection"}', 'features'],
    ['is null', 'null', 'null'],
    ['is a list', '[]', ''],
  ])('%s: says so', async (_what, body, expected) => {
    expect(await failureOf(load({ [URL_OF_BRIEF]: body }))).toContain(expected);
  });

  it('has no features: carries the fault, with its pointer', async () => {
    const error: unknown = await load({ [URL_OF_BRIEF]: '{"type":"FeatureCollection"}' }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ fault: { code: 'features-shape', pointer: '/features' } });
  });

  it('is Latin-1 or UTF-16: says so, and shows no replacement character', async () => {
    const brief = JSON.stringify(file({ title: 'Fähre', text: TEXT }));
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${brief}`, 'utf16le'));
    for (const body of [latin1(brief), utf16]) {
      expect(await failureOf(load({ [URL_OF_BRIEF]: body }))).toContain('is not UTF-8');
    }
  });

  it('is too large by its header: is not read at all', async () => {
    const cancelled = vi.fn();
    const pulled = vi.fn();
    const body = new ReadableStream({ pull: pulled, cancel: cancelled }, { highWaterMark: 0 });
    const answer = new Response(body, { headers: { 'content-length': '64000001' } });
    expect(await failureOf(load({ [URL_OF_BRIEF]: answer }))).toContain('larger than 64 MB');
    expect(cancelled).toHaveBeenCalled();
    expect(pulled).not.toHaveBeenCalled();
  });

  it('is too large by its bytes, with no header or a false one: is read no further', async () => {
    const cancelled = vi.fn();
    const chunk = new Uint8Array(8e6);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(chunk);
      },
      cancel: cancelled,
    });
    const answer = new Response(body, { headers: { 'content-length': '10' } });
    expect(await failureOf(load({ [URL_OF_BRIEF]: answer }))).toContain('larger than 64 MB');
    expect(cancelled).toHaveBeenCalled();
    expect(sent).toBeLessThan(12);
  });
});

describe('an article that cannot be had costs only the article', () => {
  it.each([
    ['missing', {}, '404'],
    ['Latin-1', { [URL_OF_ARTICLE]: latin1('Fähre') }, 'not UTF-8'],
    [
      'too large',
      { [URL_OF_ARTICLE]: new Response('', { headers: { 'content-length': '4000001' } }) },
      'larger than 4 MB',
    ],
  ])('%s', async (_what, files, expected) => {
    const { brief, issues } = await load({
      [URL_OF_BRIEF]: JSON.stringify(withHref()),
      ...files,
    });
    expect(brief.article?.text).toBeNull();
    expect(brief.places).toHaveLength(3);
    expect(brief.places.flatMap(({ excerpts }) => excerpts)).toEqual([]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        severity: 'fault',
        pointer: '/article/href',
        message: expect.stringContaining(expected),
      }),
    );
  });

  it('with another digest: is shown, and the fault names both digests', async () => {
    const { brief, issues } = await load({
      [URL_OF_BRIEF]: JSON.stringify(withHref({ sha256: '0'.repeat(64) })),
      [URL_OF_ARTICLE]: TEXT,
    });
    expect(brief.article?.text).toBe(TEXT);
    const digest = createHash('sha256').update(TEXT).digest('hex');
    expect(issues).toEqual([
      {
        severity: 'fault',
        code: 'article-altered',
        pointer: '/article/sha256',
        values: { digest, expected: '0'.repeat(64) },
        message: expect.stringMatching(new RegExp(`${digest}.*${'0'.repeat(64)}`)),
        lostFeature: null,
      },
    ]);
  });

  it('with another digest says so to readers; a text in the file has a digest too', async () => {
    const right = createHash('sha256').update(TEXT).digest('hex');
    const altered = async (article: Record<string, unknown>) => {
      const files = { [URL_OF_BRIEF]: JSON.stringify(file(article)), [URL_OF_ARTICLE]: TEXT };
      return (await load(files)).brief.article?.isAltered;
    };
    const another = '0'.repeat(64);
    expect(await altered({ title: 'T', href: 'article.txt', sha256: another })).toBe(true);
    expect(await altered({ title: 'T', text: TEXT, sha256: another })).toBe(true);
    expect(await altered({ title: 'T', href: 'article.txt', sha256: right })).toBeUndefined();
    expect(await altered({ title: 'T', text: TEXT, sha256: right })).toBeUndefined();
  });

  it.each(['http://[', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/plain,a'])(
    'with the address %s: asks for nothing but the brief',
    async (href) => {
      const asked: string[] = [];
      const answer = serving({ [URL_OF_BRIEF]: JSON.stringify(file({ title: 'T', href })) });
      const fetch: Fetch = (url, init) => {
        asked.push(url);
        return answer(url, init);
      };
      const { signal } = new AbortController();
      const { brief, issues } = await loadBrief(URL_OF_BRIEF, { signal, fetch });
      expect(asked).toEqual([URL_OF_BRIEF]);
      expect(brief.places).toHaveLength(3);
      expect(issues.map(({ pointer }) => pointer)).toContain('/article/href');
    },
  );
});

describe('over a real network', () => {
  let origin = '';
  let answer: (response: ServerResponse, path: string) => void = () => {};
  const server = createServer((request, response) => answer(response, request.url ?? ''));

  beforeEach(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  /** A deadline that comes when the test says so, and the seconds that were asked for. */
  function deadline() {
    const controller = new AbortController();
    const asked = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(controller.signal);
    const pass = () => controller.abort(new DOMException('Time is up', 'TimeoutError'));
    return { pass, asked };
  }

  /** Settles when the first bytes have been sent; no end follows. */
  function dripping(after: string): Promise<void> {
    return new Promise((sent) => {
      answer = (response, path) => {
        if (!path.startsWith(after)) return void response.end(JSON.stringify(withHref()));
        response.write('{"type":', () => sent());
      };
    });
  }

  it('a brief that drips for ever is given up within 10 seconds', async () => {
    const { pass, asked } = deadline();
    const drips = dripping('/brief');
    const { signal } = new AbortController();
    const failure = failureOf(loadBrief(`${origin}/brief.geojson`, { signal }));
    await drips;
    pass();
    expect(await failure).toContain('did not arrive within');
    expect(asked.mock.calls[0]?.[0]).toBeLessThanOrEqual(10_000);
  });

  it('an article that drips for ever costs only the article', async () => {
    const { pass, asked } = deadline();
    const drips = dripping('/article');
    const { signal } = new AbortController();
    const loading = loadBrief(`${origin}/brief.geojson`, { signal });
    await drips;
    pass();
    const { brief, issues } = await loading;
    expect(brief.article?.text).toBeNull();
    expect(issues[0]?.message).toContain('did not arrive within');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each(['/brief', '/article'])(
    'the caller’s own abort at %s ends it without a word for the reader',
    async (at) => {
      const drips = dripping(at);
      const caller = new AbortController();
      const loading = loadBrief(`${origin}/brief.geojson`, caller);
      await drips;
      const reason = new Error('The element is gone');
      caller.abort(reason);
      await expect(loading).rejects.toBe(reason);
    },
  );

  it('an abort before the start asks for nothing', async () => {
    const asked = vi.fn();
    answer = asked;
    const signal = AbortSignal.abort();
    await expect(loadBrief(`${origin}/brief.geojson`, { signal })).rejects.toBe(signal.reason);
    expect(asked).not.toHaveBeenCalled();
  });

  it('a connection that breaks off says that it could not be reached', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"type":', () => response.destroy());
    };
    const { signal } = new AbortController();
    const loading = loadBrief(`${origin}/brief.geojson`, { signal });
    expect(await failureOf(loading)).toContain('could not be reached');
  });

  it('without a server the sentence says that it could not be reached', async () => {
    const { signal } = new AbortController();
    const loading = loadBrief('http://127.0.0.1:1/brief.geojson', { signal });
    expect(await failureOf(loading)).toContain('could not be reached');
  });
});
