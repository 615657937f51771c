import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../src/files/make-folder';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

it('makes a folder with those above it, and is content with one that is there', async () => {
  const path = join(folder(), 'a', 'b', 'c');
  await makeFolder(path);
  await makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

it('names the file that is in the way', async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(file, 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

it.runIf(existsSync('/proc/self'))('ends where no folder can be made', async () => {
  await expect(makeFolder('/proc/nothing/of/ours')).rejects.toMatchObject({ code: 'ENOENT' });
});
