import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { CORE } from '../../build/core-chunk';

/** What a page of the site needs for its first pictures, beside what its script imports at once. */
const AT_ONCE = ['map/map-view', 'map/fittings', 'map/world/world-basemap', 'map/world/ground'];
/** What most pages load next, by itself; what that shares with others may be there already. */
const NEXT = [
  'components/article/article-text',
  'components/facts/facts',
  'components/timeline/moments',
  'map/areas/area-layer',
];

/** The sources that a module imports, at once and when they are needed; types are none. */
function importsOf(path: string): { readonly now: string[]; readonly later: string[] } {
  const text = readFileSync(path, 'utf8');
  const { module } = parseSync(path, text);
  const from = (request: string) => {
    const file = join(path, '..', request.replace(/\?.*$/, ''));
    return [file, `${file}.ts`].filter((one) => /\.(?:ts|css)$/.test(one) && existsSync(one));
  };
  const isRun = ({ entries }: { entries: { isType: boolean }[] }) =>
    entries.length === 0 || entries.some(({ isType }) => !isType);
  const now = [
    ...module.staticImports.filter(isRun).map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ isType, moduleRequest }) =>
        isType || !moduleRequest ? [] : moduleRequest.value,
      ),
  ];
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  return { now: now.flatMap(from), later: later.flatMap(from) };
}

function reached(begin: readonly string[], how: readonly ('now' | 'later')[]): Set<string> {
  const all = new Set(begin.map((name) => `src/${name}.ts`));
  for (const path of all) {
    if (!path.endsWith('.ts')) continue;
    const imports = importsOf(path);
    for (const next of how.flatMap((when) => imports[when])) all.add(next);
  }
  return all;
}

it('the file that every page of the site loads first has what they need at once, and no more', () => {
  const needed = reached(['index', ...AT_ONCE], ['now']);
  const all = [...reached(['index'], ['now', 'later'])];
  const isCore = (path: string) => CORE.test(`/${path}`);
  const next = reached(NEXT, ['now']);
  expect(all.filter((path) => isCore(path) && !needed.has(path) && !next.has(path))).toEqual([]);
  expect([...needed].filter((path) => !isCore(path))).toEqual([]);
});

it('a package that only some pages use does not come with it, whatever its own folders are called', () => {
  expect(CORE.test('/home/someone/dateline/node_modules/@repeaterjs/repeater/src/index.js')).toBe(
    false,
  );
  expect(CORE.test('/home/someone/dateline/src/index.ts')).toBe(true);
});
