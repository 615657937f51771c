import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type BriefFile, lineOf, openBriefFile } from '../../src/cli/brief-file';
import { wholeBrief } from '../../src/publish/inline';
import { feature, file, parseBrief, point } from '../brief/make';

const SOURCES = [
  'build',
  'geo',
  'src',
  'index.html',
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
  'tests/frameworks/svelte-files.ts',
];
const BRIEF = 'geo/vostochny/brief.geojson';

/**
 * Links to each package: through a single link to all of them, a build that misses a version would empty the folder that
 * this project works with.
 */
function borrowPackages(folder: string): void {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules')) {
    // npm's note of what is there: a link to a file is not for all to make.
    if (name === '.package-lock.json') cpSync(`node_modules/${name}`, join(packages, name));
    else symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
  }
}

/** The project in a folder of its own, with a build from before. */
function project() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-build-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true });
  borrowPackages(folder);
  mkdirSync(join(folder, 'dist/site'), { recursive: true });
  writeFileSync(join(folder, 'dist/site/index.html'), 'the last good one');
  const path = (file: string) => join(folder, file);
  const start = () => {
    const { VITEST: _, NODE_ENV: _too, ...env } = process.env;
    const child = spawn(process.execPath, ['build/run.mjs', 'build/build.ts'], {
      cwd: folder,
      env,
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const ended = new Promise<number | null>((done) => child.on('close', done));
    return { child, ended, said: () => said };
  };
  return {
    path,
    start,
    edit(file: string, change: (text: string) => string) {
      writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));
    },
    async build() {
      const { ended, said } = start();
      return { code: await ended, said: said() };
    },
    /** What stands where the site is. */
    site: () => readFileSync(path('dist/site/index.html'), 'utf8'),
    leftovers: () => ['dist.new', 'dist.old'].filter((name) => existsSync(path(name))),
  };
}

describe('npm run build', { timeout: 480_000 }, () => {
  it('names every fault of every brief, without a stack, and leaves the last site', async () => {
    const { path, edit, build, site, leftovers } = project();
    edit(BRIEF, (text) =>
      text.replaceAll('North Korea had faced', 'North Korea had fased').replace('[117,', '[[],'),
    );
    mkdirSync(path('geo/other'));
    writeFileSync(path('geo/other/brief.geojson'), '{\n  "type": "FeatureCollection",\n}');
    const { code, said } = await build();
    expect(code).toBe(1);
    // The one sentence is an excerpt of three places.
    expect(
      said.match(new RegExp(`^${BRIEF}:\\d+:\\d+: The quote “North Korea had fased`, 'gm')),
    ).toHaveLength(3);
    expect(said).toMatch(new RegExp(`^${BRIEF}:\\d+:\\d+: The bbox .* \\(a warning\\)$`, 'm'));
    expect(said).toMatch(/^geo\/other\/brief\.geojson:3:1: This is not JSON/m);
    expect(said).toMatch(/4 faults; dist\/ is as it was/);
    expect(said).not.toMatch(/^\s+at /m);
    expect(site()).toBe('the last good one');
    expect(leftovers()).toEqual([]);
  });

  it('that fails, or is ended, in the middle leaves the last site', async () => {
    const { path, edit, start, build, site, leftovers } = project();
    const { child, ended, said } = start();
    await expect.poll(said, { timeout: 200_000 }).toContain('Building: site');
    await expect
      .poll(() => existsSync(path('dist.new')) || said(), { timeout: 200_000 })
      .toBe(true);
    child.kill('SIGINT');
    expect(await ended).not.toBe(0);
    expect(site()).toBe('the last good one');
    // Ended between its last two steps.
    cpSync(path('dist'), path('dist.old'), { recursive: true });
    rmSync(path('dist'), { recursive: true });
    edit('src/kiosk/index.ts', (text) => `${text}\nimport './nowhere';\n`);
    expect((await build()).code).toBe(1);
    expect(site()).toBe('the last good one');
    expect(leftovers()).toEqual([]);
  });
});

