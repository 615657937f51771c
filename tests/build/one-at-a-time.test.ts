import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { oneAtATime } from '../../build/one-at-a-time.ts';

function newLock() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const said = vi.spyOn(console, 'log').mockReturnValue(undefined);
  onTestFinished(() => said.mockRestore());
  return { lock: join(folder, 'dist.lock'), said };
}

it('one run waits for the other, and names its process', async () => {
  const { lock, said } = newLock();
  const order: string[] = [];
  let finish = () => {};
  const first = oneAtATime(lock, async () => {
    order.push('first begins');
    await new Promise<void>((done) => {
      finish = done;
    });
    order.push('first ends');
  });
  const second = oneAtATime(lock, async () => void order.push('second'));
  await expect.poll(() => said.mock.calls.flat().join()).toContain(`process ${process.pid}`);
  expect(order).toEqual(['first begins']);
  finish();
  await Promise.all([first, second]);
  expect(order).toEqual(['first begins', 'first ends', 'second']);
  expect(said).toHaveBeenCalledOnce();
  expect(existsSync(lock)).toBe(false);
});

it('work that fails lets the next begin', async () => {
  const { lock } = newLock();
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});

it('nobody waits for a process that has died', async () => {
  const { lock, said } = newLock();
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((done) => dead.on('close', done));
  writeFileSync(lock, String(dead.pid));
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
  expect(said).not.toHaveBeenCalled();
});
