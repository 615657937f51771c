import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What a newcomer looks for by its name: elements, and layers of the map. */
const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?:\/dateline-(?!element)[\w-]+|-layer)\.ts$/.test(file));

it.each(named)('src/%s has a test of its name in the same place of tests/', (file) => {
  expect(existsSync(`tests/${file.replace(/\.ts$/, '.test.ts')}`)).toBe(true);
});

it('runs every test: each folder with tests is of a project', () => {
  const projects = readFileSync('vite.config.ts', 'utf8');
  const folders = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replaceAll('\\', '/').split('/')[0] ?? '');
  const forgotten = [...new Set(folders)].filter(
    (folder) => !new RegExp(`tests/(?:\\{(?:[\\w/]+,)*)?${folder}[,}/]`).test(projects),
  );
  expect(forgotten).toEqual([]);
});
