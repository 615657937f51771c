import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeNew } from '../../src/files/write-new';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A name of a folder that is in the way: it cannot be written, whoever runs this. */
const TAKEN = 'taken/no';

it('leaves nothing of what it could not finish', async () => {
  const path = join(folder(), 'ferry');
  const files = [
    ['ferry.txt', 'A ferry'],
    [TAKEN, ''],
  ] as const;
  await expect(writeNew(path, files)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(existsSync(path)).toBe(false);
});

it('leaves what was there before', async () => {
  const path = folder();
  writeFileSync(join(path, 'notes.txt'), 'of a person');
  mkdirSync(join(path, 'empty'));
  const files = [
    ['ferry.txt', 'A ferry'],
    ['notes.txt', 'of a person'],
    [TAKEN, ''],
  ] as const;
  await expect(writeNew(path, files)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(readdirSync(path).toSorted()).toEqual(['empty', 'notes.txt']);
  await expect(writeNew(join(path, 'empty'), [[TAKEN, '']])).rejects.toThrow();
  expect(existsSync(join(path, 'empty'))).toBe(true);
});
