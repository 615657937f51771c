import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../support/served-folder';

const OLD = '{"type":"FeatureCollection","features":[]}';

async function served() {
  const { url, folder, close } = await serveFolder({ 'brief.geojson': OLD });
  onTestFinished(close);
  const secret = join(folder, '..', 'secret.txt');
  writeFileSync(secret, 'secret');
  symlinkSync(secret, join(folder, 'link.txt'));
  return { url, folder };
}

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** A request as it is written: no client mends its path or its headers. */
function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  const { hostname, port, host, pathname } = new URL(url);
  return new Promise((done, fail) => {
    const sent = request(
      {
        hostname,
        port,
        path: path.replace('TOKEN', pathname.slice(1, -1)),
        method: body === undefined ? 'GET' : 'PUT',
        headers: { host, ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (data) => {
          text += data;
        });
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

describe('The editor’s server', () => {
  it('gives its page to whoever has the address, under a strict policy', async () => {
    const { url } = await served();
    const { status, headers, body } = await ask(url, '/TOKEN/');
    expect(status).toBe(200);
    expect(body).toContain('<dateline-editor src="files/brief.geojson">');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it.each<[string, string, Record<string, string>]>([
    ['without the token', '/', {}],
    ['with a wrong token', '/x/files/brief.geojson', {}],
    ['under another name of this machine', '/TOKEN/', { host: 'rebound.example:4180' }],
    ['from another page', '/TOKEN/files/brief.geojson', { origin: 'https://evil.example' }],
    [
      'as an image in another page',
      '/TOKEN/files/brief.geojson',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    ],
  ])('refuses what is asked %s', async (_, path, headers) => {
    const { url } = await served();
    expect((await ask(url, path, headers)).status).toBe(403);
  });

  it.each([
    'files/../secret.txt',
    'files/..%2Fsecret.txt',
    'files/%2e%2e/secret.txt',
    'files/..%5csecret.txt',
    'files//etc/passwd',
    'files/link.txt',
    'files/.hidden',
    'files/%',
    'files/%00',
    'files/',
    'lib/../brief/brief.geojson',
    'lib/..%2fsecret.js',
  ])('gives nothing from outside the folder: %s', async (path) => {
    const { url } = await served();
    const { status, body } = await ask(url, `/TOKEN/${path}`);
    expect([status, body.includes('secret')]).toEqual([404, false]);
  });

  it('saves over the file that was read, and over no other', async () => {
    const { url, folder } = await served();
    const origin = new URL(url).origin;
    const { headers } = await ask(url, '/TOKEN/files/brief.geojson');
    const own = { origin, 'if-match': String(headers['etag']) };
    const saved = await ask(url, '/TOKEN/brief', own, '{"a":1}');
    expect(saved.status).toBe(200);
    expect(readFileSync(join(folder, 'brief.geojson'), 'utf8')).toBe('{"a":1}');
    const late = await ask(url, '/TOKEN/brief', own, '{"a":2}');
    expect(late.status).toBe(412);
    expect(JSON.parse(late.body)).toEqual({ digest: JSON.parse(saved.body).digest });
    expect((await ask(url, '/TOKEN/brief', { origin }, '{"a":3}')).status).toBe(428);
    expect(
      (await ask(url, '/TOKEN/brief', { 'if-match': own['if-match'] }, '{"a":4}')).status,
    ).toBe(403);
    expect(readFileSync(join(folder, 'brief.geojson'), 'utf8')).toBe('{"a":1}');
  });

  it('lets one of two windows save, and tells the other', async () => {
    const { url, folder } = await served();
    const { headers } = await ask(url, '/TOKEN/files/brief.geojson');
    const own = { origin: new URL(url).origin, 'if-match': String(headers['etag']) };
    const both = await Promise.all(['1', '2'].map((body) => ask(url, '/TOKEN/brief', own, body)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const winner = both.findIndex(({ status }) => status === 200);
    expect(readFileSync(join(folder, 'brief.geojson'), 'utf8')).toBe(['1', '2'][winner]);
  });

  it('tells why it could not save, and the old file stays', async () => {
    const { url, folder } = await served();
    rmSync(folder, { recursive: true });
    const headers = { origin: new URL(url).origin, 'if-none-match': '*' };
    const { status, body } = await ask(url, '/TOKEN/brief', headers, '{}');
    expect([status, JSON.parse(body)]).toEqual([507, { code: 'ENOENT' }]);
  });
});
