import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DeskMemory } from '../../../src/cli/edit/desk-memory';

function path(): string {
  const home = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return join(home, 'places.json');
}

/** A brief with one name, decided or not. */
function brief(status?: 'proposed'): Uint8Array {
  const geometry = { type: 'Point', coordinates: [-84.25, 38.21] };
  const properties = { name: 'Paris', ...(status && { status }) };
  const features = [{ type: 'Feature', id: 'paris', properties, geometry }];
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
}

it('keeps what has been confirmed, and lets go what was taken back', async () => {
  const file = path();
  const memory = await DeskMemory.open(file, brief('proposed'));
  await memory?.remember(brief('proposed'));
  expect(existsSync(file)).toBe(false);
  await memory?.remember(brief());
  await memory?.remember(brief());
  expect(JSON.parse(readFileSync(file, 'utf8')).places.paris).toEqual([
    { name: 'Paris', lat: 38.21, lon: -84.25, times: 1 },
  ]);
  await memory?.remember(brief('proposed'));
  expect(JSON.parse(readFileSync(file, 'utf8')).places).toEqual({});
});

it('is not kept in a file that is something else', async () => {
  const file = path();
  writeFileSync(file, 'a diary');
  expect(await DeskMemory.open(file, brief('proposed'))).toBeNull();
});
