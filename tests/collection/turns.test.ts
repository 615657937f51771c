import { expect, test } from 'vitest';
import { Tasks } from '../../src/collection/turns';

test('each task comes after what was waiting, in the order in which they were asked for', async () => {
  const tasks = new Tasks();
  const said: string[] = [];
  const all = Promise.all([
    tasks.next().then(() => said.push('first')),
    tasks.next().then(() => said.push('second')),
    Promise.resolve().then(() => said.push('at once')),
  ]);
  await all;
  expect(said).toEqual(['at once', 'first', 'second']);
  tasks.close();
});

test('nobody waits for a task after the end', async () => {
  const tasks = new Tasks();
  const waiting = tasks.next();
  tasks.close();
  await waiting;
  await tasks.next();
});
