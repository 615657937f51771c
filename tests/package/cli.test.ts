import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { browserForFile, watch } from '../support/open';
import { emptyProject } from '../support/project';
import { openAndRead, serveTo } from './page';

const newPage = browserForFile();
let project: Awaited<ReturnType<typeof emptyProject>>;
beforeAll(async () => {
  project = await emptyProject();
  cpSync('geo/vostochny', join(project.folder, 'story'), { recursive: true });
}, 30_000);
afterAll(() => project?.remove());

const dateline = (...args: string[]) =>
  project.node(join(project.installed, manifest.bin.dateline), ...args);

it('the command of an installed package checks a brief, without a package but Lit', async () => {
  expect(await dateline('--version')).toBe(`${manifest.version}\n`);
  expect(await dateline('check', 'story')).toBe('The brief is sound.\n');
  project.write({ 'bad/brief.geojson': '{"type": "FeatureCollection", "features": [5]}' });
  await expect(dateline('check', 'bad')).rejects.toThrow(
    /^bad\/brief\.geojson:1:44: fault: .* feature-shape\n1 fault\.\n$/,
  );
});

it('builds a site of it, which a browser shows, offline and from a sub-path', async () => {
  const said = await dateline('build', 'story', '-o', 'public/sub');
  expect(said).toContain('public/sub: one page');
  // There is no sharp here.
  expect(said).toContain('npm install sharp');
  const page = await newPage();
  const { faults } = watch(page);
  await serveTo(page, join(project.folder, 'public'));
  const [names] = await openAndRead(page, '/sub/index.html');
  expect(names).toContain('Vostochny Cosmodrome');
  expect(faults).toEqual([]);
  await page.context().close();
});

it('makes one file of it, which opens from a disk', async () => {
  await dateline('build', 'story', '-o', 'story.html', '--single-file', '--draft');
  const page = await newPage();
  const { requests, faults } = watch(page);
  await page.goto(pathToFileURL(join(project.folder, 'story.html')).href);
  await page
    .getByRole('button', { name: /^Vostochny Cosmodrome/ })
    .first()
    .waitFor();
  await page.getByText('not for publication').waitFor();
  expect(requests.filter((url) => String(url).startsWith('http'))).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('the parser opens and checks a brief in Node, with types', async () => {
  project.write({
    'use.ts': `
      import { checkBrief, openBrief, type Finding } from 'dateline-map/brief';

      declare const read: (href: string) => Promise<Uint8Array>;
      const { brief, issues } = await openBrief('https://x.example/', { read });
      const names: readonly string[] = brief?.places.map(({ name }) => name) ?? [];
      const found: readonly Finding[] = await checkBrief(await openBrief({ brief: {}, base: new URL('https://x.example') }));
      // @ts-expect-error: there is no such severity
      found.some(({ severity }) => severity === 'error');
      export const kept = [names, issues[0]?.code === 'quote-absent'];`,
    'tsconfig.json': {
      compilerOptions: {
        ...{ target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], types: [] },
        ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true },
      },
      files: ['use.ts'],
    },
    'package.json': { private: true, type: 'module' },
  });
  expect(await project.tool('typescript', '--project', '.')).toBe('');
  const script = `
    import { readFile } from 'node:fs/promises';
    import { pathToFileURL } from 'node:url';
    const { checkBrief, openBrief } = await import('dateline-map/brief');
    const opened = await openBrief(pathToFileURL('story/brief.geojson'), { read: (href) => readFile(new URL(href)) });
    console.log(opened.brief.places.length, opened.issues.length, (await checkBrief(opened)).length);`;
  expect(await project.node('--input-type=module', '--eval', script)).toBe('21 0 0\n');
});

it('ships the schema of a brief', () => {
  const path = join(project.installed, manifest.exports['./brief.schema.json']);
  expect(existsSync(path)).toBe(true);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ type: 'object' });
});
