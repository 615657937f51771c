import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderOf } from './folder';
import { type } from './type';

/** Who is not root cannot mount a disk, and root may not everywhere: what needs one is skipped there. */
function mount(folder: string, ...options: readonly string[]): boolean {
  if (process.platform !== 'linux') return false;
  const { status } = spawnSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', folder]);
  if (status !== 0) return false;
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return true;
}

const ARTICLE = `Ferry aground off Mull

The ship had left Oban for Tobermory.
`;
const BRIEF = {
  type: 'FeatureCollection',
  article: { title: 'Ferry aground off Mull', href: 'ferry.txt' },
  features: [
    {
      type: 'Feature',
      id: 'oban',
      geometry: { type: 'Point', coordinates: [-5.47, 56.41] },
      properties: { name: 'Oban', statedBy: 'article', mentions: [{ all: 'Oban' }] },
    },
  ],
};

function desk() {
  const { folder } = folderOf({
    'ferry.txt': ARTICLE,
    'places.csv': 'name,lat,lon\nOban,56.41,-5.47\n',
    'ferry/ferry.txt': ARTICLE,
    'ferry/brief.geojson': BRIEF,
    'disk/.keep': '',
  });
  return { folder, disk: join(folder, 'disk') };
}

/** Every command that writes, onto the disk, and what it says it could not write. */
const WRITES: readonly (readonly [args: readonly string[], path: string])[] = [
  [['new', 'ferry.txt', '-o', 'disk/new'], 'disk/new'],
  [['import', 'places.csv', '-o', 'disk/places'], 'disk/places'],
  [['export', 'ferry', '--to', 'csv', '-o', 'disk/ferry.csv'], 'disk/ferry.csv'],
  [['check', 'disk/ferry', '--fix'], 'disk/ferry/brief.geojson'],
  [['build', 'ferry', '-o', 'disk/site'], 'disk/site'],
  [['build', 'ferry', '--single-file', '-o', 'disk/ferry.html'], 'ferry.html'],
];

describe('a disk that cannot be written', () => {
  it('is reported by each command with the path, and nothing is left half written', async (test) => {
    const { folder, disk } = desk();
    if (!mount(disk)) return test.skip('no disk can be mounted here');
    cpSync(join(folder, 'ferry'), join(disk, 'ferry'), { recursive: true });
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    for (const [args, path] of WRITES) {
      expect(await type(args, { cwd: folder }), args.join(' ')).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(`${path} cannot be written: the disk is read-only\\.\n$`),
      });
    }
    expect(readdirSync(disk)).toEqual(['ferry']);
    expect(await type(['check', 'disk/ferry'], { cwd: folder })).toMatchObject({ code: 0 });
  });

  it('is reported when it is full, and the old file stays', async (test) => {
    const { folder, disk } = desk();
    if (!mount(disk, '-o', 'size=64k')) return test.skip('no disk can be mounted here');
    cpSync(join(folder, 'ferry'), join(disk, 'ferry'), { recursive: true });
    try {
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(1 << 17));
    } catch {
      // Full it is.
    }
    for (const [args, path] of WRITES) {
      expect(await type(args, { cwd: folder }), args.join(' ')).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(`${path} cannot be written: the disk is full\\.\n$`),
      });
    }
    expect(readdirSync(disk).toSorted()).toEqual(['ballast', 'ferry']);
    expect(readdirSync(join(disk, 'ferry')).toSorted()).toEqual(['brief.geojson', 'ferry.txt']);
  });
});

it.runIf(existsSync('/dev/full'))('says so where what it writes to is full', () => {
  const line = `"${process.execPath}" build/run.mjs src/cli/dateline.ts --help > /dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'The output cannot be written: the disk is full.\n',
  });
});
