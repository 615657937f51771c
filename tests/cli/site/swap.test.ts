import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { swapIn } from '../../../src/cli/site/swap';
import { folderOf } from '../folder';

/** A site in which every file says which one it is. */
function site(version: string) {
  return new Map(Array.from({ length: 40 }, (_, i) => [`a${i % 5}/${i}.txt`, version]));
}

function versionsIn(folder: string): ReadonlySet<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(
    names
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

it('takes the place of the site before it, and leaves nothing beside it', async () => {
  const { folder } = folderOf({});
  const out = join(folder, 'deep/out');
  mkdirSync(join(folder, 'deep'));
  await swapIn(site('1'), out);
  await swapIn(new Map([['index.html', '2']]), out);
  expect(readdirSync(out).sort()).toEqual(['.dateline-site', 'index.html']);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['out']);
});

it('leaves a folder alone that has other files in it, but takes an empty one', async () => {
  const { folder } = folderOf({ 'mine/thesis.txt': 'years of work' });
  await expect(swapIn(site('1'), join(folder, 'mine'))).rejects.toThrow(/not of a site made here/);
  expect(readFileSync(join(folder, 'mine/thesis.txt'), 'utf8')).toBe('years of work');
  mkdirSync(join(folder, 'empty'));
  await swapIn(site('1'), join(folder, 'empty'));
});

it('says why it cannot be written', async () => {
  const { folder } = folderOf({ file: 'x' });
  await expect(swapIn(site('1'), join(folder, 'file'))).rejects.toThrow(
    /cannot be written: a part of its path/,
  );
});

it('a writer that is killed at any moment leaves a whole site, the one before or its own', {
  timeout: 60_000,
}, async () => {
  const { folder } = folderOf({});
  const out = join(folder, 'out');
  await swapIn(site('0'), out);
  const script = `
    import { register } from 'tsx/esm/api';
    register();
    const { swapIn } = await import(${JSON.stringify(new URL('../../../src/cli/site/swap.ts', import.meta.url).href)});
    process.stdout.write('ready');
    for (let n = 1; ; n++) await swapIn(new Map(Array.from({ length: 40 }, (_, i) => ['a' + (i % 5) + '/' + i + '.txt', String(n)])), ${JSON.stringify(out)});`;
  for (let round = 0; round < 4; round += 1) {
    const writer = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((done) => writer.once('exit', done));
    await new Promise((done) => writer.stdout.once('data', done));
    // Somewhere in the middle of its work: another moment in each round.
    await new Promise((done) => setTimeout(done, 5 + round * 13));
    writer.kill('SIGKILL');
    await ended;
    // Between the two renames the last site lies aside; whoever builds next puts it back.
    const aside = join(folder, '.out.dateline-old');
    expect(versionsIn(existsSync(out) ? out : aside).size).toBe(1);
  }
  await swapIn(site('end'), out);
  expect(versionsIn(out)).toEqual(new Set(['end']));
  expect(readdirSync(folder)).toEqual(['out']);
});
