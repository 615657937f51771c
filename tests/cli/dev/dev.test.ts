import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { LiveSite, type News } from '../../../src/cli/dev/live-site';
import { serveLive } from '../../../src/cli/dev/server';
import { folderOf } from '../folder';
import { kit } from '../site/kit';
import { type } from '../type';

const files = {
  'article.txt': 'Of Athens.\n\nAnd more.\n',
  'brief.geojson': {
    type: 'FeatureCollection',
    article: { title: 'Athens', href: 'article.txt' },
    features: [],
  },
};

async function serving() {
  const { folder, write } = folderOf(files);
  const site = new LiveSite(['.'], folder, kit);
  await site.start();
  const server = await serveLive(site, 'the script', 0);
  onTestFinished(async () => {
    site.stop();
    await server.close();
  });
  const heard: News[] = [];
  site.listen((news) => heard.push(news));
  const get = (path: string) => fetch(new URL(path, server.url));
  return { folder, write, heard, get, url: server.url };
}

it('serves the brief as readers see it, with the script that reloads it', async () => {
  const { get } = await serving();
  const page = await get('/');
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  const html = await page.text();
  expect(html).toContain('<h1');
  expect(html).toContain('<script type="module" src="/__dateline/dev.js"></script>\n</body>');
  expect(await (await get('/__dateline/dev.js')).text()).toBe('the script');
  const [, data = ''] = /<dateline-dashboard src="\.([^"]+)"/.exec(html) ?? [];
  expect((await (await get(data)).json()).type).toBe('FeatureCollection');
  // A worker would show what it has kept.
  expect((await get('/service-worker.js')).status).toBe(404);
  expect((await get('/../../etc/passwd')).status).toBe(404);
  expect((await get('/%2e%2e%2f%2e%2e%2fetc/passwd')).status).toBe(404);
});

it('announces each change and its faults; a brief that can no longer be read leaves the last page', async () => {
  const { write, heard, get } = await serving();
  const [first] = heard;
  write('article.txt', 'Of Athens, and Rome.\n\nAnd more.\n');
  await expect.poll(() => heard.at(-1)?.version).not.toBe(first?.version);
  const second = heard.at(-1);
  expect(await (await get('/')).text()).toContain('and Rome');
  write('brief.geojson', '{ "type": ');
  await expect
    .poll(() => heard.at(-1)?.findings[0]?.text)
    .toMatch(/^brief\.geojson:1:11: .*not JSON/);
  expect(heard.at(-1)).toMatchObject({ version: second?.version });
  expect(await (await get('/')).text()).toContain('and Rome');
  write('brief.geojson', JSON.stringify(files['brief.geojson']));
  await expect
    .poll(() => heard.at(-1)?.findings.some(({ severity }) => severity === 'fault'))
    .toBe(false);
});

it('goes on where a brief is gone for a moment', async () => {
  const { folder, write, heard, get } = await serving();
  rmSync(join(folder, 'brief.geojson'));
  await expect.poll(() => heard.at(-1)?.findings[0]?.text).toMatch(/no brief/);
  expect(await (await get('/')).text()).toContain('<h1');
  write('brief.geojson', JSON.stringify(files['brief.geojson'], null, 2));
  await expect.poll(() => heard.at(-1)?.findings).toEqual(heard[0]?.findings);
});

it('streams its news to the page', async () => {
  const { url, write } = await serving();
  const stream = await fetch(new URL('/__dateline/events', url));
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  const reader = stream.body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await next()).toMatch(/^data: \{"version":/);
  write('article.txt', '\ufffd');
  expect(await next()).toMatch(/^data: .*U\+FFFD/);
  await reader?.cancel();
});

it('answers under no other host name: unpublished pages are for this machine alone', async () => {
  const { url } = await serving();
  const asked = request(url, { headers: { host: 'evil.example' } }).end();
  const [response] = await once(asked, 'response');
  expect(response.statusCode).toBe(403);
});

it('says that a port is taken, or is not a port', async () => {
  const { url } = await serving();
  const { port } = new URL(url);
  const site = new LiveSite([], '.', kit);
  await expect(serveLive(site, '', Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  for (const [command, none] of [
    ['dev', '99999'],
    ['edit', '1e3'],
    ['edit', '-1'],
  ] as const) {
    expect(await type([command, 'geo/vostochny', `--port=${none}`])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`“${none}” is no port`),
    });
  }
});