describe('what a build reads of a brief', () => {
  const cafe = (exact: string, more = {}) =>
    JSON.stringify(
      {
        type: 'FeatureCollection',
        article: { title: 'Café', href: 'the%20article.txt', ...more },
        features: [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [2, 48] },
            properties: { name: 'Paris', statedBy: 'article', excerpts: [{ exact }] },
          },
        ],
      },
      null,
      1,
    );

  const faultsOf = ({ findings }: BriefFile) =>
    findings.filter(({ severity }) => severity === 'fault').map(lineOf);

  /** As a folder has them. */
  function read(brief: string | Buffer | null, article: string | Buffer | null) {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-brief-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    if (brief !== null) writeFileSync(join(folder, 'brief.geojson'), brief);
    if (article !== null) writeFileSync(join(folder, 'the article.txt'), article);
    return openBriefFile('./brief.geojson', folder);
  }

  it('takes UTF-8, with a byte order mark or without', async () => {
    for (const mark of ['', '\ufeff']) {
      const file = await read(mark + cafe('Un café.'), `${mark}Un café.`);
      expect(faultsOf(file)).toEqual([]);
      expect(file.texts.get('article')).toBe('Un café.');
      expect(JSON.stringify(wholeBrief(file))).not.toMatch(/\ufeff|\ufffd/);
    }
  });

  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  it.each([
    [
      'an article in Latin-1',
      cafe('x'),
      latin1('Un\ncafé.'),
      /:5:11: .*the article\.txt:2:4 is not UTF-8/,
    ],
    ['an article in UTF-16', cafe('x'), Buffer.from('\ufeffé', 'utf16le'), /txt:1:1 is not UTF-8/],
    ['no article', cafe('x'), null, /the article\.txt cannot be read: it is not there/],
    ['a brief in Latin-1', latin1('{"é": 1}'), null, /^brief\.geojson:1:3: This is not UTF-8/],
    ['half a brief', '{"type": "Featu', null, /^brief\.geojson:1:10: This is not JSON/],
    ['an empty brief', '', null, /^brief\.geojson:1:1: This is empty/],
    [
      'another article',
      cafe('Un', { sha256: '0'.repeat(64) }),
      'Un',
      /^brief\.geojson:6:\d+: .* SHA-256/,
    ],
    ['a quote of nothing', cafe('Deux'), 'Un', /^brief\.geojson:\d+:\d+: The quote “Deux”/],
    [
      'an address that is none',
      cafe('x', { href: '100%.txt' }),
      null,
      /100%\.txt .*it is not there/,
    ],
    ['no brief', null, null, /^brief\.geojson:1:1: This cannot be read: it is not there/],
  ])('refuses %s, and says where', async (_case, brief, article, why) => {
    const [fault] = faultsOf(await read(brief, article));
    expect(fault).toMatch(why);
  });

  it('says of a brief what a page says, and shows the same of it', async () => {
    const features = [
      feature('a', { excerpts: [{ exact: 'the see' }] }),
      feature('b', { knd: 'city' }, point(500, 95)),
      { ...feature('c'), type: 'feature' },
      feature('d', { kind: 'cosmodrom' }),
    ];
    const data = file(features, { kinds: [] });
    const { brief, issues } = parseBrief(data);
    const built = await read(JSON.stringify(data), null);
    expect(built.brief).toEqual(brief);
    expect(built.findings.map(({ message }) => message).sort()).toEqual(
      issues.map(({ message }) => message).sort(),
    );
  });

  it('leaves an article elsewhere on the web to the browser; a page that travels alone cannot have it', async () => {
    const file = await read(cafe('x', { href: 'https://news.example/a.txt' }), null);
    expect(faultsOf(file)).toEqual([]);
    expect(wholeBrief(file)).toBeNull();
  });
});
