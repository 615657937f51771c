import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { file, point } from '../collection/make';
import { calm, expectState, mountKioskNow, pass, textOf, until } from './mount';

beforeEach(calm);

it('tours some of very many places, and puts a visitor’s search back', {
  timeout: 60_000,
}, async () => {
  const features = Array.from({ length: 2_500 }, (_, at) =>
    point(at, at % 5 === 0 ? { description: `What stood at number ${at}.` } : {}),
  );
  const src = URL.createObjectURL(new Blob([file(features)], { type: 'application/geo+json' }));
  onTestFinished(() => URL.revokeObjectURL(src));
  const times = { attract: '5', stay: '5', idle: '10', warn: '5' };
  const mounted = mountKioskNow({ src, times });
  const { kiosk, dashboard } = mounted;
  await expect.poll(() => dashboard.store.state.progress?.phase, { timeout: 60_000 }).toBe('done');
  await until(() => kiosk.state === 'tour');
  const seen = new Set<string>();
  await until(() => {
    if (dashboard.selected) seen.add(dashboard.selected);
    return seen.size >= 3;
  }, 60);
  expect(seen.size).toBe(3);
  // All of the file, and only those of which something is said.
  expect([...seen].every((id) => Number(id.slice(1)) % 5 === 0)).toBe(true);
  expect(textOf(mounted)).toMatch(/\d of \d+ .*What stood at number \d+\./);
  expect(dashboard.brief?.places).toHaveLength(1);

  dashboard.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  await expectState(kiosk, 'visitor');
  dashboard.store.search('number 25');
  await pass(17);
  await until(() => kiosk.state === 'attract');
  expect(dashboard.store.state.filter.words).toBe('');
  expect(dashboard.store.state.collection).not.toBeNull();
});
