import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { removeUnfinished, writeWhole } from '../../src/files/write-whole';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Each is a process: a few in every run, `KILLS=200` for a day on which this room changes. */
const KILLS = Number(process.env['KILLS'] ?? 20);

/** A file that tells by itself whether it is whole. */
function generation(number: number): string {
  return `${number}:${String(number % 10).repeat(400_000)}:${number}`;
}

/** Writes one generation after the other, and says so after each, until it is killed. */
const WRITER = `
const { writeWhole } = await import(process.argv[2]);
const path = process.argv[3];
const generation = ${generation.toString().replace(/^function generation/, 'function')};
for (let number = Number(process.argv[4]) + 1; ; number += 1) {
  await writeWhole(path, generation(number));
  process.stdout.write(number + '\\n');
}
`;

it(`has lost nothing and left no half file after being killed ${KILLS} times`, async () => {
  const home = folder();
  const source = resolve('src/files/write-whole.ts');
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
  const [module, writer] = [join(home, 'write-whole.mjs'), join(home, 'writer.mjs')];
  writeFileSync(module, code);
  writeFileSync(writer, WRITER);
  const killed = async (path: string, from: number, wait: number): Promise<number> => {
    const args = [writer, pathToFileURL(module).href, path, String(from)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (data) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), wait);
      said += data;
    });
    await new Promise((done) => child.once('close', done));
    return Number(said.trim().split('\n').at(-1));
  };
  // Four files at a time, each written by one process after another.
  const all = [0, 1, 2, 3].map(async (which) => {
    const own = mkdtempSync(join(home, 'own-'));
    const path = join(own, 'brief.geojson');
    writeFileSync(path, generation(0));
    for (let time = 0; time < KILLS / 4; time++) {
      const [before] = readFileSync(path, 'utf8').split(':');
      const said = await killed(path, Number(before), (time * 7 + which) % 12);
      const text = readFileSync(path, 'utf8');
      const [number] = text.split(':');
      expect(text === generation(Number(number))).toBe(true);
      expect(Number(number)).toBeGreaterThanOrEqual(said);
    }
    await removeUnfinished(own);
    expect(readdirSync(own)).toEqual(['brief.geojson']);
  });
  await Promise.all(all);
}, 120_000);

it('keeps the mode of a file, and what a link points to', async () => {
  const home = folder();
  const [path, link] = [join(home, 'brief.geojson'), join(home, 'link.geojson')];
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  symlinkSync(path, link);
  await writeWhole(link, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(home).toSorted()).toEqual(['brief.geojson', 'link.geojson']);
});

it('rejects with the system’s reason and leaves everything as it was', async () => {
  const home = folder();
  const path = join(home, 'taken');
  // A folder cannot be replaced by a file: the last step fails, whoever runs this.
  mkdtempSync(join(home, 'taken'));
  const [name = ''] = readdirSync(home);
  await expect(writeWhole(join(home, name), 'new')).rejects.toMatchObject({
    code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST|EPERM/),
  });
  await expect(writeWhole(join(path, 'no', 'brief.geojson'), 'new')).rejects.toMatchObject({
    code: 'ENOENT',
  });
  expect(readdirSync(home)).toEqual([name]);
});
