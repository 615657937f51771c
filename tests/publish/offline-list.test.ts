import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOfflineList } from '../../src/publish/offline-list';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['index.html', bytes('<p>')],
  ['assets/a.js', bytes('a()')],
]);

/** The list that a worker begins with, and the rest of it. */
function read(worker: string) {
  const [, list = '', code] = /^const DATELINE_SITE=(.*);\n(.*)$/s.exec(worker) ?? [];
  return { ...JSON.parse(list), code };
}

it('names each file with its hash', async () => {
  const { files: listed, code, term } = read(await withOfflineList('work()', files, 7));
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect(listed).toEqual({ 'assets/a.js': hash('a()'), 'index.html': hash('<p>') });
  expect([code, term]).toEqual(['work()', 7]);
});

it('names the pages that can report: those with a dashboard, at the address of a folder', async () => {
  const map = bytes('<body><dateline-dashboard src="b.geojson">');
  const kept = new Map([
    ['briefs/index.html', bytes('<a href="norr/">')],
    ['briefs/norr/index.html', map],
    ['embed.html', map],
  ]);
  expect(read(await withOfflineList('work()', kept)).pages).toEqual(['briefs/norr/index.html']);
});

it('is another version where a file or the worker is another, and else the same', async () => {
  const idOf = async (worker: string, kept = files) => read(await withOfflineList(worker, kept)).id;
  const first = await withOfflineList('work()', files);
  expect(await idOf(first)).toBe(read(first).id);
  expect(await idOf('rest()')).not.toBe(read(first).id);
  expect(await idOf('work()', new Map([...files, ['b', bytes('b')]]))).not.toBe(read(first).id);
});
